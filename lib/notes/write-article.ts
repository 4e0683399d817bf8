import type { ArticleFacts, SavedArticle, SavedStory } from './article';
import { Gathered, readRange } from './gathered';
import { mergeArticles } from './merge';
import type { Note } from './note';
import type { ArticleMemory } from './note-store';
import { articleOf, articleRecordOf, storyRecordOf } from './record';
import type { ArticleRecord, StoryRecord, WriteTransaction } from './schema';
import { articleKey, normaliseUrl } from './url';
import type { Counts } from './write-count';
import type { SourceWriter } from './write-source';

/** Addresses that one article is remembered under; the oldest go first. */
const MAX_ALIASES = 20;

/** The articles and their saved stories as one transaction changes them. */
export class ArticleWriter {
  readonly #articles: Gathered<ArticleRecord>;
  readonly #stories: Gathered<StoryRecord>;
  /** URLs of articles that were read or made, by the keys they are found by. */
  readonly #known = new Map<string, string>();
  /** Keys under which the database has no article but those in `#known`. */
  readonly #absent = new Set<string>();

  constructor(
    private readonly transaction: WriteTransaction,
    private readonly counts: Counts,
    private readonly sources: SourceWriter,
  ) {
    this.#articles = new Gathered(transaction.objectStore('articles'));
    this.#stories = new Gathered(transaction.objectStore('stories'));
  }

  /** The article that a URL, normalised, names by itself or as another form of its address. */
  async at(url: string): Promise<ArticleRecord | undefined> {
    const own = await this.#articles.get(url);
    const key = own ? null : articleKey(url);
    if (own || key === null) return own;
    const made = this.#known.get(key);
    if (made !== undefined) return this.#articles.get(made);
    if (this.#absent.has(key)) return undefined;
    const known = await this.transaction.objectStore('articles').index('key').getKey(key);
    return known === undefined ? undefined : this.#articles.get(known);
  }

  /** Reads the articles of many URLs at once, so that `at` need not. */
  async readAll(urls: string[]): Promise<void> {
    const keys = urls.map(articleKey).filter((key) => key !== null);
    const index = this.transaction.objectStore('articles').index('key');
    const records = await readRange((range, limit) => index.getAll(range, limit), keys);
    if (!records) return void (await Promise.all(urls.map((url) => this.at(url))));
    const known = new Map(records.map((record) => [record.url, record]));
    this.#articles.know([...urls, ...known.keys()], known);
    for (const key of keys) this.#absent.add(key);
    for (const { url, keys: own } of records) for (const key of own) this.#known.set(key, url);
  }

  put(article: SavedArticle): void {
    const record = articleRecordOf(article);
    for (const key of record.keys) this.#known.set(key, article.url);
    this.#articles.set(article.url, record);
  }

  /**
   * Takes in what a file tells of an article, and returns the URL under which it is known here. Until a
   * note stands on it, an article that is not remembered is only kept for the notes that follow.
   */
  async takeIn(given: SavedArticle): Promise<string> {
    let known: ArticleRecord | undefined;
    for (const url of [given.url, ...given.aliases]) known ??= await this.at(url);
    const { aliases, ...article } = known ? mergeArticles(articleOf(known), given) : given;
    this.put({ ...article, aliases: aliases.slice(-MAX_ALIASES) });
    if (!known) await this.counts.add('articles', 1);
    return article.url;
  }

  /** Forgets an article that neither a note nor the reader's choice keeps. */
  async dropBare(url: string): Promise<void> {
    const article = await this.#articles.get(url);
    if (article && !article.remembered && article.notes + article.binned === 0)
      await this.forget(url);
  }

  /** Brings an article up to date with a note that was `before` and is `after`. */
  async count(url: string, before: Note | null, after: Note | null): Promise<void> {
    const known = await this.#articles.get(url);
    const article = known ?? (after ? newArticle(url, after) : null);
    if (!article) return;
    const [is, was] = [after, before].map((note) => (note?.target.source === url ? note : null));
    const notes = article.notes + Number(is?.deleted === null) - Number(was?.deleted === null);
    const binned = article.binned + Number(isBinned(is)) - Number(isBinned(was));
    if (notes + binned > 0 || article.remembered) {
      this.put({ ...article, notes, binned });
      if (!known) await this.counts.add('articles', 1);
    } else if (known) await this.forget(url);
  }

  /** Notes that an article was read again; one that is not known is only kept when told `always`. */
  async remember(
    { url, ...article }: ArticleFacts,
    memory: ArticleMemory,
    { now, always }: { now: string; always: boolean },
  ): Promise<void> {
    const known = await this.at(url);
    if (!known && !always) return;
    const saved = known ?? newArticle(url, { article, created: now });
    this.put({ ...saved, remembered: saved.remembered || always });
    if (!known) await this.counts.add('articles', 1);
    await this.keepMemory(saved.url, memory, now);
  }

  /** Keeps the other addresses and the story of an article that exists. */
  async keepMemory(url: string, memory: ArticleMemory, now: string): Promise<void> {
    const article = await this.#articles.get(url);
    if (!article) return;
    const met = memory.aliases.map(normaliseUrl);
    const aliases = distinctAddresses([...article.aliases, ...met], url).slice(-MAX_ALIASES);
    const language = memory.story?.language ?? article.language;
    this.put({ ...article, aliases, language, lastRead: now });
    if (memory.story) await this.putStory({ ...memory.story, url });
  }

  /** Removes an article and its saved story. No note may stand on it any more. */
  async forget(url: string): Promise<void> {
    this.#articles.set(url, undefined);
    await this.counts.add('articles', -1);
    await this.#forgetStory(url);
  }

  /** Forgets the articles without a note that were read before this time; returns how many. */
  async forgetReadBefore(before: string): Promise<number> {
    const range = IDBKeyRange.lowerBound(-Date.parse(before), true);
    const old = await this.transaction.objectStore('articles').index('newest').getAll(range);
    const bare = old.filter(({ notes, binned }) => notes + binned === 0);
    for (const { url } of bare) await this.forget(url);
    return bare.length;
  }

  /** What was last found in an article. */
  story(url: string): Promise<StoryRecord | undefined> {
    return this.#stories.get(url);
  }

  /** Keeps what was found in an article, in the place of what was kept of it before. */
  async putStory(story: SavedStory): Promise<void> {
    await this.#forgetStory(story.url);
    const sources = [...new Map(story.sources.map((source) => [source.key, source])).values()];
    this.#stories.set(story.url, storyRecordOf(story));
    for (const { statements: _, key, ...told } of sources)
      await this.sources.add(key, told, { notes: 0, articles: 1 });
  }

  async flush(): Promise<void> {
    await Promise.all([this.#articles.flush(), this.#stories.flush()]);
  }

  async #forgetStory(url: string): Promise<void> {
    const story = await this.#stories.get(url);
    if (!story) return;
    this.#stories.set(url, undefined);
    for (const key of story.keys.sources)
      await this.sources.add(key, null, { notes: 0, articles: -1 });
  }
}

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

/** Each address once, without those that were none and without the article's own. */
export function distinctAddresses(addresses: (string | null)[], own: string): string[] {
  return [
    ...new Set(
      addresses.filter((address) => address !== null).filter((address) => address !== own),
    ),
  ];
}

function isBinned(note: Note | null | undefined): boolean {
  return note !== null && note !== undefined && note.deleted !== null;
}
