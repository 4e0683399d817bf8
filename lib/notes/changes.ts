import type { Note } from './note';
import type { WriteTransaction } from './schema';

/** One note as it was and as it is now; null before it was made and after it is gone for good. */
export interface NoteChanged {
  id: string;
  before: Note | null;
  after: Note | null;
}

/** Who makes the change: the reader, a file, or another device. */
export type Origin = 'reader' | 'import' | 'sync';

/**
 * Called inside the transaction that writes the changes, before it commits: what it writes to the
 * store "sync" is kept if and only if the changes are. It must only await requests of this
 * transaction. An error in it undoes the whole write.
 */
export type ChangeHook = (
  transaction: WriteTransaction,
  changes: NoteChanged[],
  origin: Origin,
) => Promise<void>;

/** What open windows are told after a write; they read again what they show. */
export interface StoreEvent {
  /** "all" after an import or when everything was deleted. */
  kind: 'notes' | 'articles' | 'all';
  /** Ids of the notes that changed. */
  notes: string[];
  /** Canonical URLs of the articles concerned. */
  articles: string[];
  /** Keys of the sources concerned. */
  sources: string[];
}

/** The event that tells of these changes. */
export function eventOf(changes: NoteChanged[]): StoreEvent {
  const sides = changes
    .flatMap(({ before, after }) => [before, after])
    .filter((note) => note !== null);
  return {
    kind: 'notes',
    notes: [...new Set(changes.map(({ id }) => id))],
    articles: [...new Set(sides.map((note) => note.target.source))],
    sources: [...new Set(sides.flatMap((note) => note.sourceKey ?? []))],
  };
}
