import type { SavedArticle, SavedStory } from './article';
import type { NoteChanged } from './changes';
import { checkNote } from './check';
import { readRange } from './gathered';
import { mergeNotes } from './merge';
import type { Note } from './note';
import { StoreError } from './problem';
import { articleOf, noteOf, sourceOf, storyOf } from './record';
import type { Database, WriteTransaction } from './schema';
import { type KnownSource, sourceKeyOf, sourceOfSubject } from './source';
import type { Writing } from './write';

/** Everything the reader has, bin included. */
export interface Backup {
  notes: Note[];
  articles: SavedArticle[];
  stories: SavedStory[];
  sources: KnownSource[];
}

/** What became of the notes of a file. */
export interface ImportReport {
  added: number;
  /** Known before and changed by the file; texts that differ are both kept. */
  merged: number;
  unchanged: number;
  /** Not a note, or past all limits; left out. */
  refused: number;
  /** Not looked at, because the reader stopped. */
  left: number;
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
  const sources = await allOf(
    (range) => database.getAll('sources', range, BATCH),
    ({ key }) => key,
  );
  return {
    notes: notes.map(noteOf),
    articles: articles.map(articleOf),
    stories: stories.map(storyOf),
    sources: sources.map(sourceOf),
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
  writing: Writing,
  transaction: WriteTransaction,
  batch: unknown[],
  report: ImportReport,
): Promise<NoteChanged[]> {
  const given = batch.map(checked).filter((note) => note !== null);
  report.refused += batch.length - given.length;
  // In the order of their making, which the search keeps.
  given.sort((one, other) => (one.created < other.created ? -1 : 1));
  const notes = await knownNotes(transaction, writing, given);
  const changes: NoteChanged[] = [];
  for (const note of given) {
    const article = await writing.articles.at(note.target.source);
    if (article) note.target = { ...note.target, source: article.url };
    const before = notes.get(note.id) ?? null;
    const after = before ? withSourceKey(mergeNotes(before, note)) : note;
    if (before && isEqual(before, after)) {
      report.unchanged += 1;
      continue;
    }
    notes.set(note.id, after);
    changes.push(await writing.replace(before, after));
    report[before ? 'merged' : 'added'] += 1;
  }
  return changes;
}

/** The notes of these that are there, read side by side with the articles and sources they name. */
async function knownNotes(
  transaction: WriteTransaction,
  { articles, sources }: Writing,
  given: Note[],
): Promise<Map<string, Note>> {
  const store = transaction.objectStore('notes');
  const ids = distinct(given.map(({ id }) => id));
  const [standing] = await Promise.all([
    readRange((range, limit) => store.getAllKeys(range, limit), ids),
    articles.readAll(distinct(given.map(({ target }) => target.source))),
    sources.readAll(distinct(given.flatMap(({ sourceKey }) => sourceKey ?? []))),
  ]);
  const known = new Set(standing);
  const wanted = standing ? ids.filter((id) => known.has(id)) : ids;
  const records = await Promise.all(wanted.map((id) => store.get(id)));
  return new Map(
    records.filter((record) => record !== undefined).map((record) => [record.id, noteOf(record)]),
  );
}

function distinct(keys: string[]): string[] {
  return [...new Set(keys)];
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
