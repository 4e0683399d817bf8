import type { FigureFinding, Span } from '../../types';
import type { Draft } from './draft';
import { follows, type Reading, wordAt } from './reading';

/** How many blocks after the headline still tell the same event. */
const LEAD_BLOCKS = 4;
/** Tokens after the number in which a word like "dead" still says what is counted. */
const REACH = 4;

interface Counted {
  index: number;
  value: number;
  key: string;
}

/**
 * A toll or a result that the headline and the opening of the body give differently: "12 morts"
 * above, "15 morts" below, and 12 nowhere in the body.
 */
export function headlineDiffers(reading: Reading, figures: readonly Draft[]): FigureFinding[] {
  const { blocks } = reading.article;
  const [head, ...rest] = blocks;
  if (head?.role !== 'headline') return [];
  const lead = rest.filter(({ role }) => role === 'standfirst' || role === 'paragraph');
  const opening = lead.slice(0, LEAD_BLOCKS);
  const above = countedIn(reading, figures, [head]);
  const below = countedIn(reading, figures, opening);
  const found: FigureFinding[] = [];
  for (const title of above) {
    const said = figures.some((figure) => figure.start >= head.end && figure.value === title.value);
    const same = below.filter(({ key }) => key === title.key);
    const values = new Set(same.map(({ value }) => value));
    const [value] = values;
    if (said || values.size !== 1 || value === undefined) continue;
    if (above.filter(({ key }) => key === title.key).length > 1) continue;
    if (isRounded(title.value, value) || isSum(title.value, figures)) continue;
    const first = same[0];
    if (first) found.push({ kind: 'differs', figures: [title.index, first.index], expected: null });
  }
  return found;
}

function countedIn(
  reading: Reading,
  figures: readonly Draft[],
  blocks: readonly Span[],
): Counted[] {
  return figures.flatMap((figure, index) => {
    const inside = blocks.some(({ start, end }) => figure.start >= start && figure.end <= end);
    if (!inside || figure.type !== 'count' || typeof figure.value !== 'number') return [];
    if (figure.bound || figure.numeral?.fraction || figure.value < 2) return [];
    if (isPartOrPast(reading, figures, figure)) return [];
    const key = tollOf(reading, figure);
    return key ? [{ index, value: figure.value, key }] : [];
  });
}

/** What a toll counts, by the first word that says it: "39 people died" is dead. */
function tollOf(reading: Reading, figure: Draft): string | null {
  const { tokens, grammar } = reading;
  for (let at = figure.to; at < figure.to + REACH; at += 1) {
    if (!follows(tokens, at) || tokens[at]?.kind !== 'word') return null;
    const toll = grammar.texts.tolls.at(tokens, at);
    if (toll) return toll.value;
  }
  return null;
}

/** "dont deux morts", "5 other dead", or a sentence that speaks of another year. */
function isPartOrPast(reading: Reading, figures: readonly Draft[], figure: Draft): boolean {
  const { tokens, grammar } = reading;
  if (grammar.sets.including.before(tokens, figure.from)) return true;
  if (grammar.sets.others.at(tokens, figure.to) ?? grammar.sets.others.before(tokens, figure.from))
    return true;
  return figures.some(
    (other) =>
      other.type === 'date' &&
      /^\d{4}/.test(String(other.value)) &&
      Math.abs(other.from - figure.from) < 30 &&
      isOneSentence(reading, figure, other),
  );
}

function isOneSentence(reading: Reading, one: Draft, other: Draft): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  for (let at = from; at <= to; at += 1) {
    if (reading.tokens[at]?.gap === 'break' || /^[.!?]$/.test(wordAt(reading, at))) return false;
  }
  return true;
}

/** "Près de 2000" over "1 987": within a tenth, and one of them round. */
function isRounded(one: number, other: number): boolean {
  const small = Math.min(one, other);
  const large = Math.max(one, other);
  if (large < 20 || large - small > large / 10) return false;
  const round = (value: number) => value % 10 === 0;
  return round(one) || round(other);
}

/** The headline adds up what the body counts apart. */
function isSum(value: number, figures: readonly Draft[]): boolean {
  const counts = figures.flatMap((figure) =>
    figure.type === 'count' && typeof figure.value === 'number' && figure.value < value
      ? [figure.value]
      : [],
  );
  const seen = new Set<number>();
  for (const count of counts) {
    if (seen.has(value - count) || count + 1 === value) return true;
    seen.add(count);
  }
  return false;
}
