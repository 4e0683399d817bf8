import { browser } from './api';
import { turnsOf } from './in-turn';
import { type Settings, sanitise } from './settings';

const KEY = 'settings';
const inTurn = turnsOf(KEY);

/** The settings as stored, each missing or malformed field replaced by its default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return sanitise(stored);
}

/** Writes the given fields over the stored ones and returns the whole. */
export function writeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const next = sanitise({ ...(await readSettings()), ...change });
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls back with the whole settings after every change, from whatever page; returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(sanitise(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
