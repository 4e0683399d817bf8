import type { FigureFinding } from '../../types';
import type { Draft } from './draft';
import { headlineDiffers } from './headline';
import { follows, type Reading, wordAt } from './reading';

const PERCENT_REACH = 6;

/**
 * Figures of one article that a reader would want to compare. A figure said twice is linked; a
 * difference, a sum or a percentage is pointed out only when the text itself says that the numbers
 * belong together, for a false alarm costs more trust than a missed one.
 */
export function findings(reading: Reading, figures: readonly Draft[]): FigureFinding[] {
  return [
    ...repeated(figures),
    ...headlineDiffers(reading, figures),
    ...sums(reading, figures),
    ...parts(reading, figures),
    ...shares(reading, figures),
  ];
}

/** The same amount of the same thing, twice or more. */
function repeated(figures: readonly Draft[]): FigureFinding[] {
  const groups = new Map<string, number[]>();
  for (const [index, figure] of figures.entries()) {
    const key = repeatKey(figure);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ kind: 'repeated', figures: group, expected: null }));
}

function repeatKey({ type, value, unit }: Draft): string | null {
  if (typeof value !== 'number') return null;
  if (type === 'count' && (!unit || value < 3)) return null;
  const linked = type === 'money' || type === 'percent' || type === 'measure' || type === 'count';
  return linked ? `${type} ${value} ${unit?.toLowerCase()}` : null;
}

/** "12 men and 8 women, for a total of 21": parts of the same kind, then a total that they miss. */
function sums(reading: Reading, figures: readonly Draft[]): FigureFinding[] {
  const { tokens, grammar } = reading;
  const found: FigureFinding[] = [];
  for (const [at, total] of figures.entries()) {
    const cue = grammar.sets.totalSum.before(tokens, total.from);
    if (!cue || total.bound || typeof total.value !== 'number') continue;
    const addends = addendsBefore(reading, figures, at, cue.start);
    if (addends.length < 2) continue;
    const sum = addends.reduce((rest, index) => rest + Number(figures[index]?.value), 0);
    const expected = Number(sum.toPrecision(12));
    const slack = addends.reduce(
      (most, index) => Math.max(most, grain(figures[index])),
      grain(total),
    );
    if (Math.abs(expected - total.value) > slack * (addends.length - 1) + slack / 2)
      found.push({ kind: 'sum', figures: [...addends, at], expected });
  }
  return found;
}

/** Indices of the figures of one kind that lead up to a total, joined by commas and "and". */
function addendsBefore(reading: Reading, figures: readonly Draft[], at: number, cue: number) {
  const total = figures[at];
  const addends: number[] = [];
  let end = cue;
  for (let index = at - 1; index >= 0; index -= 1) {
    const part = figures[index];
    if (!part || !total || part.type !== total.type || part.bound || !part.numeral) break;
    if (typeof part.value !== 'number' || (part.type !== 'count' && part.unit !== total.unit))
      break;
    if (part.numeral.fraction || !isShort(reading, part.to, end)) break;
    addends.unshift(index);
    end = part.from;
  }
  return addends;
}

/** Few words, on one line and in one sentence, with a comma or "and" at the end of a part. */
function isShort(reading: Reading, from: number, to: number): boolean {
  const { tokens, grammar } = reading;
  if (to - from > 6) return false;
  let joined = false;
  for (let at = from; at < to; at += 1) {
    if (!follows(tokens, at) || /^[.;:!?()]$/.test(wordAt(reading, at))) return false;
    if (wordAt(reading, at) === ',' || grammar.sets.and.at(tokens, at)) joined = true;
  }
  return joined;
}

/** The size of the last printed digit, within which rounding explains a difference. */
function grain(figure: Draft | undefined): number {
  const numeral = figure?.numeral;
  if (!numeral || typeof figure.value !== 'number') return 0;
  const decimals = numeral.fractional
    ? (String(figure.value / numeral.scale / figure.factor).split('.')[1]?.length ?? 1)
    : 0;
  const round = numeral.scale > 1 || numeral.fractional || figure.type === 'percent';
  return round ? numeral.scale * figure.factor * 10 ** -decimals : 0;
}

/** "12 injured, including 15 children": a part that is larger than its whole. */
function parts(reading: Reading, figures: readonly Draft[]): FigureFinding[] {
  const { tokens, grammar } = reading;
  const found: FigureFinding[] = [];
  for (let at = 0; at + 1 < figures.length; at += 1) {
    const whole = figures[at];
    const part = figures[at + 1];
    if (!whole || !part || whole.type !== 'count' || part.type !== 'count') continue;
    const cue = grammar.sets.including.before(tokens, part.from);
    if (!cue || whole.bound || part.bound || !whole.counted || whole.numeral?.fraction) continue;
    const near = cue.start - whole.to <= 5 && cue.start > whole.to;
    if (!near || !isOneClause(reading, whole.to, cue.start)) continue;
    if (typeof whole.value !== 'number' || typeof part.value !== 'number') continue;
    if (part.value > whole.value && (part.numeral?.scale ?? 1) === (whole.numeral?.scale ?? 1))
      found.push({ kind: 'sum', figures: [at, at + 1], expected: part.value });
  }
  return found;
}

function isOneClause(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    if (!follows(reading.tokens, at) || /^[.;:!?]$/.test(wordAt(reading, at))) return false;
  }
  return true;
}

/** "24 of the 60 deputies (45%)": a percentage that its own count does not give. */
function shares(reading: Reading, figures: readonly Draft[]): FigureFinding[] {
  const found: FigureFinding[] = [];
  for (let at = 0; at + 2 < figures.length; at += 1) {
    const [part, whole, percent] = [figures[at], figures[at + 1], figures[at + 2]];
    if (!part || !whole || percent?.type !== 'percent' || percent.unit !== '%') continue;
    if (part.type !== 'count' || whole.type !== 'count' || part.numeral?.fraction) continue;
    if (part.bound || whole.bound || percent.bound) continue;
    const values = [part.value, whole.value, percent.value];
    const [a, b, p] = values.map((value) => (typeof value === 'number' ? value : 0));
    if (!a || !b || !p || a > b || !isShare(reading, part, whole, percent)) continue;
    const expected = Math.round((1000 * a) / b) / 10;
    const slack = Math.max(grain(percent), (50 * (grain(part) + grain(whole))) / b) + 0.1;
    if (Math.abs(expected - p) > slack)
      found.push({ kind: 'percent', figures: [at, at + 1, at + 2], expected });
  }
  return found;
}

/** A link word between part and whole, and the percentage in brackets or after "soit", "or". */
function isShare(reading: Reading, part: Draft, whole: Draft, percent: Draft): boolean {
  const { tokens, grammar } = reading;
  const link = grammar.sets.shareOf.at(tokens, part.to);
  if (!link || link.end !== whole.from || !follows(tokens, part.to)) return false;
  if (percent.from - whole.to > PERCENT_REACH) return false;
  if (!isOneClause(reading, whole.to, percent.from)) return false;
  const before = wordAt(reading, percent.from - 1);
  return before === '(' || grammar.sets.thatIs.before(tokens, percent.from) !== null;
}
