import { isId } from '../../notes/uuid';
import {
  type Entry,
  type Fields,
  type Json,
  mergeFields,
  mergeVectors,
  type Vector,
} from '../core';
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
} from '../json-checks';

/** What is known of one note. Without fields it was removed, which its vector proves. */
export interface Held {
  vector: Vector;
  fields: Fields;
}

/** Two states of a note as one; the order does not matter. */
export function merge(mine: Held, theirs: Held): Held {
  return {
    fields: mergeFields(mine.fields, mine.vector, theirs.fields, theirs.vector),
    vector: mergeVectors(mine.vector, theirs.vector),
  };
}

/** Some notes that travel together, and who put them there last. */
export interface Bucket {
  by: string;
  notes: Map<string, Held>;
}

const VERSION = 1;

/**
 * A bucket as JSON: [version, by, devices, notes]. A note is [id, seen, writes]: devices stand by
 * their place in the list; `seen` has only what its values do not tell already; values that were
 * written together stand together, as [device, seq, time, {field: value, …}].
 */
export function packBucket({ by, notes }: Bucket): string {
  const devices: string[] = [];
  const place = (device: string) => {
    const at = devices.indexOf(device);
    return at >= 0 ? at : devices.push(device) - 1;
  };
  const packed = [...notes].map(([id, { vector, fields }]) => {
    const writes = writesOf(fields, place);
    const told = standing(fields);
    const seen = [...vector].filter(([device, seq]) => seq > (told.get(device) ?? 0));
    return [id, seen.map(([device, seq]) => [place(device), seq]), writes];
  });
  return JSON.stringify([VERSION, by, devices, packed]);
}

function writesOf(fields: Fields, place: (device: string) => number): Json[] {
  const writes = new Map<string, [number, number, string, { [field: string]: Json }]>();
  for (const [field, entries] of fields)
    for (const { dot, time, value } of entries) {
      const key = `${dot[0]} ${dot[1]} ${time}`;
      const write = writes.get(key) ?? [place(dot[0]), dot[1], time, {}];
      write[3][field] = value;
      writes.set(key, write);
    }
  return [...writes.values()];
}

/** The latest number of each device among the values that stand. */
export function standing(fields: Fields): Vector {
  const vector: Vector = new Map();
  for (const { dot } of [...fields.values()].flat())
    vector.set(dot[0], Math.max(dot[1], vector.get(dot[0]) ?? 0));
  return vector;
}

/** A bucket as it should be, or null: whatever comes from outside is checked to the last member. */
export function readBucket(text: string): Bucket | null {
  return guarded(text, (json) => {
    const [version, by, table, notes] = list(json);
    if (version !== VERSION) throw new SyntaxError('version');
    const devices = list(table).map(readDevice);
    const deviceAt = (at: Json | undefined) => readDevice(devices[Number(at)]);
    const read = list(notes).map((given): [string, Held] => {
      const [id, seen, writes] = list(given);
      const fields: Fields = new Map();
      for (const write of list(writes)) addWrite(fields, list(write), deviceAt);
      const vector = standing(fields);
      for (const pair of list(seen)) {
        const [at, seq] = list(pair);
        const device = deviceAt(at);
        vector.set(device, Math.max(check(seq, isCount), vector.get(device) ?? 0));
      }
      return [check(id, isId), { vector, fields }];
    });
    return { by: check(by, isName), notes: new Map(read) };
  });
}

function addWrite(
  fields: Fields,
  [at, seq, time, values]: Json[],
  deviceAt: (at: Json | undefined) => string,
): void {
  for (const [field, value] of Object.entries(members(values))) {
    const entry: Entry = {
      dot: [deviceAt(at), check(seq, isCount)],
      time: check(time, isTime),
      value,
    };
    const entries = fields.get(check(field, isField)) ?? [];
    fields.set(field, [...entries, entry]);
  }
}
