import { type Author, captureOps } from '../capture';
import type { Fields, Vector } from '../core';
import {
  allFields,
  allSeen,
  type LedgerTransaction,
  readFields,
  readSeen,
  readSelf,
  type Self,
  writeSeen,
  writeSelf,
} from '../ledger';
import { type Removals, sameEntries, show } from '../receive';
import { SyncProblem } from '../remote';
import { type Bucket, type Held, merge } from './bucket';
import { BUCKETS } from './plan';

/** What stood there after a round in which nothing was left to do: the next one need not read it. */
export const TOLD = 'bucket:told';

/** This device. @throws SyncProblem "cleared" when it was forgotten */
export async function selfOf(transaction: LedgerTransaction): Promise<Self> {
  const self = await readSelf(transaction);
  if (!self) throw new SyncProblem('cleared');
  return self;
}

/** What was changed here becomes values of its notes, in one transaction with what is seen of them. */
export async function captureHeld(
  transaction: LedgerTransaction,
  self: Self,
  author: Author,
  touched: Iterable<string>,
): Promise<void> {
  const { device } = self;
  const ops = await captureOps(transaction, self, author, touched);
  for (const { note, seq } of ops) {
    const seen = await readSeen(transaction, note);
    // The last to write stands last.
    seen.delete(device);
    await writeSeen(transaction, note, seen.set(device, seq));
    self.vector.set(device, seq);
  }
  await writeSelf(transaction, self);
  // What stands there no longer says all of it, whatever becomes of this round.
  if (ops.length > 0) await transaction.delete(TOLD);
}

/**
 * Takes in what buckets say, in one transaction with the notes that follow from it.
 * @returns how many notes changed
 * @throws SyncProblem "guard" as `show` does
 */
export async function receiveBuckets(
  transaction: LedgerTransaction,
  buckets: readonly Bucket[],
  author: Author,
  removals: Removals,
): Promise<number> {
  const self = await selfOf(transaction);
  const there = buckets.flatMap(({ notes }) => [...notes]);
  const news = new Set<string>();
  for (const [id, theirs] of there) {
    const fields = await readFields(transaction, id);
    const merged = merge({ fields, vector: await readSeen(transaction, id) }, theirs);
    if (!sameEntries(fields, merged.fields)) news.add(id);
  }
  await captureHeld(transaction, self, author, news);
  const touched = new Map<string, Fields>();
  for (const [id, theirs] of there) {
    const vector = await readSeen(transaction, id);
    const fields = touched.get(id) ?? (await readFields(transaction, id));
    const merged = merge({ fields, vector }, theirs);
    if (!sameEntries(fields, merged.fields)) touched.set(id, merged.fields);
    if (grew(vector, theirs.vector)) await writeSeen(transaction, id, merged.vector);
  }
  for (const { by, notes } of buckets)
    if (by !== author.name && [...notes.keys()].some((id) => news.has(id)))
      self.met.set(by, author.now());
  await writeSelf(transaction, self);
  return show(transaction, touched, removals);
}

const grew = (mine: Vector, theirs: Vector) =>
  [...theirs].some(([device, seq]) => seq > (mine.get(device) ?? 0));

/** Everything that is known here, and the number of the bucket that is best for each note. */
export async function standingHere(transaction: LedgerTransaction) {
  const fields = await allFields(transaction);
  const held = new Map<string, Held>();
  for (const [id, vector] of await allSeen(transaction))
    held.set(id, { vector, fields: fields.get(id) ?? new Map() });
  const homes = new Map<string, number>();
  for (const { id, target } of await transaction.notes()) homes.set(id, homeOf(target.source));
  return { held, homes };
}

/** Notes on one article stand together: what they have in common is packed once (FNV-1a). */
function homeOf(source: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at += 1)
    hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
