import { isId } from '../notes/uuid';
import type { Dot, Entry, Fields, Json, Op, Vector, Write } from './core';
import {
  check,
  guarded,
  isCount,
  isField,
  isName,
  isTime,
  list,
  members,
  readDevice,
} from './json-checks';

/** The ops of one device in order, as they travel. */
export interface Segment {
  device: string;
  /** Name of the device as its reader calls it. */
  name: string;
  ops: Op[];
}

/** A part of the whole state, with the vector of the whole. */
export interface Shard {
  vector: Vector;
  notes: Map<string, Fields>;
}

/** Later versions may add members; another number means that this reader must not guess. */
const VERSION = 1;
const MAX_OPS = 100_000;

type Packed = Json[];

export function packSegment({ device, name, ops }: Segment): string {
  const packed = ops.map(({ seq, note, time, writes }) => [
    seq,
    note,
    time,
    writes.map(({ field, seen, value }) =>
      value === undefined ? [field, seen] : [field, seen, value],
    ),
  ]);
  return JSON.stringify({ version: VERSION, device, name, ops: packed });
}

export function packShard({ vector, notes }: Shard): string {
  const packed = [...notes].map(([id, fields]) => [
    id,
    [...fields].map(([field, entries]) => [
      field,
      entries.map(({ dot, time, value }) => [...dot, time, value]),
    ]),
  ]);
  return JSON.stringify({ version: VERSION, vector: [...vector], notes: packed });
}

/** A segment as it should be, or null: whatever comes from outside is checked to the last member. */
export function readSegment(text: string): Segment | null {
  return guarded(text, (given) => {
    const json = versioned(given);
    const device = readDevice(json.device);
    const ops = list(json.ops).map(readOp);
    if (ops.length > MAX_OPS) throw new SyntaxError('too many');
    ops.forEach(({ seq }, at) => {
      if (seq !== (ops[0]?.seq ?? 0) + at) throw new SyntaxError('gap');
    });
    return { device, name: check(json.name, isName), ops };
  });
}

/** A part of a snapshot as it should be, or null. */
export function readShard(text: string): Shard | null {
  return guarded(text, (given) => {
    const json = versioned(given);
    const vector = new Map(list(json.vector).map((dot) => readDot(list(dot))));
    const notes = new Map(
      list(json.notes).map((given) => {
        const [id, fields] = list(given);
        return [check(id, isId), new Map(list(fields).map(readField))];
      }),
    );
    return { vector, notes };
  });
}

function readOp(given: Json): Op {
  const [seq, note, time, writes] = list(given);
  return {
    seq: check(seq, isCount),
    note: check(note, isId),
    time: check(time, isTime),
    writes: list(writes).map(readWrite),
  };
}

function readWrite(given: Json): Write {
  const [field, seen, value] = list(given);
  const write = { field: check(field, isField), seen: list(seen).map((dot) => readDot(list(dot))) };
  return value === undefined ? write : { ...write, value };
}

function readField(given: Json): [string, Entry[]] {
  const [field, entries] = list(given);
  return [
    check(field, isField),
    list(entries).map((entry) => {
      const [device, seq, time, value] = list(entry);
      if (value === undefined) throw new SyntaxError('value');
      return {
        dot: readDot([device ?? null, seq ?? null]),
        time: check(time, isTime),
        value,
      };
    }),
  ];
}

function readDot([device, seq]: Packed): Dot {
  return [readDevice(device), check(seq, isCount)];
}

function versioned(given: Json): { [key: string]: Json } {
  const json = members(given);
  if (json.version !== VERSION) throw new SyntaxError('version');
  return json;
}
