/**
 * The merge: every field of a note is a multi-value register with causal context. A write carries the
 * dots of the values that its author saw and replaces only those, so values written apart stay side
 * by side until someone settles them. No clock decides what is kept, and a delete needs no tombstone:
 * a dot that the version vector covers and that is not there was removed.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One write: the id under which its device wrote (see `Self`), and a running number from 1. */
export type Dot = readonly [device: string, seq: number];

/** A value that nobody who saw it has replaced. */
export interface Entry {
  dot: Dot;
  /** ISO 8601, UTC: only orders what is displayed. */
  time: string;
  value: Json;
}

/** The fields of one note. Maps, because names come from other devices. */
export type Fields = Map<string, Entry[]>;

/** How far each device's writes are known, without a gap. */
export type Vector = Map<string, number>;

/** What one write does to one field: takes away what was seen and sets a value, unless it removes. */
export interface Write {
  field: string;
  seen: Dot[];
  /** Absent when the write only takes away. */
  value?: Json;
}

/** One write of one note. */
export interface Op {
  seq: number;
  note: string;
  time: string;
  writes: Write[];
}

export const sameDot = (one: Dot, other: Dot) => one[0] === other[0] && one[1] === other[1];

/** Whether this dot was met, whether or not its value still stands. */
export function covers(vector: Vector, [device, seq]: Dot): boolean {
  return seq <= (vector.get(device) ?? 0);
}

/**
 * Whether an op may be applied: it is the device's next one, and everything that it replaces was met
 * before; a value that came after its own replacement would stand up again.
 */
export function isReady(vector: Vector, device: string, op: Op): boolean {
  return (
    op.seq === (vector.get(device) ?? 0) + 1 &&
    op.writes.every(({ seen }) => seen.every((dot) => dot[0] === device || covers(vector, dot)))
  );
}

/** The fields after an op of `device` that is ready. The fields given are not changed. */
export function applyOp(fields: Fields, device: string, op: Op): Fields {
  const after: Fields = new Map(fields);
  for (const { field, seen, value } of op.writes) {
    const left = (after.get(field) ?? []).filter(
      ({ dot }) => !seen.some((gone) => sameDot(gone, dot)),
    );
    if (value !== undefined) left.push({ dot: [device, op.seq], time: op.time, value });
    if (left.length > 0) after.set(field, left);
    else after.delete(field);
  }
  return after;
}

/**
 * Two states of one note as one: a value stays when both have it, or when one has it and the other
 * never met it. The order of the two does not matter.
 */
export function mergeFields(one: Fields, oneSaw: Vector, other: Fields, otherSaw: Vector): Fields {
  const merged: Fields = new Map();
  for (const field of new Set([...one.keys(), ...other.keys()])) {
    const mine = one.get(field) ?? [];
    const theirs = other.get(field) ?? [];
    const has = (entries: Entry[], dot: Dot) => entries.some((entry) => sameDot(entry.dot, dot));
    const kept = [
      ...mine.filter(({ dot }) => has(theirs, dot) || !covers(otherSaw, dot)),
      ...theirs.filter(({ dot }) => !has(mine, dot) && !covers(oneSaw, dot)),
    ];
    if (kept.length > 0) merged.set(field, kept);
  }
  return merged;
}

/** The farther of two vectors, device by device. */
export function mergeVectors(one: Vector, other: Vector): Vector {
  const merged = new Map(one);
  for (const [device, seq] of other) merged.set(device, Math.max(seq, merged.get(device) ?? 0));
  return merged;
}

/** The dots that stand in one field: what a write that saw them replaces. */
export function dotsOf(fields: Fields, field: string): Dot[] {
  return (fields.get(field) ?? []).map(({ dot }) => dot);
}

/**
 * The distinct values of one field, the one to show first: the latest by its author's clock, and of
 * two of the same time the one that every device sorts first. Equal values written apart are one.
 */
export function valuesOf(fields: Fields, field: string): Entry[] {
  const distinct = new Map<string, Entry>();
  for (const entry of fields.get(field) ?? []) {
    const key = canonical(entry.value);
    const known = distinct.get(key);
    if (!known || known.time < entry.time) distinct.set(key, entry);
  }
  return [...distinct]
    .sort(([oneKey, one], [otherKey, other]) =>
      one.time === other.time ? order(oneKey, otherKey) : order(other.time, one.time),
    )
    .map(([, entry]) => entry);
}

/** JSON with keys in order, so that equal values are equal texts. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${parts.join(',')}}`;
}

/** -1, 0 or 1 by code units, the same on every device whatever its language. */
export function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
