import type { Span } from '../../types';
import type { CountedLexicon } from './lexicon';
import { follows, glued, type Reading, spanOf } from './reading';
import { isCapitalised } from './tokens';

const REACH = 4;

/**
 * What stands after a number as the thing counted: "17 [enquêtes]", "five [new questions]".
 * @returns the words up to their head noun, or null when no noun follows.
 */
export function countedAfter(
  reading: Reading,
  at: number,
  head = reading.grammar.lexicon.counted.head,
): Span | null {
  const { tokens, grammar } = reading;
  if (!follows(tokens, at)) return null;
  let start = at;
  const of = grammar.sets.countedOf.at(tokens, at);
  if (of) start = of.end;
  else if (tokens[at]?.lower === '-' && glued(tokens, at)) start += 1;
  const end = headEnd(reading, start, head);
  return end > start ? spanOf(tokens, start, end) : null;
}

/** Token index after the head noun, or `start` when there is none. */
function headEnd(reading: Reading, start: number, head: CountedLexicon['head']): number {
  const { tokens, grammar } = reading;
  let first = start;
  let at = start;
  for (let words = 0; words < REACH; words += 1) {
    if (!isContent(reading, at) || (at > start && !follows(tokens, at))) break;
    const end = wordEnd(reading, at);
    if (first === start) first = end;
    if (head === 'capital' && isCapitalised(tokens[end - 1])) return end;
    if (head === 'plural' && isPlural(tokens[end - 1]?.lower ?? '')) return end;
    if (head === 'first' && !grammar.sets.adjectives.at(tokens, at)) return end;
    at = end;
  }
  if (head === 'first') return at;
  // without a plural only the first word is a guess, and never a participle or an adverb
  return head === 'plural' && /(?:ed|ly|ing)$/.test(tokens[first - 1]?.lower ?? '') ? start : first;
}

function isContent(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  return (
    tokens[at]?.kind === 'word' &&
    grammar.sets.stop.at(tokens, at) === null &&
    grammar.numbers.weekdays.at(tokens, at) === null &&
    grammar.numbers.months.at(tokens, at) === null
  );
}

/** Over the hyphens of one compound word. */
function wordEnd(reading: Reading, at: number): number {
  const { tokens } = reading;
  let end = at + 1;
  while (tokens[end]?.lower === '-' && glued(tokens, end) && glued(tokens, end + 1)) {
    if (tokens[end + 1]?.kind !== 'word') break;
    end += 2;
  }
  return end;
}

const IRREGULAR = new Set(['people', 'children', 'men', 'women', 'police', 'troops', 'dead']);

/** True for an English plural form, at the end of a phrase. */
export function isPlural(word: string): boolean {
  return (
    IRREGULAR.has(word.split(' ').at(-1) ?? '') ||
    (word.endsWith('s') && !word.endsWith('ss') && word.length > 2)
  );
}
