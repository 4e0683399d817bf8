import type { NoteChanged } from './changes';
import type { Note } from './note';
import { countsOf, recordOf } from './record';
import type { WriteTransaction } from './schema';
import { IndexWriter } from './search-index';
import { searchTerms } from './search-terms';
import { ArticleWriter } from './write-article';
import { Counts } from './write-count';
import { SourceWriter } from './write-source';

/**
 * All that one transaction writes about notes. The notes themselves are written at once; what follows
 * from them is gathered in memory and each record written once, by `flush`.
 */
export class Writing {
  readonly articles: ArticleWriter;
  readonly sources: SourceWriter;
  readonly #counts: Counts;
  readonly #index: IndexWriter;
  readonly #pending: Promise<unknown>[] = [];

  constructor(private readonly transaction: WriteTransaction) {
    this.#counts = new Counts(transaction);
    this.sources = new SourceWriter(transaction, this.#counts);
    this.articles = new ArticleWriter(transaction, this.#counts, this.sources);
    this.#index = new IndexWriter(transaction);
  }

  /**
   * Puts `after` in the place of `before` and keeps everything that follows from it right: the search,
   * the stored counts, the article and the source. The one way by which a note is written.
   */
  async replace(before: Note | null, after: Note | null): Promise<NoteChanged> {
    const id = (after ?? before)?.id ?? '';
    const order = await this.#indexed(before, after);
    const notes = this.transaction.objectStore('notes');
    const request = after ? notes.put(recordOf(after, order)) : notes.delete(id);
    // Its failure is that of `flush`, which awaits it.
    request.catch(() => {});
    this.#pending.push(request);
    await this.#addCounts(before, after);
    for (const url of both(before?.target.source, after?.target.source))
      await this.articles.count(url, before, after);
    for (const key of both(before?.sourceKey, after?.sourceKey))
      await this.sources.count(key, before, after);
    return { id, before, after };
  }

  /** Writes what was gathered. */
  async flush(): Promise<void> {
    await Promise.all([
      ...this.#pending.splice(0),
      this.#index.flush(),
      this.articles.flush(),
      this.sources.flush(),
      this.#counts.flush(),
    ]);
  }

  /** Brings the search up to date; returns the order of the note, null for one that does not stand. */
  async #indexed(before: Note | null, after: Note | null): Promise<number | null> {
    const [was, is] = [before, after].map((note) =>
      note?.deleted === null ? searchTerms(note) : null,
    );
    if (!was && !is) return null;
    const known = before && was ? await this.#orderOf(before.id) : null;
    const order = known ?? (await this.#index.nextOrder());
    this.#index.change(order, known === null ? [] : (was ?? []), is ?? []);
    return is ? order : null;
  }

  async #orderOf(id: string): Promise<number | null> {
    const keys = (await this.transaction.objectStore('notes').get(id))?.keys;
    return keys && 'order' in keys ? keys.order : null;
  }

  async #addCounts(before: Note | null, after: Note | null): Promise<void> {
    const change = countsOf(after);
    for (const [key, n] of countsOf(before)) change.set(key, (change.get(key) ?? 0) - n);
    for (const [key, n] of change) await this.#counts.add(key, n);
  }
}

/** Writes one note on its own, see `Writing.replace`. */
export async function replaceNote(
  transaction: WriteTransaction,
  before: Note | null,
  after: Note | null,
): Promise<NoteChanged> {
  const writing = new Writing(transaction);
  const changed = await writing.replace(before, after);
  await writing.flush();
  return changed;
}

function both(one: string | null | undefined, other: string | null | undefined): string[] {
  return [...new Set([one, other])].filter((key) => typeof key === 'string');
}
