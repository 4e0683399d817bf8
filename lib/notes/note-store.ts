import type { Listener } from './announce';
import type { ArticleFacts, SavedArticle, SavedStory } from './article';
import type { ChangeHook, NoteChanged } from './changes';
import type { ImportContent, ImportWatch } from './import-all';
import type { Note, NoteChange, NoteDraft } from './note';
import type { Counts, Page, PageOptions } from './read';
import type { WriteTransaction } from './schema';
import type { SearchFilters, SearchHit } from './search';
import type { KnownSource } from './source';
import type { Backup, ImportReport } from './transfer';
import type { Writing } from './write';

export interface StoreOptions {
  /** Follows every change within its own transaction (sync). */
  onChange?: ChangeHook;
  /** The clock, for tests. */
  now?: () => Date;
  /** Milliseconds that opening the database may take. */
  openTimeout?: number;
}

/** What sync does in its transaction; it writes notes by `writing.replace`. */
export type SyncWork = (
  transaction: WriteTransaction,
  writing: Pick<Writing, 'replace'>,
) => Promise<NoteChanged[]>;

/** What is told of an article when a note is saved on it, so that it is known again later. */
export interface ArticleMemory {
  /** Other addresses under which this page is open or was found (of the tab, before a redirect). */
  aliases: string[];
  /** What the analysis found, see `storyToSave`; null when the page was not analysed. */
  story: SavedStory | null;
}

/**
 * The reader's notes. Every call is one transaction: a promise that resolves means that all of it is
 * on the disk; one that rejects (always with `StoreError`) means that none of it is, and the caller
 * still has what it gave: keep the draft on the screen and say `problem_store_<key>`.
 */
export interface NoteStore {
  /** Keeps a new note and returns it; with `memory`, also what its article says. */
  create(draft: NoteDraft, memory?: ArticleMemory): Promise<Note>;
  /**
   * Changes the fields that `change` names and leaves the others as they are now, whoever wrote them.
   * `seen` is the text that the reader was editing: when another window wrote a third text meanwhile,
   * that one is kept in `versions` instead of being lost.
   */
  update(id: string, change: NoteChange, seen?: { text: string }): Promise<Note>;
  /** Puts a note into the bin, where it stays for 30 days; `restore` undoes it. */
  remove(id: string): Promise<Note>;
  restore(id: string): Promise<Note>;
  /** Deletes what has been in the bin for longer than 30 days, or all of it; returns how many. */
  emptyBin(all?: boolean): Promise<number>;

  get(id: string): Promise<Note | null>;
  /** Notes that stand on the article at this address, in order of the text. */
  notesOf(url: string): Promise<Note[]>;
  /** Notes about a source, newest first. */
  notesOfSource(key: string, limit?: number): Promise<Note[]>;
  /** All notes, last modified first, a page at a time; `next` goes into the next call. */
  recent(options?: PageOptions): Promise<Page>;
  /** Notes with this status, last modified first. */
  withStatus(status: Note['status'], limit?: number): Promise<Note[]>;
  /** Notes in the bin, last deleted first. */
  binned(limit?: number): Promise<Note[]>;
  /** Notes with every word of the query, newest first; see `searchNotes`. */
  search(query: string, filters?: SearchFilters, limit?: number): Promise<SearchHit[]>;
  /** Known sources and saved articles with every word of the query, most notes first. */
  searchSources(query: string, limit?: number): Promise<KnownSource[]>;
  searchArticles(query: string, limit?: number): Promise<SavedArticle[]>;
  /** Stored numbers; nothing is counted. */
  counts(): Promise<Counts>;
  tags(): Promise<{ tag: string; notes: number }[]>;
  sites(): Promise<{ site: string; notes: number }[]>;

  article(url: string): Promise<SavedArticle | null>;
  articles(limit?: number): Promise<SavedArticle[]>;
  story(url: string): Promise<SavedStory | null>;
  source(key: string): Promise<KnownSource | null>;
  sources(limit?: number): Promise<KnownSource[]>;
  /** The saved stories in which this source speaks. */
  storiesOfSource(key: string, limit?: number): Promise<SavedStory[]>;
  /** The saved stories with a figure of this key (`StoryFigure.key`). */
  storiesOfFigure(key: string, limit?: number): Promise<SavedStory[]>;

  /** Keeps the story of an article that already has notes, or that is to be remembered. */
  remember(article: ArticleFacts, memory: ArticleMemory, always?: boolean): Promise<void>;
  /** The list of other addresses of an article, as the reader mended it. */
  setAliases(url: string, aliases: string[]): Promise<void>;
  /** Forgets an article that was only remembered; false when notes stand on it. */
  forget(url: string): Promise<boolean>;
  /** Forgets every article without a note that was read before this time (ISO 8601, UTC); how many. */
  forgetRead(before: string): Promise<number>;
  /** Everything, bin included. */
  exportAll(): Promise<Backup>;
  /**
   * Merges what a file holds (see `readImport`), or notes of any origin, into what is there: nothing is
   * lost or kept twice, and what is no note is left out and counted. Each batch is a transaction.
   */
  importAll(given: ImportContent | unknown[], watch?: ImportWatch): Promise<ImportReport>;
  /** One transaction of sync: what `work` wrote, and the changes that it names are announced. */
  bySync(work: SyncWork): Promise<void>;
  /** Deletes everything, at once and for good. */
  deleteAll(): Promise<void>;

  /** Calls back after every write of any window; returns the function that stops it. */
  watch(listener: Listener): () => void;
  close(): Promise<void>;
}
