import { digitsAt } from './digits';
import { follows, glued, type Reading, wordAt } from './reading';

/** A number as it stands in the text, before it is known what it counts. */
export interface Numeral {
  /** Token indices, half-open. */
  start: number;
  end: number;
  /** Null when vague ("des centaines"). */
  value: number | null;
  form: 'digits' | 'words';
  /** "troisième", "32e". */
  ordinal: boolean;
  /** A noun that rounds ("une dizaine"). */
  rounded: boolean;
  /** A share ("un tiers"). */
  fraction: boolean;
  /** Only a word for one. */
  one: boolean;
  /** The scale words' product, 1 without. */
  scale: number;
  /** Digits as printed before any sign; empty for words. */
  lead: string;
  grouped: boolean;
  fractional: boolean;
  /** True when its scale sign ("M", "m") holds only beside a currency. */
  needsMoney: boolean;
  /** Where the number ends without that sign. */
  plainEnd: number;
}

const MAX_SCALES = 3;

/** The number that starts at token `index`, in digits or words; null when there is none. */
export function numeralAt(reading: Reading, index: number): Numeral | null {
  return (
    fractionAt(reading, index) ??
    vagueAt(reading, index) ??
    collectiveAt(reading, index) ??
    digitNumeral(reading, index) ??
    wordNumeral(reading, index)
  );
}

function numeral(
  start: number,
  end: number,
  value: number | null,
  more: Partial<Numeral>,
): Numeral {
  return {
    start,
    end,
    value,
    form: 'words',
    ordinal: false,
    rounded: false,
    fraction: false,
    one: false,
    scale: 1,
    lead: '',
    grouped: false,
    fractional: false,
    needsMoney: false,
    plainEnd: end,
    ...more,
  };
}

/** "la moitié", "un tiers", "two-thirds", "one in three". */
function fractionAt(reading: Reading, index: number): Numeral | null {
  const { tokens, grammar } = reading;
  const fixed = grammar.numbers.fractions.at(tokens, index);
  if (fixed) return numeral(index, fixed.end, fixed.value, { fraction: true });
  const top = plainCardinal(reading, index);
  if (!top || top.value === 0) return null;
  let at = top.end;
  if (tokens[at]?.lower === '-' && glued(tokens, at)) at += 1;
  const below = follows(tokens, at) ? grammar.numbers.denominators.at(tokens, at) : null;
  if (below && top.value < below.value * 10)
    return numeral(index, below.end, share(top.value, below.value), { fraction: true });
  return outOf(reading, index, top);
}

