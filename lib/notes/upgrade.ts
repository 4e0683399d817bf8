import type { IDBPDatabase, IDBPTransaction } from 'idb';
import {
  articleRecordOf,
  countsOf,
  noteOf,
  recordOf,
  sourceRecordOf,
  storyRecordOf,
} from './record';
import type {
  ArticleRecord,
  Database,
  NoteRecord,
  SourceRecord,
  StoryRecord,
  WriteTransaction,
} from './schema';
import { IndexWriter } from './search-index';
import { searchTerms } from './search-terms';

/** A database of some earlier version: its stores are those of its time, not of today's schema. */
type OldDatabase = IDBPDatabase<unknown>;
type OldTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;
type Step = (database: OldDatabase, transaction: OldTransaction) => void | Promise<void>;

/** Notes brought up at once: what is in memory stays small, whatever there is. */
const BATCH = 1_000;

const OLD_LISTS = ['source', 'modified', 'deleted', 'tag', 'status', 'kind', 'site'];

/** One step for each version; a step is never edited once it was released, only followed. */
const STEPS: Step[] = [
  function createStores(database) {
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('article', 'keys.article');
    notes.createIndex('source', ['keys.source', 'keys.modified']);
    notes.createIndex('modified', 'keys.modified');
    notes.createIndex('deleted', 'deleted');
    notes.createIndex('tag', 'keys.tags', { multiEntry: true });
    notes.createIndex('status', ['keys.status', 'keys.modified']);
    const words = database.createObjectStore('words', { keyPath: 'id' });
    words.createIndex('word', 'words', { multiEntry: true });
    const articles = database.createObjectStore('articles', { keyPath: 'url' });
    articles.createIndex('key', 'keys', { multiEntry: true });
    articles.createIndex('lastRead', 'lastRead');
    const stories = database.createObjectStore('stories', { keyPath: 'url' });
    stories.createIndex('source', 'keys.sources', { multiEntry: true });
    stories.createIndex('figure', 'keys.figures', { multiEntry: true });
    database.createObjectStore('sources', { keyPath: 'key' });
    database.createObjectStore('counts');
    database.createObjectStore('sync');
  },

  /** Their keys are filled by the next step, which writes every record anew. */
  function createFilters(_database, transaction) {
    const notes = transaction.objectStore('notes');
    notes.createIndex('kind', ['keys.kind', 'keys.modified']);
    notes.createIndex('site', ['keys.site', 'keys.modified']);
    transaction.objectStore('sources').createIndex('word', 'words', { multiEntry: true });
    transaction.objectStore('articles').createIndex('word', 'words', { multiEntry: true });
  },

  /** Lists that are read newest first in one request, and the search by postings. */
  async function keepNewestFirst(database, transaction) {
    const notes = transaction.objectStore('notes');
    for (const name of OLD_LISTS) notes.deleteIndex(name);
    database.deleteObjectStore('words');
    database.createObjectStore('postings', { keyPath: ['bucket', 'block'] });
    database.createObjectStore('vocabulary', { keyPath: 'bucket' });
    notes.createIndex('order', 'keys.order');
    await rewriteNotes(transaction as unknown as WriteTransaction);
    notes.createIndex('source', ['keys.source', 'keys.newest']);
    notes.createIndex('newest', ['keys.newest', 'id']);
    notes.createIndex('gone', 'keys.gone');
    notes.createIndex('status', ['keys.status', 'keys.newest']);
    const articles = transaction.objectStore('articles');
    articles.deleteIndex('lastRead');
    await rewriteOthers(transaction as unknown as WriteTransaction);
    articles.createIndex('newest', 'newest');
  },
];

export const VERSION = STEPS.length;

/** Takes a database from `oldVersion` to today's, step by step, inside the upgrade transaction. */
export async function upgrade(
  database: Database,
  oldVersion: number,
  transaction: WriteTransaction,
): Promise<void> {
  for (const step of STEPS.slice(oldVersion))
    await step(database as unknown as OldDatabase, transaction as unknown as OldTransaction);
}

async function rewriteNotes(transaction: WriteTransaction): Promise<void> {
  const notes = transaction.objectStore('notes');
  const sites = new Map<string, number>();
  await inBatches<NoteRecord>(notes, 'id', async (records) => {
    const index = new IndexWriter(transaction);
    const brought: NoteRecord[] = [];
    for (const note of records.map(noteOf)) {
      const order = note.deleted === null ? await index.nextOrder() : null;
      if (order !== null) index.change(order, [], searchTerms(note));
      brought.push(recordOf(note, order));
      for (const [key, n] of countsOf(note))
        if (key.startsWith('site:')) sites.set(key, (sites.get(key) ?? 0) + n);
    }
    await Promise.all([...brought.map((record) => notes.put(record)), index.flush()]);
  });
  const counts = transaction.objectStore('counts');
  await Promise.all([...sites].map(([key, n]) => counts.put(n, key)));
}

/** Gives articles, sources and stories the keys and words of today. */
async function rewriteOthers(transaction: WriteTransaction): Promise<void> {
  const [articles, sources, stories] = [
    transaction.objectStore('articles'),
    transaction.objectStore('sources'),
    transaction.objectStore('stories'),
  ];
  await inBatches<ArticleRecord>(articles, 'url', async (records) => {
    await Promise.all(records.map((record) => articles.put(articleRecordOf(record))));
  });
  await inBatches<SourceRecord>(sources, 'key', async (records) => {
    await Promise.all(records.map((record) => sources.put(sourceRecordOf(record))));
  });
  await inBatches<StoryRecord>(stories, 'url', async (records) => {
    await Promise.all(records.map((record) => stories.put(storyRecordOf(record))));
  });
}

async function inBatches<Value extends object>(
  store: { getAll(range: IDBKeyRange | null, limit: number): Promise<Value[]> },
  key: keyof Value,
  work: (records: Value[]) => Promise<void>,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const records = await store.getAll(range, BATCH);
    const last = records.at(-1);
    if (last === undefined) return;
    await work(records);
    range = IDBKeyRange.lowerBound(last[key], true);
  }
}
