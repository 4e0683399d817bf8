import { browser } from './api';

/** The extension's commands with the keys that the browser has for them; "" where none is set. */
export async function readShortcuts(): Promise<
  { name: string; description: string; shortcut: string }[]
> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    shortcut,
  }));
}

/** Firefox has a call of its own for it; Chromium has an address. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page of extension shortcuts; rejects where there is none to open. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
