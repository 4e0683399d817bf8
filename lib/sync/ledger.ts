import type { Note } from '../notes/note';
import type { Fields, Op, Vector } from './core';

/** Where the notes and what sync knows of them are kept, together. */
export interface Ledger {
  /**
   * One transaction: everything that `work` wrote is kept, or nothing. `work` may only await the
   * transaction, and may be run again when the database was closed under it.
   */
  write<T>(work: (transaction: LedgerTransaction) => Promise<T>): Promise<T>;
}

export interface LedgerTransaction {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** All entries whose key begins so, in order of their keys. */
  all(prefix: string): Promise<[key: string, value: unknown][]>;
  note(id: string): Promise<Note | null>;
  notes(): Promise<Note[]>;
  setNote(before: Note | null, after: Note | null): Promise<void>;
}

/** What a device knows of itself and of the remote. */
export interface Self {
  /**
   * The id under which this device writes until the browser ends. Each start takes a new one, so that
   * a profile that was copied or restored can never write under a number that was given before.
   */
  device: string;
  vector: Vector;
  /** When news of other devices last came, by their names. */
  met: Map<string, string>;
  /** Own snapshots made so far. */
  snapshots: number;
  /** What snapshots cover, by nonce: those written here and those read. */
  covered: Map<string, Vector>;
  /** Nonces of the own snapshots. */
  own: string[];
  /** Nonces of own files that were deleted, for listings that are late. */
  past: string[];
  /** How many listings in a row lacked something that only this device is known to have. */
  misses: number;
}

/** Ops that are frozen: what was once given a name never changes. */
export interface OwnSegment {
  device: string;
  from: number;
  to: number;
  nonce: string;
  ops: Op[];
  /** The whole name and the sealed bytes, once they exist. */
  name: string | null;
  bytes: Uint8Array | null;
  /** Whether a listing had it. */
  seen: boolean;
}

const SELF = 'self';

/** This device, or null before its first sync. */
export async function readSelf(transaction: LedgerTransaction): Promise<Self | null> {
  return ((await transaction.get(SELF)) as Self | undefined) ?? null;
}

export function writeSelf(transaction: LedgerTransaction, self: Self): Promise<void> {
  return transaction.put(SELF, self);
}

export function newSelf(device: string): Self {
  return {
    device,
    vector: new Map(),
    met: new Map(),
    snapshots: 0,
    covered: new Map(),
    own: [],
    past: [],
    misses: 0,
  };
}

export async function readFields(transaction: LedgerTransaction, id: string): Promise<Fields> {
  return ((await transaction.get(`note:${id}`)) as Fields | undefined) ?? new Map();
}

export function writeFields(
  transaction: LedgerTransaction,
  id: string,
  fields: Fields,
): Promise<void> {
  return fields.size > 0 ? transaction.put(`note:${id}`, fields) : transaction.delete(`note:${id}`);
}

/** How far each device's writes of one note are known: kept where notes travel one by one. */
export async function readSeen(transaction: LedgerTransaction, id: string): Promise<Vector> {
  return ((await transaction.get(`seen:${id}`)) as Vector | undefined) ?? new Map();
}

export function writeSeen(transaction: LedgerTransaction, id: string, seen: Vector): Promise<void> {
  return transaction.put(`seen:${id}`, seen);
}

export async function allSeen(transaction: LedgerTransaction): Promise<Map<string, Vector>> {
  const entries = await transaction.all('seen:');
  return new Map(entries.map(([key, value]) => [key.slice('seen:'.length), value as Vector]));
}

export async function allFields(transaction: LedgerTransaction): Promise<Map<string, Fields>> {
  const entries = await transaction.all('note:');
  return new Map(entries.map(([key, value]) => [key.slice('note:'.length), value as Fields]));
}

const segmentKey = ({ device, from }: Pick<OwnSegment, 'device' | 'from'>) =>
  `segment:${device}:${String(from).padStart(15, '0')}`;

export async function ownSegments(transaction: LedgerTransaction): Promise<OwnSegment[]> {
  return (await transaction.all('segment:')).map(([, value]) => value as OwnSegment);
}

export function putSegment(transaction: LedgerTransaction, segment: OwnSegment): Promise<void> {
  return transaction.put(segmentKey(segment), segment);
}

export function dropSegment(transaction: LedgerTransaction, segment: OwnSegment): Promise<void> {
  return transaction.delete(segmentKey(segment));
}

/** Marks a note as changed here since the last capture. */
export const dirtyKey = (id: string) => `dirty:${id}`;

export async function dirtyIds(transaction: LedgerTransaction): Promise<string[]> {
  return (await transaction.all('dirty:')).map(([key]) => key.slice('dirty:'.length));
}

/**
 * Forgets what is known of the other devices and of the remote, before notes go to a place of another
 * kind; the notes themselves stay, and every one of them will be told anew.
 */
export async function forgetRemote(transaction: LedgerTransaction): Promise<void> {
  for (const prefix of ['self', 'note:', 'seen:', 'segment:', 'bucket:', 'dirty:'])
    for (const [key] of await transaction.all(prefix)) await transaction.delete(key);
}

/** How notes travel: as files of a server, or in the few buckets of a browser's account. */
export type Manner = 'files' | 'buckets';

/**
 * Readies the ledger for this manner. What is known under one of them says nothing to the other, so a
 * change of it begins anew.
 */
export async function readyFor(transaction: LedgerTransaction, manner: Manner): Promise<void> {
  const before = (await transaction.get(MANNER)) ?? ((await readSelf(transaction)) && 'files');
  if (before && before !== manner) await forgetRemote(transaction);
  await transaction.put(MANNER, manner);
}

const MANNER = 'manner';
