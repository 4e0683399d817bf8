import { readSegment, readShard, type Segment, type Shard } from './format';
import { ownSegments, readSelf } from './ledger';
import type { Listed } from './listed';
import type { SegmentName, ShardName } from './names';
import type { Incoming, Snapshot } from './receive';
import type { SyncParts } from './sync';

/** Largest file that is read; what a listing says to be larger is not asked for. */
export const MAX_FILE = 8_000_000;

export interface News {
  incoming: Incoming;
  unreadable: number;
}

/** Reads what the listing has and this device has not; what cannot be read is left for later. */
export async function fetchNews(parts: SyncParts, listed: Listed[]): Promise<News> {
  const reader = new Reader(parts);
  const { self, own } = await parts.ledger.write(async (transaction) => ({
    self: await readSelf(transaction),
    own: new Set((await ownSegments(transaction)).map(({ nonce }) => nonce)),
  }));
  if (!self) return { incoming: { snapshots: [], segments: [] }, unreadable: 0 };
  const snapshots: Snapshot[] = [];
  const vector = new Map(self.vector);
  for (const parts of latestSnapshots(listed)) {
    const nonce = parts[0]?.is.nonce ?? '';
    if (self.covered.has(nonce)) continue;
    const shards: Shard[] = [];
    for (const { file } of parts) {
      const shard = await reader.read(file, readShard);
      if (shard) shards.push(shard);
    }
    const [first] = shards;
    if (!first || shards.length < parts.length) continue;
    snapshots.push({ nonce, vector: first.vector, shards });
    for (const [device, seq] of first.vector)
      vector.set(device, Math.max(seq, vector.get(device) ?? 0));
  }
  const wanted = listed.filter(
    (one): one is Listed & { is: SegmentName } =>
      one.is.kind === 'segment' &&
      one.is.to > (vector.get(one.is.device) ?? 0) &&
      !own.has(one.is.nonce),
  );
  const segments: Segment[] = [];
  for (const { file, is } of wanted.sort((one, other) => one.is.from - other.is.from)) {
    const segment = await reader.read(file, readSegment);
    if (segment && isNamed(segment, is)) segments.push(segment);
  }
  return { incoming: { snapshots, segments }, unreadable: reader.unreadable };
}

function isNamed({ device, ops }: Segment, is: SegmentName): boolean {
  return device === is.device && ops[0]?.seq === is.from && ops.at(-1)?.seq === is.to;
}

/** The newest snapshot of each device of which the listing has every part, in order. */
export function latestSnapshots(listed: Listed[]): (Listed & { is: ShardName })[][] {
  const groups = new Map<string, (Listed & { is: ShardName })[]>();
  for (const { file, is } of listed) {
    if (is.kind !== 'shard') continue;
    const key = `${is.device}-${is.count}-${is.nonce}-${is.shards}`;
    groups.set(key, [...(groups.get(key) ?? []), { file, is }]);
  }
  const latest = new Map<string, (Listed & { is: ShardName })[]>();
  for (const group of groups.values()) {
    const [first] = group;
    const distinct = new Set(group.map(({ is }) => is.shard)).size;
    if (!first || distinct < first.is.shards || group.length !== distinct) continue;
    const known = latest.get(first.is.device)?.[0]?.is.count ?? 0;
    if (first.is.count > known) latest.set(first.is.device, group);
  }
  return [...latest.values()];
}

class Reader {
  unreadable = 0;

  constructor(private readonly parts: SyncParts) {}

  async read<T>(
    file: { name: string; size: number | null },
    parse: (text: string) => T | null,
  ): Promise<T | null> {
    const { remote, vault } = this.parts;
    const limit = Math.min(MAX_FILE, remote.capabilities.maxFile);
    const bytes =
      file.size !== null && file.size > limit ? null : await remote.get(file.name, limit);
    const text = bytes && (await vault.open(file.name, bytes));
    const content = text === null ? null : parse(text);
    if (content === null) this.unreadable += 1;
    return content;
  }
}
