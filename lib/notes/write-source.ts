import { Gathered, readRange } from './gathered';
import type { Note } from './note';
import { sourceOf, sourceRecordOf } from './record';
import type { SourceRecord, WriteTransaction } from './schema';
import { type KnownSource, type SourceFacts, sourceOfSubject, withFacts } from './source';
import type { Counts } from './write-count';

/** The sources as one transaction changes them. */
export class SourceWriter {
  readonly #sources: Gathered<SourceRecord>;

  constructor(
    private readonly transaction: WriteTransaction,
    private readonly counts: Counts,
  ) {
    this.#sources = new Gathered(transaction.objectStore('sources'));
  }

  /** Reads the sources of many keys at once. */
  async readAll(keys: string[]): Promise<void> {
    const store = this.transaction.objectStore('sources');
    const records = await readRange((range, limit) => store.getAll(range, limit), keys);
    if (records) this.#sources.know(keys, new Map(records.map((record) => [record.key, record])));
    else await Promise.all(keys.map((key) => this.#sources.get(key)));
  }

  /** What is known of a source. */
  async at(key: string): Promise<KnownSource | null> {
    const record = await this.#sources.get(key);
    return record ? sourceOf(record) : null;
  }

  /** Replaces what is told of a source that is known; its counts stay. */
  put(source: KnownSource): void {
    this.#sources.set(source.key, sourceRecordOf(source));
  }

  /** Brings a source up to date with a note that was `before` and is `after`. */
  async count(key: string, before: Note | null, after: Note | null): Promise<void> {
    const is = after?.sourceKey === key && after.deleted === null;
    const was = before?.sourceKey === key && before.deleted === null;
    const told = is ? sourceOfSubject(after.subject) : null;
    await this.add(key, told, { notes: Number(is) - Number(was), articles: 0 });
  }

  /**
   * Adds what is told of a source and to its counts; a source of no note and no saved story is
   * forgotten.
   */
  async add(
    key: string,
    told: SourceFacts | null,
    change: { notes: number; articles: number },
  ): Promise<void> {
    const known = await this.#sources.get(key);
    const facts = told ? withFacts(known, key, told) : known;
    if (!facts) return;
    const source = {
      ...facts,
      notes: facts.notes + change.notes,
      articles: facts.articles + change.articles,
    };
    const stays = source.notes + source.articles > 0;
    if (stays || known) this.#sources.set(key, stays ? sourceRecordOf(source) : undefined);
    await this.counts.add('sources', Number(stays) - Number(known !== undefined));
  }

  flush(): Promise<void> {
    return this.#sources.flush();
  }
}
