import { Announcer, type Listener } from './announce';
import type { SavedArticle, SavedStory } from './article';
import { type ChangeHook, eventOf, type NoteChanged, type Origin } from './changes';
import { checkChange, checkDraft } from './check';
import { Connection } from './connection';
import type { Note, NoteChange, NoteDraft } from './note';
import { StoreError } from './problem';
import * as read from './read';
import { noteOf } from './record';
import type { WriteTransaction } from './schema';
import { type KnownSource, sourceKeyOf, sourceOfSubject } from './source';
import { normaliseUrl } from './url';
import { newId } from './uuid';
import { replaceNote } from './write';
import { articleAt, forgetArticle, newArticle, putArticle, putStory } from './write-article';
import { addToCount } from './write-count';

export interface StoreOptions {
  /** Follows every change within its own transaction (sync). */
  onChange?: ChangeHook;
  /** The clock, for tests. */
  now?: () => Date;
  /** Milliseconds that opening the database may take. */
  openTimeout?: number;
}

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
  recent(options?: read.PageOptions): Promise<read.Page>;
  /** Notes with this status, last modified first. */
  withStatus(status: Note['status'], limit?: number): Promise<Note[]>;
  /** Notes in the bin, last deleted first. */
  binned(limit?: number): Promise<Note[]>;
  /** Stored numbers; nothing is counted. */
  counts(): Promise<read.Counts>;
  tags(): Promise<{ tag: string; notes: number }[]>;

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
  remember(
    article: Pick<SavedArticle, 'url' | 'title' | 'siteName' | 'published'>,
    memory: ArticleMemory,
    always?: boolean,
  ): Promise<void>;
  /** The list of other addresses of an article, as the reader mended it. */
  setAliases(url: string, aliases: string[]): Promise<void>;
  /** Forgets an article that was only remembered; false when notes stand on it. */
  forget(url: string): Promise<boolean>;
  /** Deletes everything, at once and for good. */
  deleteAll(): Promise<void>;

  /** Calls back after every write of any window; returns the function that stops it. */
  watch(listener: Listener): () => void;
  close(): Promise<void>;
}

/** How long a note stays in the bin. */
export const BIN_DAYS = 30;

/** Addresses that one article is remembered under; the oldest go first. */
const MAX_ALIASES = 20;

/** The reader's notes in the extension's own IndexedDB, opened when first asked. */
export function openStore(name = 'whence-notes', options: StoreOptions = {}): NoteStore {
  return new IndexedNotes(name, options);
}

class IndexedNotes implements NoteStore {
  readonly #connection: Connection;
  readonly #announcer: Announcer;
  readonly #onChange: ChangeHook | undefined;
  readonly #now: () => Date;

  constructor(name: string, { onChange, now = () => new Date(), openTimeout }: StoreOptions) {
    this.#connection = new Connection(name, openTimeout);
    this.#announcer = new Announcer(name);
    this.#onChange = onChange;
    this.#now = now;
  }

