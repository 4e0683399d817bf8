import type { Quantity } from '../../types';
import type { Detector, TextDocument } from '../detector';
import { bounded } from './bounds';
import { settled } from './context';
import { currencyEvidence } from './currency-evidence';
import { styleOf } from './digits';
import type { Draft } from './draft';
import { findings } from './findings';
import { grammarOf } from './grammar';
import type { QuantityLexicon } from './lexicon';
import { joined } from './ranges';
import type { Reading } from './reading';
import { recognise } from './recognise';
import { tokenise } from './tokens';

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

function readingOf(document: TextDocument, lexicon: QuantityLexicon): Reading {
  const tokens = tokenise(document.text);
  const grammar = grammarOf(lexicon);
  const starts = new Set(document.sentences.map((sentence) => sentence.start));
  const { decimal, spaceGroups } = lexicon.numerals;
  return {
    article: document,
    tokens,
    grammar,
    style: styleOf(tokens, { decimal, spaceGroups }),
    opens: (index) => {
      const token = tokens[index];
      const before = tokens[index - 1];
      if (!token || !before || token.gap === 'break' || starts.has(token.start)) return true;
      return /^[«“"„:;—–(•.!?…]$/.test(before.lower);
    },
    currencyOf: currencyEvidence(document, tokens, grammar),
  };
}

/** The plain figure, without what was needed to build it. */
function finished(figure: Draft): Quantity {
  const { start, end, type, value, unit, bound, counted, modifier, resolved } = figure;
  const plain = { start, end, type, value, unit, bound, counted, modifier };
  return resolved ? { ...plain, resolved } : plain;
}
