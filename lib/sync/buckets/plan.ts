import { type Dot, order, type Vector } from '../core';
import { sameEntries } from '../receive';
import { type AreaLimits, costOf, costOfAll } from './area';
import { type Bucket, type Held, merge, packBucket, standing } from './bucket';
import type { BucketCode } from './code';

/** Fewer are better packed, more let two devices write apart; 16 full ones exceed every limit. */
export const BUCKETS = 16;
/** Devices that wrote a note and of which no value stands: as many are told along. */
const MAX_PAST = 6;
/** Removed notes that a bucket tells of. */
const MAX_REMOVED = 12;

export interface Plan {
  items: Map<string, string>;
  /** Notes that say more here than there, and have no room. */
  left: string[];
}

interface Given {
  /** What stands there, by key; those of a later version are not touched. */
  stored: ReadonlyMap<string, string>;
  untouchable: ReadonlySet<string>;
  buckets: ReadonlyMap<string, Bucket>;
  /** What is known here, and where each note would like to stand. */
  held: ReadonlyMap<string, Held>;
  homeOf(id: string): string;
  limits: AreaLimits;
  code: BucketCode;
  by: string;
}

/**
 * What has to be written so that the buckets say what is known here. A note stays where it is, or
 * goes to the bucket of its article, or to the next one with room. What does not fit is left for
 * later, whole: a note that is absent there says nothing, and certainly not that it was removed.
 */
export async function planBuckets(given: Given): Promise<Plan> {
  const places = placesOf(given);
  const items = new Map<string, string>();
  const all = Array.from({ length: BUCKETS }, (_, at) => given.code.prefix + at);
  const usable = all.filter((key) => !given.untouchable.has(key));
  const contents = new Map(usable.map((key) => [key, contentOf(given, places, key)] as const));
  let left = changesOf(given).map((id) => ({ id, key: places.get(id) ?? given.homeOf(id) }));
  for (let hop = 0; hop < BUCKETS && left.length > 0; hop += 1) {
    const over: typeof left = [];
    for (const key of new Set(left.map((one) => one.key))) {
      const wanted = left.filter((one) => one.key === key).map(({ id }) => id);
      const content = contents.get(key);
      const rest = content ? await fill(given, items, key, content, wanted) : wanted;
      const next = all[(all.indexOf(key) + 1) % BUCKETS] ?? key;
      over.push(...rest.map((id) => ({ id, key: next })));
    }
    left = over;
  }
  return { items, left: left.map(({ id }) => id) };
}

/** The one bucket of each note that is there already: the first that says what is known here. */
function placesOf({ buckets, held }: Given): Map<string, string> {
  const places = new Map<string, string>();
  for (const [key, { notes }] of buckets)
    for (const [id, { fields }] of notes) {
      const own = held.get(id)?.fields ?? new Map();
      if (!places.has(id) || sameEntries(own, fields)) places.set(id, key);
    }
  return places;
}

/** What a bucket keeps when it is written anew: its notes, without those that stand elsewhere. */
function contentOf({ buckets }: Given, places: Map<string, string>, key: string) {
  const notes = buckets.get(key)?.notes ?? new Map<string, Held>();
  return new Map([...notes].filter(([id]) => places.get(id) === key));
}

/**
 * Notes of which the buckets together do not say what is known here; the smallest first, so that most
 * find room. A note may stand in several: who reads them all makes one of them, and a bucket that
 * happens to say the same does not tell of what another still holds and this device knows to be gone.
 */
function changesOf({ buckets, held }: Given): string[] {
  const there = new Map<string, Held[]>();
  for (const { notes } of buckets.values())
    for (const [id, one] of notes) there.set(id, [...(there.get(id) ?? []), one]);
  const sizes = new Map<string, number>();
  for (const [id, own] of held) {
    const told = there.get(id);
    if (!told && own.fields.size === 0) continue;
    if (told && sameEntries(own.fields, told.reduce(merge).fields)) continue;
    sizes.set(id, packBucket({ by: '', notes: new Map([[id, own]]) }).length);
  }
  return [...sizes]
    .sort(([one, small], [other, large]) => small - large || order(one, other))
    .map(([id]) => id);
}

/** Puts as many of the wanted notes into a bucket as fit; returns those that do not. */
async function fill(
  given: Given,
  items: Map<string, string>,
  key: string,
  content: Map<string, Held>,
  wanted: string[],
): Promise<string[]> {
  const others = new Map([...given.stored, ...items]);
  others.delete(key);
  const room = Math.min(given.limits.item, given.limits.total - costOfAll(others));
  const attempt = async (count: number) => {
    const notes = new Map(content);
    for (const id of wanted.slice(0, count)) notes.set(id, toldOf(given, id));
    const text = packBucket({ by: given.by, notes: trimmed(notes) });
    const closed = await given.code.close(key, text);
    return closed !== null && costOf(key, closed) <= room ? { notes, closed } : null;
  };
  let [fits, best, fails] = [0, await attempt(wanted.length), wanted.length];
  if (best) fits = wanted.length;
  while (fits < fails - 1 && fits < wanted.length) {
    const middle = Math.floor((fits + fails) / 2);
    const tried = await attempt(middle);
    if (tried) [fits, best] = [middle, tried];
    else fails = middle;
  }
  if (best && fits > 0) {
    items.set(key, best.closed);
    content.clear();
    for (const [id, one] of best.notes) content.set(id, one);
  }
  return wanted.slice(fits);
}

/**
 * A note as it is told: with the devices whose values stand, those that the bucket speaks of, and the
 * last few others. The ledger remembers them all, so that what comes back is known to be gone.
 */
function toldOf({ held, buckets }: Given, id: string): Held {
  const { vector, fields } = held.get(id) ?? { vector: new Map(), fields: new Map() };
  const needed = new Set(standing(fields).keys());
  for (const { notes } of buckets.values())
    for (const device of notes.get(id)?.vector.keys() ?? []) needed.add(device);
  const past = [...vector.keys()].filter((device) => !needed.has(device)).slice(-MAX_PAST);
  const kept = (device: Dot[0]) => needed.has(device) || past.includes(device);
  const told: Vector = new Map([...vector].filter(([device]) => kept(device)));
  return { vector: told, fields };
}

/** Without the removed notes that were told of longest ago. */
function trimmed(notes: Map<string, Held>): Map<string, Held> {
  const removed = [...notes].filter(([, { fields }]) => fields.size === 0).map(([id]) => id);
  const dropped = new Set(removed.slice(0, Math.max(0, removed.length - MAX_REMOVED)));
  return new Map([...notes].filter(([id]) => !dropped.has(id)));
}
