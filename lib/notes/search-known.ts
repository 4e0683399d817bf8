import type { SavedArticle } from './article';
import { articleOf, sourceOf } from './record';
import type { Database, NotesSchema } from './schema';
import type { KnownSource } from './source';
import { idsOf, intersection, lookUp, MAX_ASKED } from './word-index';
import { foldedWords } from './words';

const LIMIT = 5;
/** Records that are read to find the best of them. */
const MAX_READ = 200;

/** Known sources with every word of the query in name or office, those with most notes first. */
export async function searchSources(
  database: Database,
  query: string,
  limit = LIMIT,
): Promise<KnownSource[]> {
  const found = await recordsWith(database, 'sources', query);
  return found
    .map(sourceOf)
    .sort((one, two) => two.notes - one.notes || two.articles - one.articles)
    .slice(0, limit);
}

/** Saved articles with every word of the query in title or outlet, last read first. */
export async function searchArticles(
  database: Database,
  query: string,
  limit = LIMIT,
): Promise<SavedArticle[]> {
  const found = await recordsWith(database, 'articles', query);
  return found
    .map(articleOf)
    .sort((one, two) => (one.lastRead < two.lastRead ? 1 : -1))
    .slice(0, limit);
}

/** Some of the records with every word: those of the rarer words are read, and asked for the others. */
async function recordsWith<S extends 'sources' | 'articles'>(
  database: Database,
  store: S,
  query: string,
): Promise<NotesSchema[S]['value'][]> {
  const words = foldedWords(query).slice(0, MAX_ASKED);
  const asked = await Promise.all(words.map((word) => lookUp(database, store, word)));
  const rare = asked.flatMap(({ ids }) => (ids ? [ids] : []));
  const [first] = asked;
  // Where every word is common, the first of those with the first word are as good as any.
  const keys =
    rare.length > 0 || !first
      ? intersection(rare)
      : [...(await idsOf(database, store, first.ranges, MAX_READ)).ids];
  const { store: objects } = database.transaction(store);
  const records = await Promise.all(keys.slice(0, MAX_READ).map((key) => objects.get(key)));
  return records.filter(
    (record) => record !== undefined && asked.every((one) => one.isMet(record.words)),
  ) as NotesSchema[S]['value'][];
}
