/**
 * Names of remote files. They hold only random ids, numbers and a hash of the sealed bytes:
 *   s-<device>-<from>-<to>-<nonce>-<hash>-<bytes>.bin   ops from..to of one device
 *   c-<device>-<count>-<shard>-<shards>-<nonce>-<hash>-<bytes>.bin
 *                                                      one part of a snapshot
 * A name is written by one device, once, and tells the length, so that everybody can see in a listing
 * that an upload was cut. The nonce is chosen when the content is frozen and before it
 * is sealed, so that a device knows its own files again whatever became of the upload.
 */
export interface SegmentName {
  kind: 'segment';
  device: string;
  from: number;
  to: number;
  nonce: string;
  /** Length of the whole file; 0 before it is sealed. */
  bytes: number;
}

export interface ShardName {
  kind: 'shard';
  device: string;
  count: number;
  shard: number;
  shards: number;
  nonce: string;
  bytes: number;
}

export type FileName = SegmentName | ShardName;

const ID = '[0-9a-f]{16}';
const COUNT = '[1-9][0-9]{0,14}';
const SEGMENT = new RegExp(
  `^s-(${ID})-(${COUNT})-(${COUNT})-(${ID})-[0-9a-f]{32}-(${COUNT})\\.bin$`,
);
const SHARD = new RegExp(
  `^c-(${ID})-(${COUNT})-(${COUNT})-(${COUNT})-(${ID})-[0-9a-f]{32}-(${COUNT})\\.bin$`,
);

/** Whether this is the id of a device, or a nonce: 16 hexadecimal digits. */
export function isDevice(text: unknown): text is string {
  return typeof text === 'string' && new RegExp(`^${ID}$`).test(text);
}

/** What a name says, or null when it is none of ours. */
export function parseName(name: string): FileName | null {
  const segment = SEGMENT.exec(name);
  if (segment) {
    const [, device = '', from, to, nonce = '', bytes] = segment;
    const numbers = { from: Number(from), to: Number(to), bytes: Number(bytes) };
    const file = { kind: 'segment' as const, device, nonce, ...numbers };
    return file.from <= file.to ? file : null;
  }
  const [, device = '', count, shard, shards, nonce = '', bytes] = SHARD.exec(name) ?? [];
  if (!device) return null;
  const file = {
    ...{ device, nonce, count: Number(count), shard: Number(shard) },
    ...{ shards: Number(shards), bytes: Number(bytes) },
  };
  return file.shard <= file.shards && file.shards <= 4096 ? { kind: 'shard', ...file } : null;
}

/** The name without its hash: what the bytes are bound to when they are sealed. */
export function stemOf(file: Omit<SegmentName, 'bytes'> | Omit<ShardName, 'bytes'>): string {
  return file.kind === 'segment'
    ? `s-${file.device}-${file.from}-${file.to}-${file.nonce}`
    : `c-${file.device}-${file.count}-${file.shard}-${file.shards}-${file.nonce}`;
}

/** 16 random hexadecimal digits. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
