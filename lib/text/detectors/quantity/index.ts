import type { Quantity } from '../../types';
import type { Detector, TextDocument } from '../detector';
import { readingOf } from './article-reading';
import { bounded } from './bounds';
import { settled } from './context';
import type { Draft } from './draft';
import { findings } from './findings';
import type { QuantityLexicon } from './lexicon';
import { joined } from './ranges';
import type { Reading } from './reading';
import { recognise } from './recognise';

/** Finds every figure of an article, and the figures that a reader would want to compare. */
export const quantity: Detector<'figures' | 'findings'> = {
  name: 'quantity',
  detect(document, language) {
    const reading = readingOf(document, language.quantity);
    const figures = draftsOf(reading);
    return { figures: figures.map(finished), findings: findings(reading, figures) };
  },
};

/** The figures of a text by one language's words, in order of the text. */
export function readFigures(document: TextDocument, lexicon: QuantityLexicon): Quantity[] {
  return draftsOf(readingOf(document, lexicon)).map(finished);
}

function draftsOf(reading: Reading): Draft[] {
  const figures = settled(reading, joined(reading, recognise(reading)));
  return figures.map((figure) => bounded(reading, figure));
}

/** The plain figure, without what was needed to build it. */
function finished(figure: Draft): Quantity {
  const { start, end, type, value, unit, bound, counted, modifier, resolved } = figure;
  return resolved
    ? { start, end, type, value, unit, bound, counted, modifier, resolved }
    : { start, end, type, value, unit, bound, counted, modifier };
}
