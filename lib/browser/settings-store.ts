import { browser } from './api';
import { type Settings, sanitise } from './settings';

const KEY = 'settings';

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

let last: Promise<unknown> = Promise.resolve();

/** One write after the other, so that popup, options and background lose none of each other's. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locked = () =>
    globalThis.navigator?.locks ? navigator.locks.request(`whence-${KEY}`, work) : work();
  const done = last.then(locked, locked) as Promise<T>;
  last = done.catch(() => undefined);
  return done;
}

/** Calls back with the whole settings after every change, from whatever page; returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(sanitise(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
