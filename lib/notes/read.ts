import type { SavedArticle, SavedStory } from './article';
import type { Note } from './note';
import { noteOf } from './record';
import type { ArticleRecord, Database, NoteRecord, SourceRecord, StoryRecord } from './schema';
import type { KnownSource } from './source';
import { normaliseUrl } from './url';
import { articleAt } from './write-article';

export type Readable = Database;

export interface Counts {
  notes: number;
  binned: number;
  articles: number;
  sources: number;
  toCheck: number;
}

export interface PageOptions {
  /** Where the page before ended; null for the first. */
  after?: string | null;
  limit?: number;
}

export interface Page {
  notes: Note[];
  /** Null on the last page. */
  next: string | null;
}

const PAGE = 50;
const MANY = 1_000;

export async function noteAt(database: Database, id: string): Promise<Note | null> {
  const record = await database.get('notes', id);
  return record ? noteOf(record) : null;
}

/** Notes that stand on the article at this address, in order of the text, the whole article first. */
export async function notesOf(database: Database, address: string): Promise<Note[]> {
  const url = normaliseUrl(address);
  if (url === null) return [];
  const transaction = database.transaction(['articles', 'notes']);
  const article = await articleAt(transaction, url);
  const records = await transaction
    .objectStore('notes')
    .index('article')
    .getAll(article?.url ?? url);
  return records.map(noteOf).sort(byPlace);
}

/** Notes about a source, newest first. */
export function notesOfSource(database: Database, key: string, limit = MANY): Promise<Note[]> {
  return newest(database, 'source', IDBKeyRange.bound([key], [key, []]), limit);
}

/** Notes with this status, newest first. */
export function withStatus(database: Database, status: string, limit = MANY): Promise<Note[]> {
  return newest(database, 'status', IDBKeyRange.bound([status], [status, []]), limit);
}

/** Notes in the bin, last deleted first. */
export function binned(database: Database, limit = MANY): Promise<Note[]> {
  return newest(database, 'deleted', null, limit);
}

/** All notes that stand, last modified first, a page at a time. */
export async function recent(
  database: Database,
  { after = null, limit = PAGE }: PageOptions = {},
): Promise<Page> {
  const [time, id] = after?.split('|') ?? [];
  const range = time ? IDBKeyRange.upperBound(time) : null;
  const index = database.transaction('notes').store.index('modified');
  const notes: Note[] = [];
  let cursor = await index.openCursor(range, 'prev');
  // Several notes of one import may have one time; their ids tell where the page ended.
  while (cursor && time && id && cursor.key === time && cursor.primaryKey >= id)
    cursor = await cursor.continue();
  while (cursor && notes.length < limit) {
    notes.push(noteOf(cursor.value));
    cursor = await cursor.continue();
  }
  const last = notes.at(-1);
  return { notes, next: cursor && last ? `${last.modified}|${last.id}` : null };
}

/** The stored counts; five reads by key, whatever the size. */
export async function counts(database: Database): Promise<Counts> {
  const store = database.transaction('counts').store;
  const [notes, binned, articles, sources, toCheck] = await Promise.all(
    ['notes', 'binned', 'articles', 'sources', 'status:to-check'].map((key) => store.get(key)),
  );
  return {
    notes: notes ?? 0,
    binned: binned ?? 0,
    articles: articles ?? 0,
    sources: sources ?? 0,
    toCheck: toCheck ?? 0,
  };
}

/** Every tag in use with the number of its notes, in order of the alphabet. */
export async function tags(database: Database): Promise<{ tag: string; notes: number }[]> {
  return (await countsUnder(database, 'tag')).map(([tag, notes]) => ({ tag, notes }));
}

/** Every outlet that the reader has notes on, with their number, in order of the alphabet. */
export async function sites(database: Database): Promise<{ site: string; notes: number }[]> {
  return (await countsUnder(database, 'site')).map(([site, notes]) => ({ site, notes }));
}

/** The stored counts whose keys begin with this word and a colon, by what follows. */
async function countsUnder(database: Database, word: string): Promise<[string, number][]> {
  const range = IDBKeyRange.bound(`${word}:`, `${word};`, false, true);
  const store = database.transaction('counts').store;
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.map((key, index) => [key.slice(word.length + 1), values[index] ?? 0]);
}

export async function article(database: Database, address: string): Promise<SavedArticle | null> {
  const url = normaliseUrl(address);
  const transaction = database.transaction('articles');
  const record = url === null ? undefined : await articleAt(transaction, url);
  return record ? withoutKeys(record) : null;
}

/** Saved articles, last read first. */
export async function articles(database: Database, limit = MANY): Promise<SavedArticle[]> {
  const index = database.transaction('articles').store.index('lastRead');
  const found: SavedArticle[] = [];
  let cursor = await index.openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    found.push(withoutKeys(cursor.value));
    cursor = await cursor.continue();
  }
  return found;
}

export async function story(database: Database, address: string): Promise<SavedStory | null> {
  const saved = await article(database, address);
  const record = saved ? await database.get('stories', saved.url) : undefined;
  return record ? withoutKeys(record) : null;
}

export async function source(database: Database, key: string): Promise<KnownSource | null> {
  const record = await database.get('sources', key);
  return record ? withoutKeys(record) : null;
}

export async function sources(database: Database, limit?: number): Promise<KnownSource[]> {
  return (await database.getAll('sources', null, limit)).map(withoutKeys);
}

export async function storiesBy(
  database: Database,
  index: 'source' | 'figure',
  key: string,
  limit = 100,
): Promise<SavedStory[]> {
  const records = await database.getAllFromIndex('stories', index, key, limit);
  return records.map(withoutKeys);
}

async function newest(
  database: Database,
  name: 'source' | 'status' | 'deleted',
  range: IDBKeyRange | null,
  limit: number,
): Promise<Note[]> {
  const notes: Note[] = [];
  let cursor = await database.transaction('notes').store.index(name).openCursor(range, 'prev');
  while (cursor && notes.length < limit) {
    notes.push(noteOf(cursor.value as NoteRecord));
    cursor = await cursor.continue();
  }
  return notes;
}

/** The record without the keys and words that it is found by. */
export function withoutKeys<T extends ArticleRecord | StoryRecord | SourceRecord>(
  record: T,
): Omit<T, 'keys' | 'words'> {
  const plain: T & { keys?: unknown; words?: unknown } = { ...record };
  delete plain.keys;
  delete plain.words;
  return plain;
}

function byPlace(one: Note, other: Note): number {
  const at = (note: Note) => note.target.position?.start ?? -1;
  return at(one) - at(other) || (one.created < other.created ? -1 : 1);
}
