import type { Fields, Vector } from './core';
import { latestSnapshots, MAX_FILE } from './fetch-news';
import { packShard, type Shard } from './format';
import { allFields, dropSegment, ownSegments, readSelf, writeSelf } from './ledger';
import { isWhole, type Listed } from './listed';
import { parseName, type SegmentName, stemOf } from './names';
import { SyncProblem } from './remote';
import type { SyncParts } from './sync';

/** Own segments, and their bytes, after which a device replaces them by a snapshot. */
const MOST = { segments: 32, bytes: 1_000_000, shard: 200_000 };
/** A snapshot has at most some 64 parts. */
const MAX_SHARDS = 64;
/** Nonces of deleted files that are remembered. */
const MAX_PAST = 500;

/**
 * Keeps the remote small and whole. A device replaces its own many segments by one snapshot of all it
 * knows, and makes one as well when the remote lacks, twice in a row, something that it knows (it was
 * emptied, or changed, or a device that is gone never finished). Segments are deleted only after the
 * snapshot was listed and read back, and only by the device that wrote them.
 * @returns how many files were put
 */
export async function compact(parts: SyncParts, listed: Listed[]): Promise<number> {
  await deleteLeftOvers(parts, listed);
  const due = await parts.ledger.write(async (transaction) => {
    const self = await readSelf(transaction);
    if (!self) throw new SyncProblem('cleared');
    const segments = await ownSegments(transaction);
    const seen = segments.filter((segment) => segment.seen);
    const bytes = seen.reduce((sum, segment) => sum + (segment.bytes?.length ?? 0), 0);
    const lacks = isLacking(self.vector, coverOf(listed.filter(isWhole), self.covered, segments));
    const misses = lacks ? self.misses + 1 : 0;
    if (misses !== self.misses) await writeSelf(transaction, { ...self, misses });
    const most = parts.most ?? MOST;
    return seen.length > most.segments || bytes > most.bytes || misses >= 2;
  });
  return due ? makeSnapshot(parts) : 0;
}

/** Some ops of one device, without a gap between them. */
type Stretch = Pick<SegmentName, 'device' | 'from' | 'to'>;

/**
 * What the files of a listing are known to hold, with what this device holds and puts again. A stretch
 * counts only where nothing is missing before it: others cannot take it in before they have that.
 */
export function coverOf(
  listed: Listed[],
  covered: Map<string, Vector>,
  waiting: readonly Stretch[],
): Vector {
  const cover: Vector = new Map();
  const raise = (device: string, seq: number) =>
    cover.set(device, Math.max(seq, cover.get(device) ?? 0));
  for (const [first] of latestSnapshots(listed))
    for (const [device, seq] of covered.get(first?.is.nonce ?? '') ?? []) raise(device, seq);
  const segments = listed.flatMap(({ is }) => (is.kind === 'segment' ? [is] : []));
  for (const { device, from, to } of [...segments, ...waiting].sort((a, b) => a.from - b.from))
    if (from <= (cover.get(device) ?? 0) + 1) raise(device, to);
  return cover;
}

function isLacking(vector: Vector, cover: Vector): boolean {
  return [...vector].some(([device, seq]) => seq > (cover.get(device) ?? 0));
}

async function makeSnapshot(parts: SyncParts): Promise<number> {
  const { ledger, vault, remote, author } = parts;
  const nonce = author.newId();
  const { device, count, shards, vector } = await ledger.write(async (transaction) => {
    const self = await readSelf(transaction);
    if (!self) throw new SyncProblem('cleared');
    // Told before anything is put, so that the files are known as this device's own.
    const next = { ...self, snapshots: self.snapshots + 1, own: [...self.own, nonce] };
    await writeSelf(transaction, next);
    const shards = shardsOf(await allFields(transaction), self.vector, (parts.most ?? MOST).shard);
    return { device: self.device, count: next.snapshots, vector: new Map(self.vector), shards };
  });
  const put = new Map<string, Uint8Array>();
  for (const [at, text] of shards.entries()) {
    const place = { shard: at + 1, shards: shards.length, nonce };
    const { name, bytes } = await vault.seal(
      stemOf({ kind: 'shard', device, count, ...place }),
      text,
    );
    await remote.put(name, bytes);
    put.set(name, bytes);
  }
  if (await isThere(parts, put)) await replaceSegments(parts, nonce, vector);
  return put.size;
}

/** Whether every file is listed and reads back as it was put; a reply alone is no proof. */
async function isThere({ remote }: SyncParts, put: Map<string, Uint8Array>): Promise<boolean> {
  const names = new Set((await remote.list()).map(({ name }) => name));
  for (const [name, bytes] of put) {
    if (!names.has(name)) return false;
    const back = await remote.get(name, MAX_FILE);
    if (back?.length !== bytes.length || !back.every((byte, at) => byte === bytes[at]))
      return false;
  }
  return true;
}

/** Lets go of the own segments and snapshots that the new snapshot covers. */
async function replaceSegments(parts: SyncParts, nonce: string, vector: Vector): Promise<void> {
  await parts.ledger.write(async (transaction) => {
    const self = await readSelf(transaction);
    if (!self) throw new SyncProblem('cleared');
    const past = [...self.past, ...self.own.filter((one) => one !== nonce)];
    for (const segment of await ownSegments(transaction)) {
      if (!segment.seen || segment.to > (vector.get(segment.device) ?? 0)) continue;
      await dropSegment(transaction, segment);
      past.push(segment.nonce);
    }
    const covered = new Map([...self.covered, [nonce, vector] as const]);
    const kept = { own: [nonce], past: past.slice(-MAX_PAST), misses: 0 };
    await writeSelf(transaction, { ...self, ...kept, covered });
  });
  const listed = (await parts.remote.list()).flatMap((file) => {
    const is = parseName(file.name);
    return is ? [{ file, is }] : [];
  });
  await deleteLeftOvers(parts, listed);
}

/** Deletes own files that were replaced; one that could not be deleted is met again next time. */
async function deleteLeftOvers({ ledger, remote }: SyncParts, listed: Listed[]): Promise<void> {
  const self = await ledger.write(readSelf);
  const past = new Set(self?.past);
  for (const { file, is } of listed) if (past.has(is.nonce)) await remote.delete(file.name);
}

function shardsOf(notes: Map<string, Fields>, vector: Vector, least: number): string[] {
  const sizes = [...notes].map(
    ([id, fields]) => packShard({ vector, notes: new Map([[id, fields]]) }).length,
  );
  const room = Math.max(least, sizes.reduce((sum, size) => sum + size, 0) / MAX_SHARDS);
  const shards: Shard[] = [];
  let left = 0;
  for (const [at, [id, fields]] of [...notes].entries()) {
    if (left <= 0) {
      shards.push({ vector, notes: new Map() });
      left = room;
    }
    shards.at(-1)?.notes.set(id, fields);
    left -= sizes[at] ?? 0;
  }
  return (shards.length > 0 ? shards : [{ vector, notes: new Map<string, Fields>() }]).map(
    packShard,
  );
}
