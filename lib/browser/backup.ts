import { browser } from './api';

const KEY = 'backup';
const DAY = 86_400_000;
/** Fewer notes than this nobody would miss for long. */
const FEW = 20;
/** A copy that is older than this, in days, is an old one. */
const OLD = 30;

/** When the reader last saved a copy of all notes, and last said "later" (ISO 8601). */
export interface Backup {
  saved: string | null;
  later: string | null;
}

export async function readBackup(): Promise<Backup> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Backup> | undefined;
  return { saved: dateOf(stored?.saved), later: dateOf(stored?.later) };
}

/** Remembers that a copy was saved, or that the reader will see to it later. */
export async function noteBackup(what: keyof Backup, now = new Date()): Promise<void> {
  const before = await readBackup();
  await browser.storage.local.set({ [KEY]: { ...before, [what]: now.toISOString() } });
}

/**
 * Whether the reader is to be reminded: some notes, no sync that has them elsewhere, no copy and no
 * "later" within a month.
 */
export function isBackupDue(
  { saved, later }: Backup,
  { notes, isSynced }: { notes: number; isSynced: boolean },
  now = Date.now(),
): boolean {
  if (isSynced || notes < FEW) return false;
  return [saved, later].every((at) => at === null || now - Date.parse(at) > OLD * DAY);
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
}