  async create(draft: NoteDraft, memory?: ArticleMemory): Promise<Note> {
    const checked = checkDraft(draft);
    const now = this.#now();
    const id = newId(now.getTime());
    const time = now.toISOString();
    const [change] = await this.#write('reader', async (transaction) => {
      const known = await articleAt(transaction, checked.target.source);
      const target = { ...checked.target, source: known?.url ?? checked.target.source };
      const note = {
        ...checked,
        target,
        id,
        created: time,
        modified: time,
        deleted: null,
        sourceKey: keyOf(checked),
      };
      const changed = await replaceNote(transaction, null, note);
      if (memory) await keepMemory(transaction, target.source, memory, time);
      return [changed];
    });
    return written(change);
  }

  update(id: string, change: NoteChange, seen?: { text: string }): Promise<Note> {
    const checked = checkChange(change);
    return this.#change(id, (note, now) => {
      const next = { ...note, ...checked, modified: later(now, note.modified) };
      next.sourceKey = keyOf(next);
      const third =
        seen !== undefined &&
        checked.text !== undefined &&
        note.text !== seen.text &&
        note.text !== checked.text;
      if (third)
        next.versions = [
          ...(next.versions ?? []),
          { text: note.text, modified: note.modified, device: null },
        ];
      if (next.versions?.length === 0) delete next.versions;
      return next;
    });
  }

  remove(id: string): Promise<Note> {
    return this.#change(id, (note, now) => ({ ...note, deleted: note.deleted ?? now }));
  }

  restore(id: string): Promise<Note> {
    return this.#change(id, (note) => ({ ...note, deleted: null }));
  }

  async emptyBin(all = false): Promise<number> {
    const oldest = new Date(this.#now().getTime() - BIN_DAYS * 86_400_000).toISOString();
    const changes = await this.#write('reader', async (transaction) => {
      const range = all ? null : IDBKeyRange.upperBound(oldest);
      const gone = await transaction.objectStore('notes').index('deleted').getAll(range);
      const changed: NoteChanged[] = [];
      for (const record of gone) changed.push(await replaceNote(transaction, noteOf(record), null));
      return changed;
    });
    return changes.length;
  }

  get = (id: string) => this.#read((database) => read.noteAt(database, id));
  notesOf = (url: string) => this.#read((database) => read.notesOf(database, url));
  notesOfSource = (key: string, limit?: number) =>
    this.#read((database) => read.notesOfSource(database, key, limit));
  recent = (options?: read.PageOptions) => this.#read((database) => read.recent(database, options));
  withStatus = (status: Note['status'], limit?: number) =>
    this.#read((database) => read.withStatus(database, status, limit));
  binned = (limit?: number) => this.#read((database) => read.binned(database, limit));
  counts = () => this.#read(read.counts);
  tags = () => this.#read(read.tags);
  article = (url: string) => this.#read((database) => read.article(database, url));
  articles = (limit?: number) => this.#read((database) => read.articles(database, limit));
  story = (url: string) => this.#read((database) => read.story(database, url));
  source = (key: string) =>
    this.#read(async (database) => (await database.get('sources', key)) ?? null);
  sources = (limit?: number) => this.#read((database) => database.getAll('sources', null, limit));
  storiesOfSource = (key: string, limit?: number) =>
    this.#read((database) => read.storiesBy(database, 'source', key, limit));
  storiesOfFigure = (key: string, limit?: number) =>
    this.#read((database) => read.storiesBy(database, 'figure', key, limit));

  async remember(
    facts: Pick<SavedArticle, 'url' | 'title' | 'siteName' | 'published'>,
    memory: ArticleMemory,
    always = false,
  ): Promise<void> {
    const url = normaliseUrl(facts.url);
    if (url === null) throw new StoreError('invalid', { detail: 'url' });
    const now = this.#now().toISOString();
    await this.#write('reader', async (transaction) => {
      const known = await articleAt(transaction, url);
      if (!known && !always) return [];
      const { title, siteName, published } = facts;
      const article =
        known ?? newArticle(url, { article: { title, siteName, published }, created: now });
      await putArticle(transaction, {
        ...article,
        lastRead: now,
        remembered: article.remembered || always,
      });
      if (!known) await addToCount(transaction, 'articles', 1);
      await keepMemory(transaction, article.url, memory, now);
      return [];
    });
    this.#announcer.announce({ kind: 'articles', notes: [], articles: [url], sources: [] });
  }

  async setAliases(url: string, aliases: string[]): Promise<void> {
    const clean = distinct(aliases.map(normaliseUrl), url);
    await this.#write('reader', async (transaction) => {
      const article = await articleAt(transaction, url);
      if (!article) throw new StoreError('missing');
      await putArticle(transaction, { ...article, aliases: clean });
      return [];
    });
    this.#announcer.announce({ kind: 'articles', notes: [], articles: [url], sources: [] });
  }

  async forget(url: string): Promise<boolean> {
    let gone = false;
    await this.#write('reader', async (transaction) => {
      const article = await articleAt(transaction, url);
      if (!article || article.notes + article.binned > 0) return [];
      await forgetArticle(transaction, article.url);
      gone = true;
      return [];
    });
    return gone;
  }

  async deleteAll(): Promise<void> {
    await this.#connection.write(async (transaction) => {
      for (const name of transaction.objectStoreNames) await transaction.objectStore(name).clear();
    });
    this.#announcer.announce({ kind: 'all', notes: [], articles: [], sources: [] });
  }

  watch(listener: Listener): () => void {
    return this.#announcer.watch(listener);
  }

  async close(): Promise<void> {
    this.#announcer.close();
    await this.#connection.close();
  }

  #read<T>(work: (database: read.Readable) => Promise<T>): Promise<T> {
    return this.#connection.run(work);
  }

  async #change(id: string, change: (note: Note, now: string) => Note): Promise<Note> {
    const [changed] = await this.#write('reader', async (transaction) => {
      const record = await transaction.objectStore('notes').get(id);
      if (!record) throw new StoreError('missing');
      const before = noteOf(record);
      return [await replaceNote(transaction, before, change(before, this.#now().toISOString()))];
    });
    return written(changed);
  }

  async #write(
    origin: Origin,
    work: (transaction: WriteTransaction) => Promise<NoteChanged[]>,
  ): Promise<NoteChanged[]> {
    const changes = await this.#connection.write(async (transaction) => {
      const done = await work(transaction);
      if (done.length > 0) await this.#onChange?.(transaction, done, origin);
      return done;
    });
    if (changes.length > 0) this.#announcer.announce(eventOf(changes));
    return changes;
  }
}

/** Each address once, without those that were none and without the article's own. */
function distinct(addresses: (string | null)[], own: string): string[] {
  return [
    ...new Set(
      addresses.filter((address) => address !== null).filter((address) => address !== own),
    ),
  ];
}

/** Keeps the other addresses and the story of an article that exists. */
async function keepMemory(
  transaction: WriteTransaction,
  url: string,
  memory: ArticleMemory,
  now: string,
): Promise<void> {
  const article = await transaction.objectStore('articles').get(url);
  if (!article) return;
  const met = memory.aliases.map(normaliseUrl);
  const aliases = distinct([...article.aliases, ...met], url).slice(-MAX_ALIASES);
  const language = memory.story?.language ?? article.language;
  await putArticle(transaction, { ...article, aliases, language, lastRead: now });
  if (memory.story) await putStory(transaction, { ...memory.story, url });
}

function keyOf(draft: NoteDraft): string | null {
  const source = sourceOfSubject(draft.subject);
  return source ? sourceKeyOf(source.name) : null;
}

/** Times of one note only grow, whatever the clock does. */
function later(now: string, before: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}

function written(change: NoteChanged | undefined): Note {
  if (!change?.after) throw new StoreError('missing');
  return change.after;
}
