import type { Place, WordedQuote, WordedText } from './find-quote';
import type { Span } from './types';
import { alignWords, type Word } from './word-alignment';

/** More places than this of one quote say nothing about where it was noted. */
const MAX_PLACES = 200;
/** A passage of less weight is too common to be known without its surroundings. */
const OWN_WEIGHT = 4;
const OWN_WORDS = 5;
/** By how much the surroundings of one place must be better than those of any other. */
const MARGIN = 0.15;
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
    .filter((place) => isOwn(quote, place, position !== null));
  places.sort((one, other) => other.context - one.context);
  const [best, second] = places;
  if (!best || !second || best.context - second.context >= MARGIN) return best ?? null;
  if (position === null || best.context < 0.5) return null;
  // Repeated text in repeated surroundings: the nearest to where it was.
  const twins = places.filter((place) => best.context - place.context < MARGIN);
  const distance = ({ start }: Place) => Math.abs((text.starts[start] ?? 0) - position.start);
  return twins.reduce((near, place) => (distance(place) < distance(near) ? place : near));
}

function occurrences({ text }: WordedText, { canonical }: WordedQuote): number[] {
  const found: number[] = [];
  let at = text.indexOf(canonical);
  while (at >= 0 && found.length < MAX_PLACES) {
    if (isWhole(text, at, at + canonical.length)) found.push(at);
    at = text.indexOf(canonical, at + 1);
  }
  return found;
}

/** Not inside a word, and not part of a longer number ("24" in "24 000", "1,24"). */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const inWord =
    (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text.slice(start, start + 2))) ||
    (/^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(text.slice(end - 2, end)));
  const inNumber =
    (/\d[ .,]$/.test(before) && /\d/.test(text.charAt(start))) ||
    (/^[ .,]\d/.test(after) && /\d/.test(text.charAt(end - 1)));
  return !inWord && !inNumber;
}

function placeAt(text: WordedText, quote: WordedQuote, start: number): Place {
  const end = start + quote.canonical.length;
  const first = lowerBound(text.words, start);
  const last = lowerBound(text.words, end);
  return { start, end, context: contextShare(text.words, quote, first, last) };
}

/**
 * Which part, by weight, of the words kept around a quote stands around `words[first, last)`;
 * 1 when none were kept.
 */
export function contextShare(
  words: Word[],
  { prefix, suffix }: WordedQuote,
  first: number,
  last: number,
): number {
  const before = alignWords(prefix, words, Math.max(0, first - prefix.length - SLACK), first);
  const after = alignWords(
    suffix,
    words,
    last,
    Math.min(words.length, last + suffix.length + SLACK),
  );
  const total = weightOf(prefix) + weightOf(suffix);
  return total === 0 ? 1 : (before.matched + after.matched) / total;
}

export function weightOf(words: Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether so many words, or such surroundings, can only be the passage that was noted. */
function isOwn(
  { exact, prefix, suffix }: WordedQuote,
  place: Place,
  hasPosition: boolean,
): boolean {
  if (exact.length >= OWN_WORDS && weightOf(exact) >= OWN_WEIGHT) return true;
  if (prefix.length + suffix.length === 0) return !hasPosition || exact.length > 0;
  return place.context >= 0.55;
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
