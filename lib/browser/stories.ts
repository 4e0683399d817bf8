import type { ArticleText, Story } from '../text/types';

/** A story with the name under which it is remembered. */
export interface KnownStory {
  id: string;
  story: Story;
}

/** So many articles are remembered: some pages render themselves anew, and tabs are loaded again. */
const MOST = 6;

/**
 * Analyses each text once, whatever tab it stands in, and remembers the last few.
 * @returns a function that gives the story of an article
 */
export function rememberStories(
  analyse: (article: ArticleText) => Promise<Story> | Story,
): (article: ArticleText) => Promise<KnownStory> {
  const known = new Map<string, Promise<KnownStory>>();
  return (article) => {
    const { text, blocks, language, published } = article;
    const key = JSON.stringify([language, published, blocks, text]);
    const before = known.get(key);
    known.delete(key);
    const found = before ?? tell(analyse, article);
    known.set(key, found);
    found.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return found;
  };
}

async function tell(
  analyse: (article: ArticleText) => Promise<Story> | Story,
  article: ArticleText,
): Promise<KnownStory> {
  return { id: crypto.randomUUID(), story: await analyse(article) };
}
