import { type Author, compareAll } from '../capture';
import { type Ledger, writeSelf } from '../ledger';
import type { Removals } from '../receive';
import { SyncProblem } from '../remote';
import type { SyncReport } from '../sync';
import { costOfAll, type SyncArea } from './area';
import { type Bucket, readBucket } from './bucket';
import { type BucketCode, plainCode } from './code';
import { BUCKETS, planBuckets } from './plan';
import { captureHeld, receiveBuckets, selfOf, standingHere, TOLD } from './receive-buckets';

export interface BucketParts {
  area: SyncArea;
  code: BucketCode;
  /** Key and text of the key file, where the buckets are sealed. */
  keyItem: readonly [key: string, text: string] | null;
  /** Given another key file of this vault that stands there: true when it is the one to keep from now on. */
  rekeyed?(text: string): Promise<boolean>;
  ledger: Ledger;
  author: Author;
  /** As of `SyncParts`. */
  started: boolean;
  begun?(): Promise<void>;
  removals: Removals;
}

export interface BucketReport extends SyncReport {
  /** Bytes of the area that are used, of so many. */
  used: number;
  total: number;
}

/** Keys of key items: what stands there says that the notes are sealed, and how to open them. */
export const isKeyItem = (key: string) => /^key-[0-9a-f]{16}$/.test(key);

/**
 * One round over a small shared store: what changed here and what stands there become one, note by
 * note, and what is not told there is written. Nothing is removed because it is absent: a device that
 * was overwritten finds that its notes are not told, and tells them again.
 */
export async function syncBuckets(parts: BucketParts): Promise<BucketReport> {
  const { ledger, area, author } = parts;
  await begin(parts);
  await parts.begun?.();
  const stored = await area.read();
  checkKey(parts, stored);
  await keepKeyItem(parts, stored);
  // Notes that stood there in the open are still to be sealed while the key is missing.
  const isKeyed = parts.keyItem === null || stored.has(parts.keyItem[0]);
  if (isKeyed && (await isToldAlready(parts, stored))) return reportOf(parts, stored, {});
  const found = await openAll(parts, stored);
  const received = await ledger.write((transaction) =>
    receiveBuckets(transaction, [...found.own.values(), ...found.former], author, parts.removals),
  );
  const { held, homes } = await ledger.write(standingHere);
  const former = parts.keyItem ? [...stored.keys()].filter(isPlain) : [];
  for (const key of former) stored.delete(key);
  // The key file goes with the first buckets and needs its room among them.
  const keyed = new Map([...(parts.keyItem ? [parts.keyItem] : []), ...stored]);
  const plan = await planBuckets({
    ...{ stored: keyed, held, code: parts.code, limits: area.limits, by: author.name },
    buckets: found.own,
    untouchable: found.newer,
    homeOf: (id) => parts.code.prefix + (homes.get(id) ?? 0),
  });
  if (parts.keyItem && !stored.has(parts.keyItem[0])) plan.items.set(...parts.keyItem);
  if (plan.items.size + former.length > 0) await area.write(plan.items, former);
  const after = new Map([...stored, ...plan.items]);
  const { unreadable } = found;
  await keepTold(parts, plan.left.length + unreadable === 0 ? after : null);
  const counts = { received, unreadable, sent: plan.items.size, waiting: plan.left.length };
  return reportOf(parts, after, counts);
}

async function reportOf(
  { ledger, area }: BucketParts,
  stored: ReadonlyMap<string, string>,
  counts: Partial<SyncReport>,
): Promise<BucketReport> {
  const devices = await ledger.write(async (transaction) => [...(await selfOf(transaction)).met]);
  const none = { received: 0, sent: 0, waiting: 0, unreadable: 0 };
  return { ...none, ...counts, devices, used: costOfAll(stored), total: area.limits.total };
}

/** Whether everything that stands there was read, and said all that is known here. */
async function isToldAlready({ ledger }: BucketParts, stored: ReadonlyMap<string, string>) {
  const told = await ledger.write((transaction) => transaction.get(TOLD));
  return told instanceof Map && sameItems(told, stored);
}

function keepTold({ ledger }: BucketParts, stored: Map<string, string> | null): Promise<void> {
  return ledger.write((transaction) =>
    stored ? transaction.put(TOLD, stored) : transaction.delete(TOLD),
  );
}

function sameItems(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>) {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

function begin({ ledger, author, started }: BucketParts): Promise<void> {
  return ledger.write(async (transaction) => {
    const self = await selfOf(transaction);
    if (started) {
      self.device = author.newId();
      await writeSelf(transaction, self);
      await compareAll(transaction);
    }
    await captureHeld(transaction, self, author, []);
  });
}

/** Other keys mean other notes, or a passphrase that this device does not have. */
function checkKey({ keyItem }: BucketParts, stored: ReadonlyMap<string, string>): void {
  const keys = [...stored.keys()].filter(isKeyItem);
  if (keys.some((key) => key !== keyItem?.[0])) throw new SyncProblem(keyItem ? 'vault' : 'locked');
}

/** A key file that is neither ours nor a later one is written over: as good as absent. */
async function keepKeyItem(
  { keyItem, rekeyed }: BucketParts,
  stored: Map<string, string>,
): Promise<void> {
  const there = keyItem && stored.get(keyItem[0]);
  if (!keyItem || there === null || there === undefined || there === keyItem[1]) return;
  if (!(await rekeyed?.(there))) stored.delete(keyItem[0]);
}

const isPlain = (key: string) => /^notes-\d+$/.test(key);

interface Found {
  own: Map<string, Bucket>;
  /** Buckets from before there was a passphrase. */
  former: Bucket[];
  newer: Set<string>;
  unreadable: number;
}

async function openAll({ code, keyItem }: BucketParts, stored: Map<string, string>) {
  const found: Found = { own: new Map(), former: [], newer: new Set(), unreadable: 0 };
  for (let at = 0; at < BUCKETS; at += 1) {
    const key = code.prefix + at;
    const bucket = await open(code, key, stored.get(key));
    if (bucket === 'newer') found.newer.add(key);
    else if (bucket) found.own.set(key, bucket);
    if ((bucket === null || bucket === 'newer') && stored.has(key)) found.unreadable += 1;
    const plain = plainCode.prefix + at;
    const former = keyItem ? await open(plainCode, plain, stored.get(plain)) : null;
    if (former && former !== 'newer') found.former.push(former);
  }
  return found;
}

async function open(code: BucketCode, key: string, stored: string | undefined) {
  const opened = stored === undefined ? null : await code.open(key, stored);
  return opened === 'newer' ? opened : opened && readBucket(opened.text);
}