function outOf(
  reading: Reading,
  index: number,
  top: { value: number; end: number; one: boolean },
): Numeral | null {
  const { tokens, grammar } = reading;
  if (!follows(tokens, top.end)) return null;
  const link =
    grammar.sets.outOf.at(tokens, top.end) ??
    (top.one ? grammar.sets.outOfOneOnly.at(tokens, top.end) : null);
  if (!link) return null;
  const bottom = plainCardinal(reading, link.end);
  if (!bottom || bottom.value <= top.value || bottom.value > 100 || top.value > 20) return null;
  return numeral(index, bottom.end, share(top.value, bottom.value), { fraction: true });
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

/** "des centaines de milliers", "several dozen", "tens of thousands". */
function vagueAt(reading: Reading, index: number): Numeral | null {
  const { tokens, grammar } = reading;
  const lead = grammar.sets.vagueBefore.at(tokens, index);
  const start = lead ? lead.end : index;
  const first =
    grammar.numbers.vague.at(tokens, start) ??
    (lead ? (grammar.numbers.rounded.at(tokens, start) ?? scaleNoun(reading, start)) : null);
  if (!first || (lead && !follows(tokens, start))) return null;
  const { end, scale } = scales(reading, first.end, true);
  return numeral(index, end, null, { scale: Math.max(scale, first.value) });
}

function scaleNoun(reading: Reading, at: number) {
  const value =
    reading.grammar.words.scale(wordAt(reading, at)) ??
    reading.grammar.numbers.collectives.at(reading.tokens, at)?.value ??
    null;
  return value === null ? null : { value, end: at + 1 };
}

/** "une dizaine", "deux douzaines", "a dozen", "a hundred", "un millier de milliards". */
function collectiveAt(reading: Reading, index: number): Numeral | null {
  const { tokens, grammar, style } = reading;
  const { rounded, collectives } = grammar.numbers;
  const article = grammar.sets.one.at(tokens, index);
  const digits = tokens[index]?.kind === 'digits' ? digitsAt(tokens, index, style) : null;
  const words = article || digits ? null : grammar.words.at(tokens, index);
  const times = article ? 1 : (digits?.value ?? (words && !words.ordinal ? words.value : 1));
  const at = article?.end ?? digits?.end ?? words?.end ?? index;
  if (at > index && !follows(tokens, at)) return null;
  const round = at > index ? rounded.at(tokens, at) : null;
  const set = round ? null : collectives.at(tokens, at);
  const noun = round ?? set;
  if (!noun) return null;
  const { end, scale } = scales(reading, noun.end, true);
  return numeral(index, end, times * noun.value * scale, {
    rounded: round !== null,
    scale,
    form: digits ? 'digits' : 'words',
  });
}

function digitNumeral(reading: Reading, index: number): Numeral | null {
  const { tokens, grammar } = reading;
  const digits = digitsAt(tokens, index, reading.style);
  if (!digits) return null;
  const { lead, grouped, fractional } = digits;
  const base = { form: 'digits', lead, grouped, fractional } as const;
  if (!fractional && !grouped && glued(tokens, digits.end)) {
    const ending = grammar.sets.ordinalEndings.at(tokens, digits.end);
    const next = tokens[ending?.end ?? 0];
    if (ending && !(next?.gap === 'none' && next.kind !== 'symbol'))
      return numeral(index, ending.end, digits.value, { ...base, ordinal: true });
  }
  const scaled = scales(reading, digits.end, false);
  const half = scaled.scale > 1 ? grammar.sets.andHalf.at(tokens, scaled.end) : null;
  const value = round((digits.value + (half ? 0.5 : 0)) * scaled.scale);
  return numeral(index, half?.end ?? scaled.end, value, {
    ...base,
    scale: scaled.scale,
    needsMoney: scaled.needsMoney,
    plainEnd: scaled.needsMoney ? digits.end : (half?.end ?? scaled.end),
  });
}

function wordNumeral(reading: Reading, index: number): Numeral | null {
  const { tokens, grammar } = reading;
  const article = grammar.sets.one.at(tokens, index);
  let words = grammar.words.at(tokens, index);
  // "a hundred", "un million": the article belongs to the number
  if (article && (!words || words.justOne)) {
    const inner = follows(tokens, article.end) ? grammar.words.at(tokens, article.end) : null;
    const scale = inner && grammar.words.scale(wordAt(reading, article.end));
    if (inner && scale) words = { ...inner, justOne: false };
    else if (!words) return null;
  }
  if (!words) return null;
  if (words.ordinal) return numeral(index, words.end, words.value, { ordinal: true });
  const spoken = spokenDecimals(reading, words.value, words.end);
  const value = spoken?.value ?? words.value;
  const scaled = spoken ? scales(reading, spoken.end, false) : { end: words.end, scale: 1 };
  const half =
    scaled.scale > 1 || words.scaled ? grammar.sets.andHalf.at(tokens, scaled.end) : null;
  const last = words.scaled ? lastScale(value) : scaled.scale;
  return numeral(
    index,
    half?.end ?? scaled.end,
    round(value * scaled.scale + (half ? last / 2 : 0)),
    {
      one: words.justOne && !spoken,
      scale: last,
    },
  );
}

function lastScale(value: number): number {
  return value % 1e12 === 0 ? 1e12 : value % 1e9 === 0 ? 1e9 : value % 1e6 === 0 ? 1e6 : 1;
}

/** "deux virgule cinq", "two point five". */
function spokenDecimals(reading: Reading, whole: number, at: number) {
  const { tokens, grammar } = reading;
  const point = wordAt(reading, at);
  if (!grammar.lexicon.numerals.pointWords.includes(point) || whole >= 1000) return null;
  let digits = '';
  let end = at + 1;
  while (digits.length < 6) {
    const next = grammar.words.at(tokens, end);
    if (!next || next.ordinal || next.value > 99 || !follows(tokens, end)) break;
    digits += String(next.value);
    end = next.end;
    if (next.value > 9) break;
  }
  return digits === '' ? null : { value: Number(`${whole}.${digits}`), end };
}

/** Scale words and signs from token `at`: "millions", "mille milliards", "bn". */
function scales(reading: Reading, at: number, after: boolean) {
  const { tokens, grammar } = reading;
  const { scaleSigns, moneySigns } = grammar.lexicon.numerals;
  let end = at;
  let scale = 1;
  for (let count = 0; count < MAX_SCALES; count += 1) {
    let next = end;
    if (after || count > 0) next = grammar.sets.of.at(tokens, next)?.end ?? next;
    if (!follows(tokens, next)) break;
    if (tokens[next]?.lower === '-' && glued(tokens, next)) next += 1;
    const token = tokens[next];
    if (!token) break;
    const word = grammar.words.scale(token.lower) ?? grammar.numbers.vague.at(tokens, next)?.value;
    const of = next > end;
    if (word && (word >= 1000 || !glued(tokens, next)) && (word > 100 || after)) {
      scale *= word;
      end = next + 1;
      continue;
    }
    if (count > 0 || of) break;
    const sign = scaleSigns[token.text];
    const money = moneySigns[token.text];
    const lone = !(tokens[next + 1]?.gap === 'none' && tokens[next + 1]?.kind !== 'symbol');
    if (lone && (sign || money)) {
      const stop = tokens[next + 1]?.text === '.' && sign && token.text.endsWith('d') ? 1 : 0;
      return { end: next + 1 + stop, scale: scale * (sign ?? money ?? 1), needsMoney: !sign };
    }
    break;
  }
  return { end, scale, needsMoney: false };
}

/** Takes away what binary arithmetic adds: 1.1 × 1e9. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
