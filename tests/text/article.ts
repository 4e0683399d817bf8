import type { ArticleText, BlockRole } from '../../lib/text/types';

/** An article of these blocks, as the page reader would hand it over. */
export function articleOf(
  blocks: readonly (string | { role: BlockRole; text: string })[],
  language: string,
): ArticleText {
  const article: ArticleText = {
    text: '',
    blocks: [],
    language,
    title: '',
    byline: null,
    siteName: null,
    published: null,
    url: null,
  };
  for (const block of blocks) {
    const { role, text } =
      typeof block === 'string' ? { role: 'paragraph' as const, text: block } : block;
    const start = article.text === '' ? 0 : article.text.length + 2;
    article.text = article.text === '' ? text : `${article.text}\n\n${text}`;
    article.blocks.push({ role, start, end: start + text.length });
  }
  return article;
}
