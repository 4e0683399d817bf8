import type { Language } from './languages/language';
import type { ArticleText, Quotation, Sentence } from './types';

/** Splits the article's blocks into sentences; a sentence never crosses a block. */
export function segment(article: ArticleText, language: Language): Sentence[] {
  const segmenter = new Intl.Segmenter(language.tag, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const [block, { start, end }] of article.blocks.entries()) {
    for (const piece of segmenter.segment(article.text.slice(start, end))) {
      const from = start + piece.index;
      const trimmed = piece.segment.trimEnd();
      if (trimmed === '') continue;
      sentences.push({ index: sentences.length, block, start: from, end: from + trimmed.length });
    }
  }
  return sentences;
}

/** Finds what stands inside quotation marks. */
export function quotations(_article: ArticleText): Quotation[] {
  return [];
}
