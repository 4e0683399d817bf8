import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SavedArticle, SavedStory } from './article';
import type { Note } from './note';
import type { KnownSource } from './source';

/** What a standing note is found by. */
export interface StandingKeys {
  article: string;
  source?: string;
  /** -milliseconds of `modified`, so that lists begin with the newest. */
  newest: number;
  status: string;
  /** Its number in the search. Each new note takes a smaller one: the first are the newest. */
  order: number;
}

/** A note with the keys it is found by; one in the bin has only the time it went there. */
export interface NoteRecord extends Note {
  keys?: StandingKeys | { gone: number };
}

/**
 * The notes of one block of orders in which the terms of one bucket stand: for each term the places
 * in the block, in order. See search-index.ts.
 */
export interface Postings {
  bucket: string;
  block: number;
  terms: Map<string, number[]>;
}

/** The terms of one bucket, each with the number of blocks it stands in. */
export interface Vocabulary {
  bucket: string;
  terms: Map<string, number>;
}

/** An article with the keys (`articleKey`) of its URL and of its aliases, and its folded words. */
export interface ArticleRecord extends SavedArticle {
  keys: string[];
  /** -milliseconds of `lastRead`. */
  newest: number;
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
      source: [string, number];
      newest: [number, string];
      gone: number;
      status: [string, number];
      order: number;
    };
  };
  postings: { key: [string, number]; value: Postings };
  vocabulary: { key: string; value: Vocabulary };
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: { key: string; newest: number; word: string };
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
export type WriteTransaction = IDBPTransaction<
  NotesSchema,
  StoreName[],
  'readwrite' | 'versionchange'
>;

/** Every store, in the order in which transactions name them. */
export const STORES: StoreName[] = [
  'notes',
  'postings',
  'vocabulary',
  'articles',
  'stories',
  'sources',
  'counts',
  'sync',
];
