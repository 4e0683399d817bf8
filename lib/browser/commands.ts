import type { NoteDraft } from '../notes/note';
import { browser } from './api';
import { askTab } from './ask';
import { openPanel } from './open-panel';

/** Keeps a draft that a page gave, and tells the page to show where it stands. */
export type KeepDraft = (draft: NoteDraft, tab: NotedTab) => Promise<unknown>;

/** The tab whose page gave a draft. */
export interface NotedTab {
  id: number;
  url: string;
  isPrivate: boolean;
}

interface ActiveTab {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  incognito?: boolean | undefined;
}

/** The keyboard shortcuts of the manifest. */
export function listenForCommands(keep: KeepDraft): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab) run(command, tab, keep);
  });
}

function run(command: string, tab: ActiveTab, keep: KeepDraft): void {
  const { id, windowId } = tab;
  if (id === undefined || windowId === undefined) return;
  switch (command) {
    case 'open-panel':
      // Nothing may be awaited before: the browser opens panels only within the key press.
      void openPanel({ id, windowId }).catch(() => undefined);
      break;
    case 'note-selection':
      void openPanel({ id, windowId }).catch(() => undefined);
      void noteSelection(notedTab(id, tab), keep);
      break;
    case 'toggle-marks':
      void askTab(id, 'tab/toggle-marks', {}).catch(() => undefined);
      break;
  }
}

/** A note on the passage that is selected in a tab; false when nothing of an article is selected. */
export async function noteSelection(tab: NotedTab, keep: KeepDraft): Promise<boolean> {
  const draft = await askTab(tab.id, 'tab/selection', {}).catch(() => null);
  if (!draft) return false;
  await keep(draft, tab);
  return true;
}

/** What a note needs to know of a tab. */
export function notedTab(id: number, { url, incognito }: Omit<ActiveTab, 'id'>): NotedTab {
  return { id, url: url ?? '', isPrivate: incognito ?? false };
}
