import type { ArticleRecord } from './schema';
import { articleKey } from './url';

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
