import type { SavedArticle } from './article';
import { withoutKeys } from './read';
import type { Database } from './schema';
import type { KnownSource } from './source';
import { idsOf, intersection, lookUp, MAX_ASKED } from './word-index';
import { foldedWords } from './words';

const LIMIT = 5;
/** Records that are read to find the ones with most notes. */
const MAX_READ = 200;
const MAX_KEYS = 20_000;

/** Known sources with every word of the query in name or office, those with most notes first. */
export async function searchSources(
  database: Database,
  query: string,
  limit = LIMIT,
): Promise<KnownSource[]> {
  const keys = await keysWith(database, 'sources', query);
  const { store } = database.transaction('sources');
  const records = await Promise.all(keys.slice(0, MAX_READ).map((key) => store.get(key)));
  return records
    .filter((record) => record !== undefined)
    .map(withoutKeys)
    .sort((one, two) => two.notes - one.notes || two.articles - one.articles)
    .slice(0, limit);
}

/** Saved articles with every word of the query in title or outlet, last read first. */
export async function searchArticles(
  database: Database,
  query: string,
  limit = LIMIT,
): Promise<SavedArticle[]> {
  const keys = await keysWith(database, 'articles', query);
  const { store } = database.transaction('articles');
  const records = await Promise.all(keys.slice(0, MAX_READ).map((key) => store.get(key)));
  return records
    .filter((record) => record !== undefined)
    .map(withoutKeys)
    .sort((one, two) => (one.lastRead < two.lastRead ? 1 : -1))
    .slice(0, limit);
}

async function keysWith(
  database: Database,
  store: 'sources' | 'articles',
  query: string,
): Promise<string[]> {
  const words = foldedWords(query).slice(0, MAX_ASKED);
  const sets = await Promise.all(
    words.map(async (word) => {
      const { ids, ranges } = await lookUp(database, store, word);
      return ids ?? (await idsOf(database, store, ranges, MAX_KEYS)).ids;
    }),
  );
  return intersection(sets);
}
