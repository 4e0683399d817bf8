import { applyOp, type Op } from './core';
import {
  allFields,
  dirtyIds,
  dirtyKey,
  type Ledger,
  type LedgerTransaction,
  putSegment,
  readFields,
  type Self,
  writeFields,
  writeSelf,
} from './ledger';
import { noteFrom, opOf, writesOf } from './note-fields';

/** What one file may hold before it is cut in two, in characters of JSON. */
export const SEGMENT_SIZE = 150_000;

export interface Author {
  /** Name of the device as the reader sees it beside another version. */
  name: string;
  newId(): string;
  now(): string;
}

/**
 * Turns what was changed here into ops, and freezes them into segments of their own, in the same
 * transaction: an op that has a number never changes again. `touched` are notes that another device
 * is about to change; they are compared even when nobody marked them.
 */
export async function capture(
  transaction: LedgerTransaction,
  self: Self,
  author: Author,
  touched: Iterable<string> = [],
): Promise<void> {
  await freeze(transaction, self, await captureOps(transaction, self, author, touched), author);
}

/** The ops of what was changed here, applied to the fields; the caller keeps the numbers. */
export async function captureOps(
  transaction: LedgerTransaction,
  self: Self,
  author: Author,
  touched: Iterable<string>,
): Promise<Op[]> {
  const dirty = new Set(await dirtyIds(transaction));
  const ops: Op[] = [];
  let seq = self.vector.get(self.device) ?? 0;
  for (const id of new Set([...dirty, ...touched])) {
    const note = await transaction.note(id);
    // A note that is absent without having been removed here is no delete.
    if (note || dirty.has(id)) {
      const fields = await readFields(transaction, id);
      const by = { name: author.name, seq: seq + 1, time: author.now() };
      const op = opOf(fields, id, note, by);
      if (op) {
        seq += 1;
        ops.push(op);
        await writeFields(transaction, id, applyOp(fields, self.device, op));
      }
    }
    if (dirty.has(id)) await transaction.delete(dirtyKey(id));
  }
  return ops;
}

/** Gives ops that follow on this device's last one their segments. */
export async function freeze(
  transaction: LedgerTransaction,
  self: Self,
  ops: Op[],
  author: Author,
): Promise<void> {
  for (const part of partsOf(ops)) {
    const [from, to] = [part[0]?.seq ?? 0, part.at(-1)?.seq ?? 0];
    const { device } = self;
    const nonce = author.newId();
    const open = { name: null, bytes: null, seen: false };
    await putSegment(transaction, { device, from, to, nonce, ops: part, ...open });
    self.vector.set(device, to);
  }
  if (ops.length > 0) await writeSelf(transaction, self);
}

function partsOf(ops: Op[]): Op[][] {
  const parts: Op[][] = [];
  let room = 0;
  for (const op of ops) {
    const size = JSON.stringify(op).length;
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = SEGMENT_SIZE;
    }
    parts.at(-1)?.push(op);
    room -= size;
  }
  return parts;
}

/**
 * Compares every note with what sync knows, once per start of the browser: marks those that nobody
 * marked, and shows again those that are known but absent. Absence is never a delete.
 */
export async function compareAll(transaction: LedgerTransaction): Promise<void> {
  const known = await allFields(transaction);
  const notes = await transaction.notes();
  const dirty = new Set(await dirtyIds(transaction));
  for (const note of notes) {
    const fields = known.get(note.id) ?? new Map();
    if (writesOf(fields, note, '')) await transaction.put(dirtyKey(note.id), true);
    known.delete(note.id);
  }
  for (const [id, fields] of known) {
    const note = dirty.has(id) ? null : noteFrom(id, fields);
    if (note) await transaction.setNote(null, note);
  }
}

/** Whether anything was changed here since it was last captured. */
export function changedSince(ledger: Ledger): Promise<boolean> {
  return ledger.write(async (transaction) => (await dirtyIds(transaction)).length > 0);
}
