/**
 * npm run test:sync-cost   what syncing costs with 10,000 notes, encrypted, in requests and bytes;
 *                          and that 1,001 of them do not go unasked; ends with an error beyond the bounds, and writes docs/SYNC.md
 */
import type { Note } from '../lib/notes/note';
import { createVault, vaultOf } from '../lib/sync/crypto';
import { dirtyKey } from '../lib/sync/ledger';
import { randomId } from '../lib/sync/names';
import type { Removals } from '../lib/sync/receive';
import { type RemoteFile, SyncProblem } from '../lib/sync/remote';
import { join, type SyncReport, syncOnce } from '../lib/sync/sync';
import { shortNotes } from '../tests/sync/buckets/short-notes';
import { MemoryLedger, MemoryRemote } from '../tests/sync/memory';
import { writeMeasured } from './sync/document';

const NOTES = 10_000;
/** What a listing of WebDAV takes for each file, at most, as measured on seven servers. */
const LISTED = 310;

/** Counts requests, the bytes of files both ways, and apart from them those of WebDAV's listings. */
class CountingRemote extends MemoryRemote {
  requests = 0;
  bytes = 0;
  listings = 0;

  reset(): void {
    this.requests = this.bytes = this.listings = 0;
  }

  override async list(): Promise<RemoteFile[]> {
    const files = await super.list();
    this.#count(0);
    this.listings += files.length * LISTED;
    return files;
  }

  override async get(name: string): Promise<Uint8Array | null> {
    const bytes = await super.get(name);
    this.#count(bytes?.length ?? 0);
    return bytes;
  }

  override async put(name: string, bytes: Uint8Array): Promise<void> {
    this.#count(bytes.length);
    await super.put(name, bytes);
  }

  override async delete(name: string): Promise<void> {
    this.#count(0);
    await super.delete(name);
  }

  #count(bytes: number): void {
    this.requests += 1;
    this.bytes += bytes;
  }
}

const remote = new CountingRemote();
const vault = vaultOf(await createVault('measured-words'));

function device(name: string) {
  const ledger = new MemoryLedger();
  const author = { name, newId: randomId, now: () => new Date().toISOString() };
  return {
    notes: ledger.disk.notes,
    join: () => join(ledger, author),
    sync: (removals: Removals = 'ask'): Promise<SyncReport> =>
      syncOnce({ remote, vault, ledger, author, started: false, removals }),
    remove(id: string) {
      ledger.disk.notes.delete(id);
      ledger.disk.entries.set(dirtyKey(id), true);
    },
    write(note: Note) {
      ledger.disk.notes.set(note.id, note);
      ledger.disk.entries.set(dirtyKey(note.id), true);
    },
  };
}

const rows: string[][] = [];
async function measure(
  what: string,
  most: { requests: number; bytes: number },
  work: () => Promise<unknown>,
) {
  remote.reset();
  await work();
  const { requests, bytes, listings } = remote;
  const isWithin = requests <= most.requests && bytes <= most.bytes;
  if (!isWithin) process.exitCode = 1;
  const bounds = `${most.requests} and ${kilobytes(most.bytes)}`;
  rows.push([
    what,
    String(requests),
    kilobytes(bytes),
    kilobytes(listings),
    bounds,
    isWithin ? 'yes' : 'NO',
  ]);
  console.log(rows.at(-1)?.join('  '));
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

const desk = device('Desk');
await desk.join();
for (const note of shortNotes(NOTES)) desk.write(note);
// Until nothing is sent any more: segments, their confirmation, the snapshot, its confirmation.
for (let round = 0; round < 10; round += 1) if ((await desk.sync()).sent === 0 && round > 2) break;

await measure('idle', { requests: 1, bytes: 0 }, () => desk.sync());
const [first] = desk.notes.values();
if (!first) throw new Error('no notes');
desk.write({ ...first, text: `${first.text} And one more.`, modified: new Date().toISOString() });
await measure('one edit', { requests: 2, bytes: 4_000 }, () => desk.sync());
await desk.sync();
const fresh = device('Train');
await fresh.join();
await measure('a new device', { requests: 70, bytes: 4_000_000 }, () => fresh.sync());
if (fresh.notes.size !== NOTES) throw new Error(`${fresh.notes.size} notes came`);

// More than a thousand at once, though only a tenth: asked first, and done when the reader agrees.
for (const id of [...desk.notes.keys()].slice(0, 1_001)) desk.remove(id);
await desk.sync();
const asked = await fresh.sync().then(
  () => null,
  (error: unknown) => (error instanceof SyncProblem ? error.key : null),
);
if (asked !== 'guard' || fresh.notes.size !== NOTES) throw new Error('1,001 notes went unasked');
await fresh.sync('allow');
if (fresh.notes.size !== NOTES - 1_001) throw new Error('what the reader agreed to was not done');
writeMeasured(
  'cost',
  [
    'with 10,000 notes',
    'requests',
    'files',
    'listings, 310 bytes a file',
    'at most, in files',
    'within',
  ],
  rows,
);
