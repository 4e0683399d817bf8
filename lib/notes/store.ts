import { Announcer, type Listener } from './announce';
import type { ArticleFacts } from './article';
import { changedNote, sourceKeyOfDraft } from './changed-note';
import { type ChangeHook, eventOf, type NoteChanged, type Origin } from './changes';
import { checkChange, checkDraft } from './check';
import { Connection } from './connection';
import { type ImportContent, type ImportWatch, importAll } from './import-all';
import { BIN_DAYS, type Note, type NoteChange, type NoteDraft } from './note';
import type { ArticleMemory, NoteStore, StoreOptions, SyncWork } from './note-store';
import { StoreError } from './problem';
import * as read from './read';
import { noteOf } from './record';
import type { WriteTransaction } from './schema';
import { type SearchFilters, searchNotes } from './search';
import { searchArticles, searchSources } from './search-known';
import { exportAll, type ImportReport } from './transfer';
import { normaliseUrl } from './url';
import { newId } from './uuid';
import { Writing } from './write';
import { distinctAddresses } from './write-article';

export type { ArticleMemory, NoteStore, StoreOptions } from './note-store';

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
    const [change] = await this.#write('reader', async (writing) => {
      const known = await writing.articles.at(checked.target.source);
      const target = { ...checked.target, source: known?.url ?? checked.target.source };
      const note = {
        ...checked,
        target,
        id,
        created: time,
        modified: time,
        deleted: null,
        sourceKey: sourceKeyOfDraft(checked),
      };
      const changed = await writing.replace(null, note);
      if (memory) await writing.articles.keepMemory(target.source, memory, time);
      return [changed];
    });
    return written(change);
  }

  update(id: string, change: NoteChange, seen?: { text: string }): Promise<Note> {
    const checked = checkChange(change);
    return this.#change(id, (note, now) => changedNote(note, checked, now, seen));
  }

  remove(id: string): Promise<Note> {
    return this.#change(id, (note, now) => ({ ...note, deleted: note.deleted ?? now }));
  }

  restore(id: string): Promise<Note> {
    return this.#change(id, (note) => ({ ...note, deleted: null }));
  }

  async emptyBin(all = false): Promise<number> {
    const oldest = new Date(this.#now().getTime() - BIN_DAYS * 86_400_000).toISOString();
    const changes = await this.#write('reader', async (writing, transaction) => {
      const range = all ? null : IDBKeyRange.lowerBound(-Date.parse(oldest));
      const gone = await transaction.objectStore('notes').index('gone').getAll(range);
      const changed: NoteChanged[] = [];
      for (const record of gone) changed.push(await writing.replace(noteOf(record), null));
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
  search = (query: string, filters?: SearchFilters, limit?: number) =>
    this.#read((database) => searchNotes(database, query, filters, limit));
  counts = () => this.#read(read.counts);
  searchSources = (query: string, limit?: number) =>
    this.#read((database) => searchSources(database, query, limit));
  searchArticles = (query: string, limit?: number) =>
    this.#read((database) => searchArticles(database, query, limit));
  tags = () => this.#read(read.tags);
  sites = () => this.#read(read.sites);
  article = (url: string) => this.#read((database) => read.article(database, url));
  articles = (limit?: number) => this.#read((database) => read.articles(database, limit));
  story = (url: string) => this.#read((database) => read.story(database, url));
  source = (key: string) => this.#read((database) => read.source(database, key));
  sources = (limit?: number) => this.#read((database) => read.sources(database, limit));
  storiesOfSource = (key: string, limit?: number) => this.#stories('source', key, limit);
  storiesOfFigure = (key: string, limit?: number) => this.#stories('figure', key, limit);

  async remember(facts: ArticleFacts, memory: ArticleMemory, always = false): Promise<void> {
    const url = normaliseUrl(facts.url);
    if (url === null) throw new StoreError('invalid', { detail: 'url' });
    const now = this.#now().toISOString();
    await this.#write('reader', async (writing) => {
      await writing.articles.remember({ ...facts, url }, memory, { now, always });
      return [];
    });
    this.#announceArticle(url);
  }

  async setAliases(url: string, aliases: string[]): Promise<void> {
    const clean = distinctAddresses(aliases.map(normaliseUrl), url);
    await this.#write('reader', async (writing) => {
      const article = await writing.articles.at(url);
      if (!article) throw new StoreError('missing');
      writing.articles.put({ ...article, aliases: clean });
      return [];
    });
    this.#announceArticle(url);
  }

  async forget(url: string): Promise<boolean> {
    let gone = false;
    await this.#write('reader', async (writing) => {
      const article = await writing.articles.at(url);
      if (!article || article.notes + article.binned > 0) return [];
      await writing.articles.forget(article.url);
      gone = true;
      return [];
    });
    if (gone) this.#announceArticle(url);
    return gone;
  }

  async forgetRead(before: string): Promise<number> {
    let gone = 0;
    await this.#write('reader', async (writing) => {
      gone = await writing.articles.forgetReadBefore(before);
      return [];
    });
    if (gone > 0)
      this.#announcer.announce({ kind: 'articles', notes: [], articles: [], sources: [] });
    return gone;
  }

  exportAll = () => this.#read(exportAll);

  async importAll(given: ImportContent | unknown[], watch?: ImportWatch): Promise<ImportReport> {
    const content = Array.isArray(given) ? { notes: given } : given;
    try {
      return await importAll(content, watch, (work) => this.#write('import', work));
    } finally {
      this.#announcer.announce({ kind: 'all', notes: [], articles: [], sources: [] });
    }
  }

  async bySync(work: SyncWork): Promise<void> {
    await this.#write('sync', (writing, transaction) => work(transaction, writing));
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

  #stories(index: 'source' | 'figure', key: string, limit?: number) {
    return this.#read((database) => read.storiesBy(database, index, key, limit));
  }

  #announceArticle(url: string): void {
    this.#announcer.announce({ kind: 'articles', notes: [], articles: [url], sources: [] });
  }

  #read<T>(work: (database: read.Readable) => Promise<T>): Promise<T> {
    return this.#connection.run(work);
  }

  async #change(id: string, change: (note: Note, now: string) => Note): Promise<Note> {
    const [changed] = await this.#write('reader', async (writing, transaction) => {
      const record = await transaction.objectStore('notes').get(id);
      if (!record) throw new StoreError('missing');
      const before = noteOf(record);
      return [await writing.replace(before, change(before, this.#now().toISOString()))];
    });
    return written(changed);
  }

  async #write(
    origin: Origin,
    work: (writing: Writing, transaction: WriteTransaction) => Promise<NoteChanged[]>,
  ): Promise<NoteChanged[]> {
    const changes = await this.#connection.write(async (transaction) => {
      const writing = new Writing(transaction);
      const done = await work(writing, transaction);
      await writing.flush();
      if (done.length > 0) await this.#onChange?.(transaction, done, origin);
      return done;
    });
    // An import is told once, at its end: open windows need not read again after every batch.
    if (changes.length > 0 && origin !== 'import') this.#announcer.announce(eventOf(changes));
    return changes;
  }
}

function written(change: NoteChanged | undefined): Note {
  if (!change?.after) throw new StoreError('missing');
  return change.after;
}
