import { browser } from './api';
import { type KeepDraft, notedTab, noteSelection } from './commands';
import { openPanel } from './open-panel';

const NOTE = 'note-selection';
const PANEL = 'open-panel';

/** Makes the context menu; once after install or update, for the browser keeps it. */
export async function createMenus(): Promise<void> {
  const { i18n, contextMenus } = browser;
  await contextMenus.removeAll();
  contextMenus.create({
    id: NOTE,
    title: i18n.getMessage('commandNoteSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  contextMenus.create({
    id: PANEL,
    title: i18n.getMessage('commandOpenPanel'),
    contexts: ['action', 'page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

export function listenForMenus(keep: KeepDraft): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    // Nothing may be awaited before: the browser opens panels only within the click.
    void openPanel({ id: tab.id, windowId: tab.windowId }).catch(() => undefined);
    if (menuItemId === NOTE) void noteSelection(notedTab(tab.id, tab), keep);
  });
}
