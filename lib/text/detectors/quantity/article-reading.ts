import type { TextDocument } from '../detector';
import { currencyEvidence } from './currency-evidence';
import { styleOf } from './digits';
import { grammarOf } from './grammar';
import type { QuantityLexicon } from './lexicon';
import type { Reading } from './reading';
import { tokenise } from './tokens';

/** Opens an article for reading: its tokens, and how it prints decimals and means currencies. */
export function readingOf(document: TextDocument, lexicon: QuantityLexicon): Reading {
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
