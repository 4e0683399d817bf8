import type { ArticleText } from './types';

/**
 * The most text that is analysed at once, in UTF-16 code units: some forty times a long article. A
 * live ticker or a book on one page is read up to here.
 */
export const MAX_CHARACTERS = 300_000;

/** The article up to the budget, cut between two blocks; itself when it is within. */
export function withinBudget(article: ArticleText, budget = MAX_CHARACTERS): ArticleText {
  if (article.text.length <= budget) return article;
  const blocks = article.blocks.filter(({ end }) => end <= budget);
  const [first] = article.blocks;
  // One endless block: cut it where the budget ends rather than read nothing.
  if (blocks.length === 0 && first) blocks.push({ ...first, end: Math.max(first.start, budget) });
  return { ...article, blocks, text: article.text.slice(0, blocks.at(-1)?.end ?? 0) };
}
