import type { Place, WordedQuote, WordedText } from './find-quote';
import type { Span } from './types';
import { type Alignment, alignWords, type Word } from './word-alignment';

/** More places than this of one quote say nothing about where it was noted. */
const MAX_PLACES = 200;
/** A passage of less weight is too common to be known without its surroundings. */
const OWN_WEIGHT = 8;
const OWN_WORDS = 5;
/** Share of its surroundings that a common passage must still have. */
const SHORT_CONTEXT = 0.85;
/** By how much the surroundings of one place must be better than those of any other. */
const MARGIN = 0.08;
/** Words that may have come between a passage and the surroundings that were kept with it. */
const SLACK = 3;

/**
 * Where a quote stands word for word, or null when it does not, or when nothing tells which of several
 * places is meant, or when so short a quote stands among quite other words.
 */
export function exactPlace(
  text: WordedText,
  quote: WordedQuote,
  position: Span | null,
): Place | null {
  const places = occurrences(text, quote)
    .map((start) => placeAt(text, quote, start))
    .filter((place) => isOwn(text.words, quote, place));
  places.sort((one, other) => other.context - one.context);
  const [best, second] = places;
  if (!best || !second || best.context - second.context >= MARGIN) return best ?? null;
  if (position === null || best.context < 0.5) return null;
  // Repeated text in repeated surroundings: the nearest to where it was, when no other is near.
  const twins = places.filter((place) => best.context - place.context < MARGIN);
  const distance = ({ start }: Place) => Math.abs((text.starts[start] ?? 0) - position.start);
  const [near, next] = twins.sort((one, other) => distance(one) - distance(other));
  return near && next && distance(near) * 3 < distance(next) ? near : null;
}

function occurrences({ text }: WordedText, { canonical, before, after }: WordedQuote): number[] {
  const found: number[] = [];
  let start = text.indexOf(canonical);
  while (start >= 0 && found.length < MAX_PLACES) {
    const end = start + canonical.length;
    // An edge inside a word is only right where the reader's own selection had it.
    const isCut =
      (isJoined(text, start) && text.slice(Math.max(0, start - 2), start) !== before) ||
      (isJoined(text, end) && text.slice(end, end + 2) !== after);
    if (!isCut) found.push(start);
    start = text.indexOf(canonical, start + 1);
  }
  return found;
}

/** Whether a word or a number goes on over this edge ("2|4", "24| 000", "1,|24"). */
export function isJoined(text: string, edge: number): boolean {
  const before = text.slice(Math.max(0, edge - 2), edge);
  const after = text.slice(edge, edge + 2);
  const inWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  return inWord || (/\d[ .,]?$/.test(before) && /^[ .,]?\d/.test(after));
}

function placeAt(text: WordedText, quote: WordedQuote, start: number): Place {
  const end = start + quote.canonical.length;
  const first = lowerBound(text.words, start);
  const last = lowerBound(text.words, end);
  return { start, end, context: contextShare(text.words, quote, first, last) };
}

/**
 * Which part, by weight, of the words kept around a quote stands around `words[first, last)`;
 * words that came between count against it. 1 when none were kept.
 */
export function contextShare(
  words: Word[],
  { prefix, suffix }: Pick<WordedQuote, 'prefix' | 'suffix'>,
  first: number,
  last: number,
): number {
  const from = Math.max(0, first - prefix.length - SLACK);
  const to = Math.min(words.length, last + suffix.length + SLACK);
  const before = alignWords(prefix, words, from, first);
  const after = alignWords(suffix, words, last, to);
  const strange = strangers(words, before, first) + strangers(words, after, last - 1);
  const total = weightOf(prefix) + weightOf(suffix) + strange / 2;
  return total === 0 ? 1 : (before.matched + after.matched) / total;
}

/** Weight of the words between the edge of the quote and the farthest match that match nothing. */
function strangers(words: Word[], { matches, matched }: Alignment, edge: number): number {
  const hits = [...matches].filter((match) => match >= 0);
  if (hits.length === 0) return 0;
  const near = Math.min(edge + 1, ...hits);
  const far = Math.max(edge, ...hits.map((hit) => hit + 1));
  return Math.max(0, weightOf(words.slice(near, far)) - matched);
}

export function weightOf(words: Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Whether so many words, or such surroundings, can only be the passage that was noted. A name or a
 * figure alone is known by its surroundings, and by its neighbours to the word.
 */
function isOwn(words: Word[], quote: WordedQuote, place: Place): boolean {
  const { exact, prefix, suffix } = quote;
  if (exact.length >= OWN_WORDS && weightOf(exact) >= OWN_WEIGHT) return true;
  const first = lowerBound(words, place.start);
  const last = lowerBound(words, place.end);
  // Where the reader's own selection began or ended inside a word, there is no neighbour.
  const isNeighbour = (wanted: Word | undefined, word: Word | undefined, isCut: boolean) =>
    !wanted || isCut || wanted.folded === word?.folded;
  return (
    place.context >= SHORT_CONTEXT &&
    isNeighbour(prefix.at(-1), words[first - 1], /[\p{L}\p{N}]$/u.test(quote.before)) &&
    isNeighbour(suffix[0], words[last], /^[\p{L}\p{N}]/u.test(quote.after))
  );
}

/** Index of the first word that starts at `offset` or later. */
function lowerBound(words: Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
