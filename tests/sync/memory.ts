import type { Note } from '../../lib/notes/note';
import type { Ledger, LedgerTransaction } from '../../lib/sync/ledger';
import type { Remote, RemoteFile } from '../../lib/sync/remote';
import type { Vault } from '../../lib/sync/sync';

/** What a device has on its disk. */
export interface Disk {
  entries: Map<string, unknown>;
  notes: Map<string, Note>;
}

export const emptyDisk = (): Disk => ({ entries: new Map(), notes: new Map() });
export const copyDisk = (disk: Disk): Disk => structuredClone(disk);

/** A ledger in memory: a transaction that throws leaves nothing behind. */
export class MemoryLedger implements Ledger {
  constructor(
    readonly disk: Disk = emptyDisk(),
    private readonly turn: (what: string) => Promise<void> = async () => {},
  ) {}

  async write<T>(work: (transaction: LedgerTransaction) => Promise<T>): Promise<T> {
    await this.turn('transaction');
    const { entries, notes } = this.disk;
    const [entriesNow, notesNow] = [new Map(entries), new Map(notes)];
    const result = await work(transactionOf(entriesNow, notesNow));
    replace(entries, entriesNow);
    replace(notes, notesNow);
    await this.turn('committed');
    return result;
  }
}

function replace<T>(old: Map<string, T>, now: Map<string, T>): void {
  old.clear();
  for (const [key, value] of now) old.set(key, value);
}

function transactionOf(entries: Map<string, unknown>, notes: Map<string, Note>): LedgerTransaction {
  return {
    // What is changed in place by the code is copied, as a database would.
    get: async (key) => (key === 'self' ? structuredClone(entries.get(key)) : entries.get(key)),
    put: async (key, value) => {
      entries.set(key, key === 'self' ? structuredClone(value) : value);
    },
    delete: async (key) => {
      entries.delete(key);
    },
    all: async (prefix) =>
      [...entries].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
    note: async (id) => notes.get(id) ?? null,
    notes: async () => [...notes.values()],
    setNote: async (before, after) => {
      if (after) notes.set(after.id, after);
      else if (before) notes.delete(before.id);
    },
  };
}

/** Files in memory, as they are. */
export class MemoryRemote implements Remote {
  readonly capabilities = { maxFile: 100_000_000, quota: null };
  readonly files = new Map<string, Uint8Array>();

  async list(): Promise<RemoteFile[]> {
    return [...this.files].map(([name, bytes]) => ({ name, size: bytes.length }));
  }

  async get(name: string): Promise<Uint8Array | null> {
    return this.files.get(name) ?? null;
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    this.files.set(name, bytes);
  }

  async delete(name: string): Promise<void> {
    this.files.delete(name);
  }
}

/** Seals nothing, but binds name and bytes by a hash as the real one does; quick enough for thousands of runs. */
export const plainVault: Vault = {
  keyFile: null,
  proves: async () => false,
  seal: async (stem, text) => {
    const bytes = new TextEncoder().encode(text);
    return { name: `${stem}-${hashOf(stem + text)}-${bytes.length}.bin`, bytes };
  },
  open: async (name, bytes) => {
    const text = new TextDecoder().decode(bytes);
    const stem = name.replace(/-[0-9a-f]{32}-\d+\.bin$/, '');
    return name === `${stem}-${hashOf(stem + text)}-${bytes.length}.bin` ? text : null;
  },
};

function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b1;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b) ^ (one >>> 13);
  }
  const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
  return hex(one) + hex(other) + hex(one ^ other) + hex(Math.imul(one, 31) ^ other);
}
