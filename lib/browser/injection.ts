import { browser } from './api';

export const GATE = 'gate.js';
export const READER = 'reader.js';

/**
 * Loads a script of ours into a tab's top frame.
 * @returns false where the browser does not let us in (its own pages, stores, sites not granted)
 */
export async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Reads a tab because the reader clicked: the click lets us in, whatever the gate would say. */
export async function readTab(tabId: number): Promise<boolean> {
  const entered = await inject(tabId, READER);
  if (entered) await inject(tabId, GATE);
  return entered;
}

/** Lets the gate look at the open pages of these sites, without loading them again. */
export async function injectOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : inject(id, GATE))));
}
