import { isAboutSame, readCorrection } from '../text/corrections/correction';
import type { Correction, Verdict } from '../text/types';
import { browser } from './api';
import { turnsOf } from './in-turn';

const KEY = 'corrections';
/** More are not taken: every one is looked for in every article. */
export const MOST_CORRECTIONS = 5_000;

/** All that the reader corrected. */
export interface Corrections {
  /** Changes with every change of the list. */
  revision: number;
  /** In the order in which they were made. */
  list: Correction[];
}

const inTurn = turnsOf(KEY);

/** What is kept, each malformed entry left out. */
export async function readCorrections(): Promise<Corrections> {
  return sanitise((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Keeps a verdict; one about the same thing takes the place of the earlier.
 * @throws 'too-many' when there are `MOST_CORRECTIONS` already
 */
export function addCorrection(verdict: Verdict, url: string): Promise<Correction> {
  const made: Correction = {
    ...{ id: crypto.randomUUID(), made: new Date().toISOString() },
    ...{ url, verdict },
  };
  return change((list) => [...list.filter((one) => !isAboutSame(one.verdict, verdict)), made]).then(
    () => made,
  );
}

export function removeCorrection(id: string): Promise<void> {
  return change((list) => list.filter((one) => one.id !== id));
}

export function removeCorrections(): Promise<void> {
  return change(() => []);
}

/**
 * Takes corrections from a file to those that are kept; of two about the same thing the later stays.
 * @throws 'too-many' when they would be more than `MOST_CORRECTIONS`
 */
export function mergeCorrections(more: readonly Correction[]): Promise<void> {
  return change((list) => {
    const all = [...list, ...more].sort((a, b) => Date.parse(a.made) - Date.parse(b.made));
    return all.filter(
      (one, at) => !all.slice(at + 1).some((later) => isAboutSame(one.verdict, later.verdict)),
    );
  });
}

/** Calls back after every change, from whatever page; returns how to stop. */
export function watchCorrections(listener: (corrections: Corrections) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(sanitise(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

function change(next: (list: Correction[]) => Correction[]): Promise<void> {
  return inTurn(async () => {
    const { revision, list } = await readCorrections();
    const changed = next(list);
    if (changed.length > MOST_CORRECTIONS && changed.length > list.length) {
      throw new Error('too-many');
    }
    await browser.storage.local.set({ [KEY]: { revision: revision + 1, list: changed } });
  });
}

function sanitise(stored: unknown): Corrections {
  const { revision, list } = (stored ?? {}) as Record<string, unknown>;
  return {
    revision: Number.isSafeInteger(revision) ? (revision as number) : 0,
    list: Array.isArray(list) ? list.flatMap((one) => readCorrection(one) ?? []) : [],
  };
}
