import type { Note } from '../notes/note';
import { type Author, capture } from './capture';
import {
  applyOp,
  canonical,
  type Dot,
  type Fields,
  isReady,
  type Json,
  mergeFields,
  mergeVectors,
  sameDot,
  type Vector,
} from './core';
import type { Segment, Shard } from './format';
import {
  allFields,
  dirtyKey,
  type LedgerTransaction,
  readFields,
  type Self,
  writeFields,
  writeSelf,
} from './ledger';
import { noteFrom } from './note-fields';
import { SyncProblem } from './remote';

/** A snapshot of which every part was read. */
export interface Snapshot {
  nonce: string;
  vector: Vector;
  shards: Shard[];
}

export interface Incoming {
  snapshots: Snapshot[];
  segments: Segment[];
}

/** Past these a run asks first: a share of the notes that stand, and a number. */
const GUARD = { share: 0.2, count: 1_000, least: 5 };

/**
 * What becomes of notes that another device removed: few go at once, many only when the reader was
 * asked; "allow" and "keep" are the two answers.
 */
export type Removals = 'ask' | 'allow' | 'keep';

/**
 * Takes in what other devices wrote, in one transaction with the notes that follow from it: the
 * vector never says more than the notes do. What was changed here is captured first, as of before.
 * @returns how many notes changed
 * @throws SyncProblem "guard" when it would remove too many notes and was not told to
 */
export async function receive(
  transaction: LedgerTransaction,
  self: Self,
  incoming: Incoming,
  author: Author,
  removals: Removals,
): Promise<number> {
  const all = incoming.snapshots.length > 0 ? await allFields(transaction) : new Map();
  const named = incoming.segments.flatMap(({ ops }) => ops.map(({ note }) => note));
  const shown = incoming.snapshots.flatMap(({ shards }) =>
    shards.flatMap((s) => [...s.notes.keys()]),
  );
  await capture(transaction, self, author, [...named, ...shown, ...all.keys()]);
  const touched = new Map<string, Fields>();
  const fieldsOf = async (id: string) => touched.get(id) ?? (await readFields(transaction, id));
  for (const snapshot of incoming.snapshots)
    await takeSnapshot(snapshot, self, touched, all, fieldsOf);
  for (const { name } of incoming.segments)
    if (name !== author.name) self.met.set(name, author.now());
  await takeSegments(incoming.segments, self, touched, fieldsOf);
  const changed = await show(transaction, touched, removals);
  await writeSelf(transaction, self);
  return changed;
}

type FieldsOf = (id: string) => Promise<Fields>;

async function takeSnapshot(
  { nonce, vector, shards }: Snapshot,
  self: Self,
  touched: Map<string, Fields>,
  all: Map<string, Fields>,
  fieldsOf: FieldsOf,
): Promise<void> {
  const theirs = new Map(shards.flatMap(({ notes }) => [...notes]));
  // Notes that the snapshot does not have may have been removed there.
  for (const id of new Set([...all.keys(), ...touched.keys(), ...theirs.keys()])) {
    const mine = await fieldsOf(id);
    const merged = mergeFields(mine, self.vector, theirs.get(id) ?? new Map(), vector);
    if (!sameEntries(mine, merged)) touched.set(id, merged);
  }
  self.vector = mergeVectors(self.vector, vector);
  self.covered.set(nonce, vector);
}

async function takeSegments(
  segments: Segment[],
  self: Self,
  touched: Map<string, Fields>,
  fieldsOf: FieldsOf,
): Promise<void> {
  let waiting = segments.flatMap(({ device, ops }) => ops.map((op) => ({ device, op })));
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    const late: typeof waiting = [];
    for (const { device, op } of waiting) {
      if (op.seq <= (self.vector.get(device) ?? 0)) continue;
      if (isReady(self.vector, device, op)) {
        touched.set(op.note, applyOp(await fieldsOf(op.note), device, op));
        self.vector.set(device, op.seq);
      } else late.push({ device, op });
    }
    waiting = late;
  }
}

/**
 * Keeps the fields of notes that another device changed, and the notes that they make. A note that the
 * reader wants to keep counts as changed here, after the removal: the next round tells of it again.
 * @returns how many notes changed
 * @throws SyncProblem "guard" when too many would be removed and the reader has not answered
 */
export async function show(
  transaction: LedgerTransaction,
  touched: Map<string, Fields>,
  removals: Removals,
): Promise<number> {
  let changed = 0;
  let removed = 0;
  for (const [id, fields] of touched) {
    await writeFields(transaction, id, fields);
    const before = await transaction.note(id);
    const after = noteFrom(id, fields);
    // Fields that make no note here (a later version's) are kept, and so is what is shown of them.
    if ((after === null && fields.size > 0) || isSame(before, after)) continue;
    if (before?.deleted === null && after?.deleted !== null) {
      if (removals === 'keep') {
        await transaction.put(dirtyKey(id), true);
        continue;
      }
      removed += 1;
    }
    await transaction.setNote(before, after);
    changed += 1;
  }
  if (removed >= GUARD.least && removals === 'ask') {
    const standing = (await transaction.notes()).filter((note) => note.deleted === null).length;
    const share = removed / (standing + removed);
    if (removed > GUARD.count || share > GUARD.share)
      throw new SyncProblem('guard', String(removed));
  }
  return changed;
}

/** Whether two states of a note have the same values standing. */
export function sameEntries(one: Fields, other: Fields): boolean {
  return (
    one.size === other.size &&
    [...one].every(([field, mine]) => {
      const theirs = other.get(field) ?? [];
      const has = (dot: Dot) => theirs.some((entry) => sameDot(entry.dot, dot));
      return mine.length === theirs.length && mine.every(({ dot }) => has(dot));
    })
  );
}

function isSame(one: Note | null, other: Note | null): boolean {
  const plain = (note: Note | null) => canonical(JSON.parse(JSON.stringify(note)) as Json);
  return plain(one) === plain(other);
}
