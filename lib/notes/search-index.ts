import type { Postings, WriteTransaction } from './schema';
import { isFacet } from './search-filters';

/**
 * The search index on the disk. Notes are numbered as they come (`StandingKeys.order`), a thousand to a
 * block; words are gathered by their first two characters into buckets. One record holds one bucket in
 * one block, so that a note costs as many small records as it has different beginnings of words,
 * whatever there is already, and a search reads one bucket of the newest blocks first.
 */
const BLOCK = 1_024;

/** The block in which an order lies; the newest block is the smallest. */
export function blockOf(order: number): number {
  return Math.floor(order / BLOCK);
}

/** The orders that places in a block stand for. */
export function ordersIn(block: number, places: number[]): number[] {
  return places.map((place) => block * BLOCK + place);
}

/** The bucket of a term: the first two characters of a word, the whole of a facet. */
export function bucketOf(term: string): string {
  if (isFacet(term)) return term;
  const [first = '', second = ''] = term.slice(0, 4);
  return first + second;
}

/** Orders that one term gains and loses within one block. */
interface TermChange {
  added: number[];
  removed: Set<number>;
}

/** Writes what one transaction changes in the index: gathered, then each record once. */
export class IndexWriter {
  /** By bucket, block and term. */
  readonly #changes = new Map<string, Map<number, Map<string, TermChange>>>();
  #newest: Promise<number> | null = null;

  constructor(private readonly transaction: WriteTransaction) {}

  /** The order of a note that comes now. */
  async nextOrder(): Promise<number> {
    this.#newest ??= this.#readNewest();
    const order = (await this.#newest) - 1;
    this.#newest = Promise.resolve(order);
    return order;
  }

  /** Brings the index up to date with a note that had the terms `before` and has those of `after`. */
  change(order: number, before: readonly string[], after: readonly string[]): void {
    const [is, was] = [new Set(after), new Set(before)];
    for (const term of is) if (!was.has(term)) this.#changeOf(term, order).added.push(order);
    for (const term of was) if (!is.has(term)) this.#changeOf(term, order).removed.add(order);
  }

  /** Writes everything that was gathered. */
  async flush(): Promise<void> {
    const changes = [...this.#changes];
    this.#changes.clear();
    await Promise.all(changes.map(([bucket, blocks]) => this.#writeBucket(bucket, blocks)));
  }

  #changeOf(term: string, order: number): TermChange {
    const blocks = entryOf(this.#changes, bucketOf(term), () => new Map());
    const terms = entryOf(blocks, blockOf(order), () => new Map());
    return entryOf(terms, term, () => ({ added: [], removed: new Set() }));
  }

  async #readNewest(): Promise<number> {
    const cursor = await this.transaction.objectStore('notes').index('order').openKeyCursor();
    return cursor?.key ?? 0;
  }

  async #writeBucket(bucket: string, blocks: Map<number, Map<string, TermChange>>): Promise<void> {
    const gains = await Promise.all(
      [...blocks].map(([block, changes]) => this.#writeBlock(bucket, block, changes)),
    );
    if (!isFacet(bucket)) await this.#writeVocabulary(bucket, gains.flat());
  }

  /** Returns the terms that are new to the block (1) or gone from it (-1). */
  async #writeBlock(
    bucket: string,
    block: number,
    changes: Map<string, TermChange>,
  ): Promise<[string, number][]> {
    const postings = this.transaction.objectStore('postings');
    const known = await postings.get([bucket, block]);
    const record: Postings = known ?? { bucket, block, terms: new Map() };
    const gains: [string, number][] = [];
    for (const [term, { added, removed }] of changes) {
      const before = record.terms.get(term) ?? [];
      const places = ordersIn(block, before).filter((order) => !removed.has(order));
      const after = [...new Set([...added, ...places])].sort((one, other) => one - other);
      if (after.length === 0) record.terms.delete(term);
      else
        record.terms.set(
          term,
          after.map((order) => order - block * BLOCK),
        );
      const gain = Number(after.length > 0) - Number(before.length > 0);
      if (gain !== 0) gains.push([term, gain]);
    }
    if (record.terms.size > 0) await postings.put(record);
    else if (known) await postings.delete([bucket, block]);
    return gains;
  }

  async #writeVocabulary(bucket: string, gains: [string, number][]): Promise<void> {
    if (gains.length === 0) return;
    const store = this.transaction.objectStore('vocabulary');
    const terms = (await store.get(bucket))?.terms ?? new Map<string, number>();
    for (const [term, gain] of gains) {
      const blocks = (terms.get(term) ?? 0) + gain;
      if (blocks > 0) terms.set(term, blocks);
      else terms.delete(term);
    }
    if (terms.size > 0) await store.put({ bucket, terms });
    else await store.delete(bucket);
  }
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
