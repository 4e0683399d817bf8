import { readingOf } from '../../../../lib/text/detectors/quantity/article-reading';
import type { QuantityLexicon } from '../../../../lib/text/detectors/quantity/lexicon';
import { quantity as de } from '../../../../lib/text/languages/de/quantity';
import { quantity as en } from '../../../../lib/text/languages/en/quantity';
import { quantity as es } from '../../../../lib/text/languages/es/quantity';
import { quantity as fr } from '../../../../lib/text/languages/fr/quantity';
import { quantity as it } from '../../../../lib/text/languages/it/quantity';
import { quantity as pt } from '../../../../lib/text/languages/pt/quantity';
import { articleOf } from '../../article';

export const lexicons: Readonly<Record<string, QuantityLexicon>> = { de, en, es, fr, it, pt };

type Blocks = Parameters<typeof articleOf>[0];

/** A document with sentences as the segmenter alone would cut them. */
export function documentOf(
  blocks: string | Blocks,
  language = 'fr',
  more: { published?: string | null; url?: string | null } = {},
) {
  const article = {
    ...articleOf(typeof blocks === 'string' ? [blocks] : blocks, language),
    ...more,
  };
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = article.blocks.flatMap(({ start, end }, block) =>
    [...segmenter.segment(article.text.slice(start, end))].map((piece) => ({
      block,
      start: start + piece.index,
      end: start + piece.index + piece.segment.length,
    })),
  );
  return {
    ...article,
    sentences: sentences.map((sentence, index) => ({ ...sentence, index })),
    quotations: [],
  };
}

export function lexiconOf(language: string): QuantityLexicon {
  const lexicon = lexicons[language.slice(0, 2)];
  if (!lexicon) throw new Error(`no lexicon for ${language}`);
  return lexicon;
}

/** A reading of one text, as the detector's own modules take it. */
export function reading(...[blocks, language = 'fr', more]: Parameters<typeof documentOf>) {
  return readingOf(documentOf(blocks, language, more), lexiconOf(language));
}
