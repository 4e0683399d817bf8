import type { SavedArticle, SavedStory } from './article';
import type { NoteChanged } from './changes';
import { checkNote } from './check';
import { mergeNotes } from './merge';
import type { Note } from './note';
import { StoreError } from './problem';
import { withoutKeys } from './read';
import { noteOf } from './record';
import type { Database, WriteTransaction } from './schema';
import { sourceKeyOf, sourceOfSubject } from './source';
import { replaceNote } from './write';
import { articleAt } from './write-article';

/** Everything the reader has, bin included. */
export interface Backup {
  notes: Note[];
  articles: SavedArticle[];
  stories: SavedStory[];
}

/** What became of the notes of a file. */
export interface ImportReport {
  added: number;
  /** Known before and changed by the file; texts that differ are both kept. */
  merged: number;
  unchanged: number;
  /** Not a note, or past all limits; left out. */
  refused: number;
}

/** Notes read or written at once: enough to be quick, few enough to leave others their turn. */
export const BATCH = 500;

/** Reads everything, a batch at a time. */
export async function exportAll(database: Database): Promise<Backup> {
  const notes = await allOf(
    (range) => database.getAll('notes', range, BATCH),
    ({ id }) => id,
  );
  const articles = await allOf(
    (range) => database.getAll('articles', range, BATCH),
    ({ url }) => url,
  );
  const stories = await allOf(
    (range) => database.getAll('stories', range, BATCH),
    ({ url }) => url,
  );
  return {
    notes: notes.map(noteOf),
    articles: articles.map(withoutKeys),
    stories: stories.map(withoutKeys),
  };
}

async function allOf<T>(
  read: (range: IDBKeyRange | null) => Promise<T[]>,
  keyOf: (record: T) => string,
): Promise<T[]> {
  const all: T[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const batch = await read(range);
    all.push(...batch);
    const last = batch.at(-1);
    if (batch.length < BATCH || !last) return all;
    range = IDBKeyRange.lowerBound(keyOf(last), true);
  }
}

/**
 * Merges one batch of notes from a file into what is there, inside one transaction. Importing the
 * same file again changes nothing.
 */
export async function importBatch(
  transaction: WriteTransaction,
  batch: unknown[],
  report: ImportReport,
): Promise<NoteChanged[]> {
  const changes: NoteChanged[] = [];
  for (const given of batch) {
    const note = checked(given);
    if (!note) {
      report.refused += 1;
      continue;
    }
    const article = await articleAt(transaction, note.target.source);
    if (article) note.target = { ...note.target, source: article.url };
    const record = await transaction.objectStore('notes').get(note.id);
    const before = record ? noteOf(record) : null;
    const after = before ? withSourceKey(mergeNotes(before, note)) : note;
    if (before && isEqual(before, after)) {
      report.unchanged += 1;
      continue;
    }
    changes.push(await replaceNote(transaction, before, after));
    report[before ? 'merged' : 'added'] += 1;
  }
  return changes;
}

function checked(given: unknown): Note | null {
  try {
    return withSourceKey(checkNote(given));
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

function withSourceKey(note: Omit<Note, 'sourceKey'>): Note {
  const source = sourceOfSubject(note.subject);
  return { ...note, sourceKey: source ? sourceKeyOf(source.name) : null };
}

function isEqual(one: Note, other: Note): boolean {
  const canonical = (note: Note) => JSON.stringify(Object.entries(note).sort(byName));
  return canonical(one) === canonical(other);
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
