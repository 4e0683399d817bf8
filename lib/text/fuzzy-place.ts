import { contextShare, isJoined, weightOf } from './exact-place';
import type { Place, WordedQuote, WordedText } from './find-quote';
import { type Alignment, alignWords, type Word } from './word-alignment';

/** A stretch of words that may be the passage in other words. */
interface Candidate extends Place {
  /** Words that the quote and the stretch share, by weight, of all that both have: 0 to 1. */
  likeness: number;
  /** The same over names and numbers alone; 1 when the quote has none. */
  telling: number;
}

/** A word more frequent than this in the text does not help to find a place. */
const FREQUENT = 40;
/** Width, in words, of the diagonals that vote for a place. */
const BAND = 12;
const MAX_WINDOWS = 8;
/** How much better than any other place the best must be. */
const MARGIN = 0.1;
/** Up to so many words may be replaced wholly when their surroundings stand on both sides. */
const REPLACED_WORDS = 4;

/**
 * Where a quote stands in other words, or null when nothing in the text is surely it. The floors are
 * measured by `npm run test:anchoring`: none of its wrong placements may pass.
 */
export function fuzzyPlace(text: WordedText, quote: WordedQuote): Place | null {
  if (quote.exact.length === 0) return null;
  const candidates = windowsOf(text, quote)
    .map(([from, to]) => candidateIn(text, quote, from, to))
    .filter((candidate) => candidate !== null)
    .sort((one, other) => confidence(other) - confidence(one));
  const best = candidates[0];
  if (!best || !isSure(quote, best)) return null;
  // The very words: whether it is them was already judged, by what stands around.
  if (text.text.slice(best.start, best.end) === quote.canonical) return null;
  const rival = candidates.find((one) => one.end <= best.start || one.start >= best.end);
  return rival && confidence(best) - confidence(rival) < MARGIN ? null : best;
}

function confidence({ likeness, context }: Candidate): number {
  return 0.6 * likeness + 0.4 * context;
}

/** The floor: alike enough for the surroundings that vouch for it. */
function isSure({ exact, prefix, suffix }: WordedQuote, candidate: Candidate): boolean {
  const { likeness, telling, context } = candidate;
  const hasBoth = prefix.length > 0 && suffix.length > 0;
  if (likeness === 0) return hasBoth && exact.length <= REPLACED_WORDS && context >= 0.8;
  if (hasBoth && context >= 0.85) return likeness >= 0.42;
  // At an end of the text one side alone vouches.
  if (!hasBoth && context >= 0.8 && exact.length >= 4) return likeness >= 0.6;
  return likeness >= 0.85 && telling >= 0.7 && weightOf(exact) >= 12;
}

/** Stretches of the text, in words, in which rare words of quote and surroundings stand in order. */
function windowsOf(text: WordedText, quote: WordedQuote): [number, number][] {
  const pattern = [...quote.prefix, ...quote.exact, ...quote.suffix];
  const votes = new Map<number, number>();
  pattern.forEach(({ folded, weight }, at) => {
    const places = text.index.get(folded) ?? [];
    if (places.length > FREQUENT) return;
    for (const place of places) {
      const band = Math.floor((place - at) / BAND);
      for (const one of [band, band + 1])
        votes.set(one, (votes.get(one) ?? 0) + weight / places.length);
    }
  });
  const best = [...votes].sort(([, one], [, other]) => other - one).slice(0, MAX_WINDOWS);
  return best.map(([band]) => {
    const from = (band - 1) * BAND;
    const to = (band + 1) * BAND + Math.ceil(pattern.length * 1.5);
    return [Math.max(0, from), Math.min(text.words.length, to)];
  });
}

