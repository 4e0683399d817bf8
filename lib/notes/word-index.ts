import type { Database } from './schema';
import { stemsOf } from './stem';
import { isNearPrefix, nearBeginnings, TYPO_LENGTH } from './typo';

/** The stores whose records are found by the words in them. */
export type WordedStore = 'sources' | 'articles';

/** One word of a query: where it stands in the index, and in which records. */
export interface Asked {
  ranges: IDBKeyRange[];
  /** Null when they are too many to be read at once. */
  ids: Set<string> | null;
  isMet(words: string[]): boolean;
}

/** A word in more records than this is not looked up whole. */
export const FEW = 1_500;
/** Words of one beginning that are compared for a typo. */
const MAX_TERMS = 300;
/** More words than these are not asked for. */
export const MAX_ASKED = 8;

/** Where a folded word stands: by its beginning or stem, else but for one edit. */
export async function lookUp(database: Database, store: WordedStore, word: string): Promise<Asked> {
  const beginnings = [word, ...stemsOf(word)];
  const own = await asked(database, store, beginnings.map(startingWith), (one) =>
    beginnings.some((beginning) => one.startsWith(beginning)),
  );
  if (own.ids?.size !== 0 || word.length < TYPO_LENGTH) return own;
  const near = new Set(await nearWords(database, store, word));
  return asked(
    database,
    store,
    [...near].map((one) => IDBKeyRange.only(one)),
    (one) => near.has(one),
  );
}

/** Keys of the records with a word in these ranges, and whether these are all of them. */
export async function idsOf(
  database: Database,
  store: WordedStore,
  ranges: IDBKeyRange[],
  limit: number,
): Promise<{ ids: Set<string>; isAll: boolean }> {
  const index = indexOf(database, store);
  const ids = await Promise.all(ranges.map((range) => index.getAllKeys(range, limit)));
  return { ids: new Set(ids.flat()), isAll: ids.every(({ length }) => length < limit) };
}

/** What stands in every one of these sets. */
export function intersection(sets: ReadonlySet<string>[]): string[] {
  const [smallest, ...others] = [...sets].sort((one, other) => one.size - other.size);
  return [...(smallest ?? [])].filter((id) => others.every((set) => set.has(id)));
}

async function asked(
  database: Database,
  store: WordedStore,
  ranges: IDBKeyRange[],
  isWord: (word: string) => boolean,
): Promise<Asked> {
  const { ids, isAll } = await idsOf(database, store, ranges, FEW);
  return { ranges, ids: isAll ? ids : null, isMet: (words) => words.some(isWord) };
}

/**
 * Words of the index that are `word` but for one edit. Only the few beginnings that such words can
 * have are looked up, each distinct word once.
 */
async function nearWords(database: Database, store: WordedStore, word: string): Promise<string[]> {
  const index = indexOf(database, store);
  const near = new Set<string>();
  const look = async (beginning: string) => {
    let cursor = await index.openKeyCursor(startingWith(beginning));
    for (let read = 0; cursor && read < MAX_TERMS; read += 1) {
      if (isNearPrefix(word, cursor.key)) near.add(cursor.key);
      // To the next word at once: "nextunique" would pass every record with this one.
      cursor = await cursor.continue(`${cursor.key}\0`);
    }
  };
  // Most slips come after the beginning: one lookup instead of a hundred.
  const [own, ...others] = nearBeginnings(word);
  if (own !== undefined) await look(own);
  if (near.size === 0) await Promise.all(others.map(look));
  return [...near];
}

/** The indexes have one shape: folded words to keys. */
function indexOf(database: Database, store: WordedStore) {
  return database.transaction(store as 'sources').store.index('word');
}

function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
