import { digitsAt } from './digits';
import { follows, glued, type Reading } from './reading';
import { type Numeral, numeral, round, scales } from './scales';

/** "la moitié", "un tiers", "two-thirds", "one in three". */
export function fractionAt(reading: Reading, index: number): Numeral | null {
  const { tokens, grammar } = reading;
  const sign = VULGAR[tokens[index]?.text ?? ''];
  if (sign) return scaledFraction(reading, index, sign, index + 1);
  const fixed = grammar.numbers.fractions.at(tokens, index);
  if (fixed && !isOrdinalPhrase(reading, index, fixed.end))
    return scaledFraction(reading, index, fixed.value, fixed.end);
  const part = grammar.numbers.parts.at(tokens, index);
  if (part) {
    const found = scaledFraction(reading, index, part.value, part.end);
    return { ...found, part: found.fraction };
  }
  const top = plainCardinal(reading, index);
  if (!top || top.value === 0) return null;
  const mixed = written(reading, index, top);
  if (mixed) return mixed;
  let at = top.end;
  if (tokens[at]?.lower === '-' && glued(tokens, at)) at += 1;
  const below = follows(tokens, at) ? grammar.numbers.denominators.at(tokens, at) : null;
  if (below && top.value < below.value * 10)
    return scaledFraction(reading, index, share(top.value, below.value), below.end);
  return outOf(reading, index, top);
}

/** "half a million", "un demi-million": the share of a scale is a whole number again. */
function scaledFraction(reading: Reading, index: number, value: number, end: number): Numeral {
  const { tokens, grammar } = reading;
  const article = follows(tokens, end) ? grammar.sets.one.at(tokens, end)?.end : null;
  const { end: to, scale } = scales(reading, article ?? end, !article);
  if (scale > 1) return numeral(index, to, round(value * scale), { scale });
  // "half a dozen", "une demi-douzaine", "media docena"
  const dash = tokens[end]?.lower === '-' && glued(tokens, end) ? 1 : 0;
  const noun = article ?? end + dash;
  const { collectives, rounded } = grammar.numbers;
  const set = follows(tokens, noun) ? collectives.at(tokens, noun) : null;
  const near = set || !follows(tokens, noun) ? null : rounded.at(tokens, noun);
  const group = set ?? near;
  if (group) return numeral(index, group.end, value * group.value, { rounded: near !== null });
  return numeral(index, end, value, { fraction: true });
}

function outOf(
  reading: Reading,
  index: number,
  top: { value: number; end: number; one: boolean },
): Numeral | null {
  const { tokens, grammar } = reading;
  if (!follows(tokens, top.end)) return null;
  const link =
    grammar.sets.outOf.at(tokens, top.end) ?? grammar.sets.outOfOneOnly.at(tokens, top.end);
  if (!link) return null;
  const bottom = plainCardinal(reading, link.end);
  if (!bottom || bottom.value <= top.value || bottom.value > 100 || top.value > 20) return null;
  if (!grammar.sets.outOf.at(tokens, top.end) && !top.one) {
    // "3 in 10" is a share, "two in 30 years" is not
    const round = [3, 4, 5, 10, 20, 100].includes(bottom.value);
    if (!round || grammar.texts.durationUnits.at(tokens, bottom.end)) return null;
  }
  return numeral(index, bottom.end, share(top.value, bottom.value), { fraction: true });
}

/** "a third party", "a quarter century": an English article, an ordinal and its noun. */
function isOrdinalPhrase({ tokens, grammar }: Reading, start: number, end: number): boolean {
  if (grammar.lexicon.counted.head !== 'plural' || !grammar.sets.one.at(tokens, start))
    return false;
  if (tokens[end - 1]?.lower === 'of' || tokens[end]?.kind !== 'word') return false;
  return (
    follows(tokens, end) && !grammar.sets.stop.at(tokens, end) && !grammar.sets.of.at(tokens, end)
  );
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '⅓': 0.333,
  '⅔': 0.667,
  '¼': 0.25,
  '¾': 0.75,
  '⅕': 0.2,
  '⅙': 0.167,
  '⅛': 0.125,
};

/** "3/4", "10 1/2", "2½": fractions in figures, alone or after a whole number. */
function written(
  reading: Reading,
  index: number,
  top: { value: number; end: number },
): Numeral | null {
  const { tokens } = reading;
  if (tokens[index]?.kind !== 'digits') return null;
  const form = { form: 'digits', fractional: true } as const;
  const sign = follows(tokens, top.end) ? VULGAR[tokens[top.end]?.text ?? ''] : undefined;
  if (sign) return numeral(index, top.end + 1, top.value + sign, form);
  const alone = slashed(reading, index);
  if (alone && (index === 0 || !glued(tokens, index)))
    return numeral(index, index + 3, alone, { fraction: true });
  const added = tokens[top.end]?.gap === 'space' ? slashed(reading, top.end) : null;
  return added ? numeral(index, top.end + 3, top.value + added, form) : null;
}

/** "n/d" with a denominator from two to ten, n below it. */
function slashed(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  const [top, sign, bottom, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (top?.kind !== 'digits' || bottom?.kind !== 'digits' || sign?.text !== '/') return null;
  if (sign.gap !== 'none' || bottom.gap !== 'none') return null;
  if (next?.gap === 'none' && (next.kind !== 'symbol' || next.text === '/')) return null;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  return a > 0 && a < b && b >= 2 && b <= 10 ? share(a, b) : null;
}

/** Shares are given to three decimals: a third is 0.333. */
function share(top: number, bottom: number): number {
  return Math.round((1000 * top) / bottom) / 1000;
}

function plainCardinal(reading: Reading, index: number) {
  const { tokens, grammar, style } = reading;
  const token = tokens[index];
  if (token?.kind === 'digits') {
    const digits = digitsAt(tokens, index, style);
    if (!digits || digits.fractional) return null;
    return { value: digits.value, end: digits.end, one: digits.value === 1 };
  }
  if (token?.kind !== 'word') return null;
  const words = grammar.words.at(tokens, index);
  return words && !words.ordinal && words.value < 1000
    ? { value: words.value, end: words.end, one: words.value === 1 }
    : null;
}