function candidateIn(
  text: WordedText,
  quote: WordedQuote,
  from: number,
  to: number,
): Candidate | null {
  if (to <= from) return null;
  const pattern = [...quote.prefix, ...quote.exact, ...quote.suffix];
  const alignment = alignWords(pattern, text.words, from, to);
  const stretch = stretchOf(text.words, quote, alignment);
  if (!stretch) return null;
  const [first, last] = withWholeNumbers(text, quote, stretch);
  const words = text.words.slice(first, last);
  const own = alignWords(quote.exact, text.words, first, last);
  const telling = quote.exact.filter(isTelling);
  const told = telling.filter((word) => words.some(({ folded }) => folded === word.folded));
  return {
    ...edges(text, quote, first, last),
    context: contextShare(text.words, quote, first, last),
    likeness: (2 * own.matched) / (weightOf(quote.exact) + weightOf(words)),
    telling: telling.length === 0 ? 1 : told.length / telling.length,
  };
}

/** The words of the text that stand for the quote's own words: [first, last). */
function stretchOf(
  words: Word[],
  { prefix, exact }: WordedQuote,
  { matches }: Alignment,
): [number, number] | null {
  const own = [...matches.slice(prefix.length, prefix.length + exact.length)];
  const before = prefix.length > 0 ? (matches[prefix.length - 1] ?? -1) : -1;
  const after = matches[prefix.length + exact.length] ?? -1;
  const dense = densest(
    words,
    own.filter((match) => match >= 0),
  );
  if (!dense) {
    const isBetween = before >= 0 && after > before + 1;
    return isBetween && after - before - 1 <= 2 * exact.length + 2 ? [before + 1, after] : null;
  }
  const [first, last] = dense;
  const lostAtStart = own.indexOf(first);
  const lostAtEnd = own.length - 1 - own.indexOf(last - 1);
  // Words at the edges that were replaced: up to the surroundings, when these are near.
  const isNear = (gap: number, lost: number) => lost > 0 && gap >= 0 && gap <= lost + 3;
  return [
    before >= 0 && isNear(first - before - 1, lostAtStart) ? before + 1 : first,
    after >= 0 && isNear(after - last, lostAtEnd) ? after : last,
  ];
}

/**
 * Of the stretch from the first to the last match, the part that is thick with matches: a lone match
 * far away was another word of the same spelling (greatest sum, matches counting for it and all
 * others against it).
 */
function densest(words: Word[], matches: number[]): [number, number] | null {
  const [from] = matches;
  const to = matches.at(-1);
  if (from === undefined || to === undefined) return null;
  const isMatch = new Set(matches);
  let best = { sum: 0, first: from, last: to + 1 };
  let sum = 0;
  let first = from;
  for (let at = from; at <= to; at += 1) {
    const weight = words[at]?.weight ?? 0;
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += isMatch.has(at) ? weight : -0.35 * weight;
    if (sum > best.sum) best = { sum, first, last: at + 1 };
  }
  return [best.first, best.last];
}

/**
 * A number that is longer now is shown whole ("340" in "1 340"), but not where the reader's own
 * selection cut one.
 */
function withWholeNumbers(
  text: WordedText,
  { before, after, canonical }: WordedQuote,
  [first, last]: [number, number],
): [number, number] {
  let [from, to] = [first, last];
  const isCut = isJoined(before + canonical, before.length);
  const isCutOff = isJoined(canonical + after, canonical.length);
  while (!isCut && from > 0 && isJoined(text.text, text.words[from]?.start ?? 0)) from -= 1;
  while (!isCutOff && to < text.words.length && isJoined(text.text, text.words[to - 1]?.end ?? 0))
    to += 1;
  return [from, to];
}

/** From words to units, with the quotation marks and full stops that the quote had at its edges. */
function edges(text: WordedText, quote: WordedQuote, first: number, last: number) {
  let start = text.words[first]?.start ?? 0;
  let end = text.words[last - 1]?.end ?? start;
  const lead = quote.canonical.slice(0, quote.exact[0]?.start ?? 0);
  const trail = quote.canonical.slice(quote.exact.at(-1)?.end ?? quote.canonical.length);
  if (lead !== '' && text.text.startsWith(lead, start - lead.length)) start -= lead.length;
  if (trail !== '' && text.text.startsWith(trail, end)) end += trail.length;
  return { start, end };
}

/** Names and numbers: what one sentence has and its like has not. */
function isTelling({ weight }: Word): boolean {
  return weight >= 1.5;
}
