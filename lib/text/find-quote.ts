import type { Anchoring, NotedPassage } from './anchoring';
import { type CanonicalText, canonicalText, originalSpan } from './canonical';
import { exactPlace } from './exact-place';
import { fuzzyPlace } from './fuzzy-place';
import type { TextQuoteSelector } from './types';
import { type Word, wordsOf } from './word-alignment';

/** A noted passage as words: its own, and those before and after that were kept with it. */
export interface WordedQuote {
  canonical: string;
  exact: Word[];
  prefix: Word[];
  suffix: Word[];
  /** The two units that stood before it and after it. */
  before: string;
  after: string;
}

/** A place in the canonical text, and how much of the words around it are those of the note. */
export interface Place {
  start: number;
  end: number;
  /** 0 to 1; 1 when the note knows no surroundings. */
  context: number;
}

/** The canonical text with its words, made once for all quotes that are looked for in it. */
export interface WordedText extends CanonicalText {
  words: Word[];
  /** Indices of each folded word, in order. */
  index: Map<string, number[]>;
}

/** Surroundings of which less than this remains are other surroundings. */
const SAME_CONTEXT = 0.5;
/** An exact match in other surroundings yields to a changed one in nearly its own. */
const OWN_CONTEXT = 0.8;

/**
 * Finds a noted passage in a text that may have changed since. Never puts it where it may not belong:
 * what is not surely the passage is `orphaned`. Spans are offsets into `text`.
 */
export function anchorQuote(text: string, passage: NotedPassage): Anchoring {
  return quoteFinder(text)(passage);
}

/** As `anchorQuote`, for many passages of one text, which is prepared once. */
export function quoteFinder(text: string): (passage: NotedPassage) => Anchoring {
  const worded = wordedText(text);
  return ({ quote, position }) => {
    const wanted = wordedQuote(quote);
    if (wanted.canonical === '') return { state: 'orphaned' };
    const exact = exactPlace(worded, wanted, position);
    if (exact && exact.context >= SAME_CONTEXT)
      return { state: 'found', span: originalSpan(worded, exact.start, exact.end) };
    const fuzzy = fuzzyPlace(worded, wanted);
    const isOther = !exact || !fuzzy || fuzzy.end <= exact.start || fuzzy.start >= exact.end;
    if (fuzzy && isOther && (!exact || fuzzy.context >= OWN_CONTEXT)) {
      const span = originalSpan(worded, fuzzy.start, fuzzy.end);
      return { state: 'changed', span, now: text.slice(span.start, span.end) };
    }
    return exact
      ? { state: 'moved', span: originalSpan(worded, exact.start, exact.end) }
      : { state: 'orphaned' };
  };
}

function wordedText(text: string): WordedText {
  const canonical = canonicalText(text);
  const words = wordsOf(canonical.text);
  const index = new Map<string, number[]>();
  words.forEach(({ folded }, at) => {
    const places = index.get(folded);
    if (places) places.push(at);
    else index.set(folded, [at]);
  });
  return { ...canonical, words, index };
}

function wordedQuote({ exact, prefix, suffix }: TextQuoteSelector): WordedQuote {
  const canonical = canonicalText(exact).text.trim();
  const before = canonicalText(prefix).text;
  const after = canonicalText(suffix).text;
  const outer = { prefix: wordsOf(before), suffix: wordsOf(after) };
  // The surroundings were cut at a number of characters: the outermost word may be half a word.
  if (outer.prefix.length > 1) outer.prefix.shift();
  if (outer.suffix.length > 1) outer.suffix.pop();
  return {
    canonical,
    exact: wordsOf(canonical),
    ...outer,
    before: before.slice(-2),
    after: after.slice(0, 2),
  };
}
