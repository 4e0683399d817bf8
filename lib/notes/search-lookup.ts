import type { Database, Vocabulary } from './schema';
import { blockOf, bucketOf, ordersIn } from './search-index';
import { stemsOf } from './stem';
import { isNearPrefix, nearBuckets, TYPO_LENGTH } from './typo';

/** Where one word of a query stands in the index: its terms by bucket, null for all of a bucket. */
export type Lookup = Map<string, ReadonlySet<string> | null>;

/**
 * The terms of the index that a word asks for: those that begin with it or with one of its stems, else
 * those that are the word but for one edit. A single letter asks for whole buckets.
 */
export async function lookUp(database: Database, word: string): Promise<Lookup> {
  const vocabulary = database.transaction('vocabulary').store;
  const bucket = bucketOf(word);
  if (bucket === word && [...word].length === 1) {
    const buckets = await vocabulary.getAllKeys(startingWith(word));
    return new Map(buckets.map((one) => [one, null]));
  }
  const beginnings = [word, ...stemsOf(word)];
  const own = await vocabulary.get(bucket);
  const found = termsIn(own ? [own] : [], (term) =>
    beginnings.some((beginning) => term.startsWith(beginning)),
  );
  if (found.size > 0 || word.length < TYPO_LENGTH) return found;
  const { first, others } = nearBuckets(word);
  const near = await Promise.all([
    vocabulary.getAll(startingWith(first)),
    ...others.map((one) => vocabulary.getAll(IDBKeyRange.only(one))),
  ]);
  return termsIn(near.flat(), (term) => isNearPrefix(word, term));
}

/** A lookup of exactly these facets, one of which is asked for. */
export function oneOf(facets: string[]): Lookup {
  return new Map(facets.map((facet) => [bucketOf(facet), new Set([facet])]));
}

/** Blocks that are read in the first step of a walk; each further step reads four times as many. */
const FIRST_STEP = 4;

/**
 * Orders of the notes that all lookups name, newest first, step by step: whoever has enough stops, and
 * older blocks are not read.
 */
export async function* walkPostings(
  database: Database,
  lookups: Lookup[],
): AsyncGenerator<number[], void> {
  const cursor = await database.transaction('notes').store.index('order').openKeyCursor();
  if (!cursor || lookups.some(({ size }) => size === 0)) return;
  let from = blockOf(cursor.key);
  for (let step = FIRST_STEP; from < 0; step *= 4) {
    const to = Math.min(-1, from + step - 1);
    const sets = await Promise.all(lookups.map((lookup) => ordersOf(database, lookup, from, to)));
    yield intersection(sets).sort((one, other) => one - other);
    from = to + 1;
  }
}

async function ordersOf(
  database: Database,
  lookup: Lookup,
  from: number,
  to: number,
): Promise<Set<number>> {
  const postings = database.transaction('postings').store;
  const orders = new Set<number>();
  await Promise.all(
    [...lookup].map(async ([bucket, terms]) => {
      const range = IDBKeyRange.bound([bucket, from], [bucket, to]);
      for (const record of await postings.getAll(range))
        for (const term of terms ?? record.terms.keys())
          for (const order of ordersIn(record.block, record.terms.get(term) ?? []))
            orders.add(order);
    }),
  );
  return orders;
}

function intersection(sets: Set<number>[]): number[] {
  const [smallest, ...others] = [...sets].sort((one, other) => one.size - other.size);
  return [...(smallest ?? [])].filter((order) => others.every((set) => set.has(order)));
}

function termsIn(records: Vocabulary[], isAsked: (term: string) => boolean): Lookup {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { bucket, terms } of records) {
    const asked = [...terms.keys()].filter(isAsked);
    if (asked.length > 0) found.set(bucket, new Set(asked));
  }
  return found;
}

function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
