import { type Author, capture, compareAll } from './capture';
import { compact } from './compact';
import { fetchNews } from './fetch-news';
import { packSegment } from './format';
import { keepKeyFile } from './keep-key-file';
import type { KeyFile } from './key-file';
import {
  type Ledger,
  newSelf,
  ownSegments,
  putSegment,
  readSelf,
  type Self,
  writeSelf,
} from './ledger';
import { isWhole, type Listed } from './listed';
import { parseName, stemOf } from './names';
import { type Removals, receive } from './receive';
import { type Remote, SyncProblem } from './remote';

/** Seals and opens what leaves the device; the name is bound to the bytes and tells their hash. */
export interface Vault {
  seal(stem: string, text: string): Promise<{ name: string; bytes: Uint8Array }>;
  /** The text, or null when the bytes are not exactly what this name was given to. */
  open(name: string, bytes: Uint8Array): Promise<string | null>;
  /** The file by which other devices join; put again where it is missing. */
  readonly keyFile: KeyFile | null;
  /** Whether a key file was made by somebody who has this vault's key. */
  proves(file: KeyFile): Promise<boolean>;
}

export interface SyncParts {
  remote: Remote;
  vault: Vault;
  ledger: Ledger;
  author: Author;
  /** The browser just started: this may be a copy of another profile. */
  started: boolean;
  /** Told once the new id of a start is on the disk; only then may `started` be false. */
  begun?(): Promise<void>;
  /** Told when the passphrase was changed elsewhere: the key file to keep from now on. */
  rekeyed?(file: KeyFile): Promise<void>;
  /** What becomes of notes that were removed elsewhere. */
  removals: Removals;
  /**
   * Own segments, and their bytes, after which a device replaces them by a snapshot; and what one
   * part of a snapshot holds at least, in characters.
   */
  most?: { segments: number; bytes: number; shard: number };
}

export interface SyncReport {
  /** Notes that changed here. */
  received: number;
  /** Files put. */
  sent: number;
  /** Changes that no listing has shown yet. */
  waiting: number;
  /** Files that were there and could not be read. */
  unreadable: number;
  /** Other devices by name, with the time when news of them last came. */
  devices: [name: string, met: string][];
}

/**
 * One round: freeze what changed, look, take in what is new, put what is not there, compact. It may
 * end at any await and be begun again: all that lasts is in the ledger's transactions and in files
 * that were put, and nothing here is ever removed because something is absent there.
 */
export async function syncOnce(parts: SyncParts): Promise<SyncReport> {
  const { ledger, remote, author } = parts;
  await begin(parts);
  await parts.begun?.();
  const files = await remote.list();
  await keepKeyFile(parts.vault, remote, files, parts.rekeyed);
  const listed = files.flatMap((file) => {
    const is = parseName(file.name);
    return is ? [{ file, is }] : [];
  });
  await ledger.write(async (transaction) => {
    await confirm(transaction, listed);
  });
  const news = await fetchNews(parts, listed.filter(isWhole));
  let received = 0;
  if (news.incoming.snapshots.length + news.incoming.segments.length > 0)
    received = await ledger.write(async (transaction) =>
      receive(transaction, await selfOf(transaction), news.incoming, author, parts.removals),
    );
  const sent = (await push(parts, listed)) + (await compact(parts, listed));
  return { received, sent, unreadable: news.unreadable, ...(await standing(ledger)) };
}

type Transaction = Parameters<Parameters<Ledger['write']>[0]>[0];

async function selfOf(transaction: Transaction): Promise<Self> {
  const self = await readSelf(transaction);
  if (!self) throw new SyncProblem('cleared');
  return self;
}

/** Makes this device known to the ledger: only when sync is set up, never because it was lost. */
export function join(ledger: Ledger, author: Author): Promise<void> {
  return ledger.write(async (transaction) => {
    if (await readSelf(transaction)) return;
    await writeSelf(transaction, newSelf(author.newId()));
    await compareAll(transaction);
  });
}

function begin({ ledger, author, started }: SyncParts): Promise<void> {
  return ledger.write(async (transaction) => {
    const self = await selfOf(transaction);
    if (started) {
      self.device = author.newId();
      await writeSelf(transaction, self);
      await compareAll(transaction);
    }
    await capture(transaction, self, author);
  });
}

/** Notes which own segments this listing has, whole. */
async function confirm(transaction: Transaction, listed: Listed[]): Promise<void> {
  const sizes = new Map(listed.map(({ file }) => [file.name, file.size]));
  for (const segment of await ownSegments(transaction)) {
    if (!segment.name || !segment.bytes) continue;
    const size = sizes.get(segment.name);
    const seen = size !== undefined && (size === null || size === segment.bytes.length);
    if (seen !== segment.seen) await putSegment(transaction, { ...segment, seen });
  }
}

/** Puts every own segment that the listing did not have, the same bytes each time. */
async function push(parts: SyncParts, listed: Listed[]): Promise<number> {
  const { ledger, vault, remote } = parts;
  const names = new Map(listed.map(({ file }) => [file.name, file.size]));
  let sent = 0;
  for (const segment of await ledger.write(ownSegments)) {
    if (segment.seen) continue;
    let { name, bytes } = segment;
    if (!name || !bytes) {
      const { device, ops } = segment;
      const stem = stemOf({ kind: 'segment', ...segment });
      ({ name, bytes } = await vault.seal(
        stem,
        packSegment({ device, name: parts.author.name, ops }),
      ));
      // Kept before it is put: the same name must always have the same bytes.
      const sealed = { ...segment, name, bytes };
      await ledger.write((transaction) => putSegment(transaction, sealed));
    }
    if (names.get(name) === bytes.length) continue;
    await remote.put(name, bytes);
    sent += 1;
  }
  return sent;
}

function standing(ledger: Ledger): Promise<Pick<SyncReport, 'waiting' | 'devices'>> {
  return ledger.write(async (transaction) => {
    const segments = await ownSegments(transaction);
    const self = await selfOf(transaction);
    const waiting = segments.filter(({ seen }) => !seen).reduce((n, { ops }) => n + ops.length, 0);
    return { waiting, devices: [...self.met] };
  });
}
