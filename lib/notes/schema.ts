import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SavedArticle, SavedStory } from './article';
import { fillFilters } from './fill-filters';
import type { Note } from './note';
import type { KnownSource } from './source';

/** A note with the keys it is found by; a note in the bin has none, so no list meets it. */
export interface NoteRecord extends Note {
  keys?: {
    article: string;
    source?: string;
    modified: string;
    tags: string[];
    status: string;
    kind: string;
    site?: string;
  };
}

/** The folded words of a note, apart from it so that reading notes stays cheap. */
export interface WordsRecord {
  id: string;
  words: string[];
}

/** An article with the keys (`articleKey`) of its URL and of its aliases, and its folded words. */
export interface ArticleRecord extends SavedArticle {
  keys: string[];
  words: string[];
}

/** A source with its folded words. */
export interface SourceRecord extends KnownSource {
  words: string[];
}

export interface StoryRecord extends SavedStory {
  keys: { sources: string[]; figures: string[] };
}

export interface NotesSchema extends DBSchema {
  notes: {
    key: string;
    value: NoteRecord;
    indexes: {
      article: string;
      source: [string, string];
      modified: string;
      deleted: string;
      tag: string;
      status: [string, string];
      kind: [string, string];
      site: [string, string];
    };
  };
  words: { key: string; value: WordsRecord; indexes: { word: string } };
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: { key: string; lastRead: string; word: string };
  };
  stories: {
    key: string;
    value: StoryRecord;
    indexes: { source: string; figure: string };
  };
  sources: { key: string; value: SourceRecord; indexes: { word: string } };
  /** Numbers that would be dear to count: "notes", "binned", "articles", "tag:…", "status:…", "site:…". */
  counts: { key: string; value: number };
  /** Room for whoever follows the changes (dots, version vector, outbox); the store never reads it. */
  sync: { key: string; value: unknown };
}

export type Database = IDBPDatabase<NotesSchema>;
export type StoreName = StoreNames<NotesSchema>;
export type WriteTransaction = IDBPTransaction<NotesSchema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<NotesSchema, StoreName[], 'versionchange'>;

/** Every store, in the order in which transactions name them. */
export const STORES: StoreName[] = [
  'notes',
  'words',
  'articles',
  'stories',
  'sources',
  'counts',
  'sync',
];

/** One step for each version; a step is never edited once it was released, only followed. */
const STEPS: ((database: Database, transaction: UpgradeTransaction) => void)[] = [
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
  function createFilters(_database, transaction) {
    const notes = transaction.objectStore('notes');
    notes.createIndex('kind', ['keys.kind', 'keys.modified']);
    notes.createIndex('site', ['keys.site', 'keys.modified']);
    transaction.objectStore('sources').createIndex('word', 'words', { multiEntry: true });
    transaction.objectStore('articles').createIndex('word', 'words', { multiEntry: true });
    // A step that fails half-way leaves the database as it was.
    fillFilters(transaction).catch(() => transaction.abort());
  },
];

export const VERSION = STEPS.length;

/** Takes a database from `oldVersion` to today's, step by step, inside the upgrade transaction. */
export function upgrade(
  database: Database,
  oldVersion: number,
  transaction: UpgradeTransaction,
): void {
  for (const step of STEPS.slice(oldVersion)) step(database, transaction);
}
