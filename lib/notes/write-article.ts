import type { ArticleFacts, SavedArticle, SavedStory } from './article';
import type { Note } from './note';
import type { ArticleMemory } from './note-store';
import type { ArticleRecord, WriteTransaction } from './schema';
import { articleWords } from './search-words';
import { figureLookups } from './summary';
import { articleKey, normaliseUrl } from './url';
import { addToCount } from './write-count';
import { addToSource } from './write-source';

/** An article that nothing is known of but what a note tells. */
export function newArticle(url: string, note: Pick<Note, 'article' | 'created'>): SavedArticle {
  return {
    url,
    aliases: [],
    ...note.article,
    language: null,
    saved: note.created,
    lastRead: note.created,
    notes: 0,
    binned: 0,
    remembered: false,
  };
}

/** Writes an article with the keys it is found by. */
export async function putArticle(
  transaction: WriteTransaction,
  article: SavedArticle,
): Promise<void> {
  const keys = [article.url, ...article.aliases].map(articleKey).filter((key) => key !== null);
  await transaction.objectStore('articles').put({
    ...article,
    keys: [...new Set(keys)],
    words: articleWords(article),
  });
}

/** The part of the store "articles" that finding one needs, in a transaction of any kind. */
interface ArticleReader {
  get(url: string): Promise<ArticleRecord | undefined>;
  index(name: 'key'): { get(key: string): Promise<ArticleRecord | undefined> };
}

/** The saved article that a URL, normalised, names by itself or as another form of its address. */
export async function articleAt(
  transaction: { objectStore(name: 'articles'): ArticleReader },
  url: string,
): Promise<ArticleRecord | undefined> {
  const articles = transaction.objectStore('articles');
  const own = await articles.get(url);
  const key = own ? null : articleKey(url);
  return own ?? (key === null ? undefined : await articles.index('key').get(key));
}

/** Brings an article up to date with a note that was `before` and is `after`. */
export async function countInArticle(
  transaction: WriteTransaction,
  url: string,
  before: Note | null,
  after: Note | null,
): Promise<void> {
  const known = await transaction.objectStore('articles').get(url);
  const article = known ?? (after ? newArticle(url, after) : null);
  if (!article) return;
  const [is, was] = [after, before].map((note) => (note?.target.source === url ? note : null));
  article.notes += Number(is?.deleted === null) - Number(was?.deleted === null);
  article.binned += Number(isBinned(is)) - Number(isBinned(was));
  if (article.notes + article.binned > 0 || article.remembered) {
    await putArticle(transaction, article);
    if (!known) await addToCount(transaction, 'articles', 1);
  } else if (known) await forgetArticle(transaction, url);
}

/** Addresses that one article is remembered under; the oldest go first. */
const MAX_ALIASES = 20;

/** Each address once, without those that were none and without the article's own. */
export function distinctAddresses(addresses: (string | null)[], own: string): string[] {
  return [
    ...new Set(
      addresses.filter((address) => address !== null).filter((address) => address !== own),
    ),
  ];
}

/** Notes that an article was read again; one that is not known is only kept when told `always`. */
export async function rememberArticle(
  transaction: WriteTransaction,
  { url, ...article }: ArticleFacts,
  memory: ArticleMemory,
  { now, always }: { now: string; always: boolean },
): Promise<void> {
  const known = await articleAt(transaction, url);
  if (!known && !always) return;
  const saved = known ?? newArticle(url, { article, created: now });
  await putArticle(transaction, { ...saved, remembered: saved.remembered || always });
  if (!known) await addToCount(transaction, 'articles', 1);
  await keepMemory(transaction, saved.url, memory, now);
}

/** Keeps the other addresses and the story of an article that exists. */
export async function keepMemory(
  transaction: WriteTransaction,
  url: string,
  memory: ArticleMemory,
  now: string,
): Promise<void> {
  const article = await transaction.objectStore('articles').get(url);
  if (!article) return;
  const met = memory.aliases.map(normaliseUrl);
  const aliases = distinctAddresses([...article.aliases, ...met], url).slice(-MAX_ALIASES);
  const language = memory.story?.language ?? article.language;
  await putArticle(transaction, { ...article, aliases, language, lastRead: now });
  if (memory.story) await putStory(transaction, { ...memory.story, url });
}

/** Removes an article and its saved story. No note may stand on it any more. */
export async function forgetArticle(transaction: WriteTransaction, url: string): Promise<void> {
  await transaction.objectStore('articles').delete(url);
  await addToCount(transaction, 'articles', -1);
  await forgetStory(transaction, url);
}

/** Forgets the articles without a note that were read before this time; returns how many. */
export async function forgetReadBefore(
  transaction: WriteTransaction,
  before: string,
): Promise<number> {
  const range = IDBKeyRange.upperBound(before, true);
  const old = await transaction.objectStore('articles').index('lastRead').getAll(range);
  const bare = old.filter(({ notes, binned }) => notes + binned === 0);
  for (const { url } of bare) await forgetArticle(transaction, url);
  return bare.length;
}

/** Keeps what was found in an article, in the place of what was kept of it before. */
export async function putStory(transaction: WriteTransaction, story: SavedStory): Promise<void> {
  await forgetStory(transaction, story.url);
  const sources = [...new Map(story.sources.map((source) => [source.key, source])).values()];
  const figures = story.figures.flatMap(figureLookups);
  await transaction.objectStore('stories').put({
    ...story,
    keys: { sources: sources.map(({ key }) => key), figures: [...new Set(figures)] },
  });
  for (const { statements: _, key, ...told } of sources)
    await addToSource(transaction, key, told, { notes: 0, articles: 1 });
}

async function forgetStory(transaction: WriteTransaction, url: string): Promise<void> {
  const story = await transaction.objectStore('stories').get(url);
  if (!story) return;
  await transaction.objectStore('stories').delete(url);
  for (const key of story.keys.sources)
    await addToSource(transaction, key, null, { notes: 0, articles: -1 });
}

function isBinned(note: Note | null | undefined): boolean {
  return note !== null && note !== undefined && note.deleted !== null;
}
