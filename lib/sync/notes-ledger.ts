import type { ChangeHook, NoteChanged } from '../notes/changes';
import type { NoteStore } from '../notes/note-store';
import { noteOf } from '../notes/record';
import type { WriteTransaction } from '../notes/schema';
import type { Writing } from '../notes/write';
import { dirtyKey, type Ledger, type LedgerTransaction } from './ledger';
import { SyncProblem } from './remote';

/**
 * The ledger beside the notes, in the same database: what sync knows and the notes that follow from
 * it are written in one transaction.
 */
export function notesLedger(store: Pick<NoteStore, 'bySync'>): Ledger {
  return {
    async write<T>(work: (transaction: LedgerTransaction) => Promise<T>): Promise<T> {
      const results: T[] = [];
      try {
        await store.bySync(async (transaction, writing) => {
          const changes: NoteChanged[] = [];
          results.push(await work(ledgerOf(transaction, writing, changes)));
          return changes;
        });
      } catch (error) {
        // The store tells every failure as its own; what sync itself refused keeps its name.
        const cause = error instanceof Error ? error.cause : null;
        throw cause instanceof SyncProblem ? cause : error;
      }
      // The last run is the one that was kept.
      return results.at(-1) as T;
    },
  };
}

/** Marks notes that the reader or a file changed, in the transaction that changes them. */
export const markChanges: ChangeHook = async (transaction, changes, origin) => {
  if (origin === 'sync') return;
  const entries = transaction.objectStore('sync');
  // Without sync nothing is marked; joining compares everything.
  if ((await entries.get('self')) === undefined) return;
  await Promise.all(changes.map(({ id }) => entries.put(true, dirtyKey(id))));
};

function ledgerOf(
  transaction: WriteTransaction,
  writing: Pick<Writing, 'replace'>,
  changes: NoteChanged[],
): LedgerTransaction {
  const entries = transaction.objectStore('sync');
  const notes = transaction.objectStore('notes');
  return {
    get: (key) => entries.get(key),
    put: async (key, value) => {
      await entries.put(value, key);
    },
    delete: (key) => entries.delete(key),
    async all(prefix) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const [keys, values] = await Promise.all([entries.getAllKeys(range), entries.getAll(range)]);
      return keys.map((key, at) => [key, values[at]]);
    },
    async note(id) {
      const record = await notes.get(id);
      return record ? noteOf(record) : null;
    },
    notes: async () => (await notes.getAll()).map(noteOf),
    async setNote(before, after) {
      changes.push(await writing.replace(before, after));
    },
  };
}
