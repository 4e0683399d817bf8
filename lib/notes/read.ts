import type { SavedArticle, SavedStory } from './article';
import { articleAt } from './article-lookup';
import type { Note } from './note';
import { articleOf, noteOf, sourceOf, storyOf } from './record';
import type { Database } from './schema';
import type { KnownSource } from './source';
import { normaliseUrl } from './url';

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
  return listed(database, 'source', IDBKeyRange.bound([key], [key, []]), limit);
}

/** Notes with this status, newest first. */
export function withStatus(database: Database, status: string, limit = MANY): Promise<Note[]> {
  return listed(database, 'status', IDBKeyRange.bound([status], [status, []]), limit);
}

/** Notes in the bin, last deleted first. */
export function binned(database: Database, limit = MANY): Promise<Note[]> {
  return listed(database, 'gone', null, limit);
}

/** Notes that stand and were written in since a time (ISO 8601), last modified first. */
export function newestNotes(database: Database, limit: number, since?: string): Promise<Note[]> {
  const range = since === undefined ? null : IDBKeyRange.upperBound([-Date.parse(since), []]);
  return listed(database, 'newest', range, limit);
}

/** All notes that stand, last modified first, a page at a time. */
export async function recent(
  database: Database,
  { after = null, limit = PAGE }: PageOptions = {},
): Promise<Page> {
  const [time, id] = after?.split('|') ?? [];
  const range = time && id ? IDBKeyRange.lowerBound([-Date.parse(time), id], true) : null;
  const notes = await listed(database, 'newest', range, limit + 1);
  const last = notes[limit - 1];
  const next = last && notes.length > limit ? `${last.modified}|${last.id}` : null;
  return { notes: notes.slice(0, limit), next };
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
  return record ? articleOf(record) : null;
}

/** Saved articles, last read first. */
export async function articles(database: Database, limit = MANY): Promise<SavedArticle[]> {
  return (await database.getAllFromIndex('articles', 'newest', null, limit)).map(articleOf);
}

export async function story(database: Database, address: string): Promise<SavedStory | null> {
  const saved = await article(database, address);
  const record = saved ? await database.get('stories', saved.url) : undefined;
  return record ? storyOf(record) : null;
}

export async function source(database: Database, key: string): Promise<KnownSource | null> {
  const record = await database.get('sources', key);
  return record ? sourceOf(record) : null;
}

export async function sources(database: Database, limit?: number): Promise<KnownSource[]> {
  return (await database.getAll('sources', null, limit)).map(sourceOf);
}

export async function storiesBy(
  database: Database,
  index: 'source' | 'figure',
  key: string,
  limit = 100,
): Promise<SavedStory[]> {
  const records = await database.getAllFromIndex('stories', index, key, limit);
  return records.map(storyOf);
}

/** One request, whatever there is: the keys are such that the first are the newest. */
async function listed(
  database: Database,
  index: 'source' | 'status' | 'gone' | 'newest',
  range: IDBKeyRange | null,
  limit: number,
): Promise<Note[]> {
  return (await database.getAllFromIndex('notes', index, range, limit)).map(noteOf);
}

function byPlace(one: Note, other: Note): number {
  const at = (note: Note) => note.target.position?.start ?? -1;
  return at(one) - at(other) || (one.created < other.created ? -1 : 1);
}
