import { digitsAt } from './digits';
import { fractionAt } from './fractions';
import { follows, glued, type Reading, wordAt } from './reading';
import { type Numeral, numeral, round, scales } from './scales';

/** The number that starts at token `index`, in digits or words; null when there is none. */
export function numeralAt(reading: Reading, index: number): Numeral | null {
  return (
    fractionAt(reading, index) ??
    vagueAt(reading, index) ??
    collectiveAt(reading, index) ??
    bareDecimal(reading, index) ??
    digitNumeral(reading, index) ??
    wordNumeral(reading, index)
  );
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

/** ".08": a decimal sign that nothing stands before. */
function bareDecimal({ tokens, style }: Reading, index: number): Numeral | null {
  const [sign, digits, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (sign?.text !== style.decimal || digits?.kind !== 'digits' || digits.gap !== 'none')
    return null;
  if (sign.gap === 'none' && index > 0) return null;
  if (digits.text.length > 8 || (next?.gap === 'none' && /[.,]/.test(next.text))) return null;
  const value = Number(`0.${digits.text}`);
  return numeral(index, index + 2, value, { form: 'digits', fractional: true, lead: '0' });
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
  const mixed =
    fractional || grouped || digits.value === 0
      ? null
      : grammar.words.mixed(tokens, digits.end, digits.value);
  if (mixed && mixed.end > digits.end + 1)
    return numeral(index, mixed.end, mixed.value, { ...base, lead: '', grouped: true });
  const hundred = mixed && mixed.value === digits.value * 100 ? mixed : null;
  if (hundred)
    return numeral(index, hundred.end, hundred.value, { ...base, lead: '', grouped: true });
  const done = completed(reading, digits.value, digits.end);
  return numeral(index, done.end, done.value, {
    ...base,
    scale: done.scale,
    needsMoney: done.needsMoney,
    plainEnd: done.needsMoney ? digits.end : done.end,
  });
}

/** Scale words and an added share: "3 millions et demi", "five and a half million". */
function completed(reading: Reading, value: number, at: number) {
  const { tokens, grammar } = reading;
  const shares = grammar.numbers.addedShares;
  const before = follows(tokens, at) ? shares.at(tokens, at) : null;
  const { end, scale, needsMoney } = scales(reading, before?.end ?? at, false);
  const after = scale > 1 && !before && follows(tokens, end) ? shares.at(tokens, end) : null;
  const sum = round((value + (before?.value ?? after?.value ?? 0)) * scale);
  return {
    value: sum,
    end: after?.end ?? end,
    scale,
    needsMoney,
    shared: Boolean(before ?? after),
  };
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
    else words ??= { value: 1, end: article.end, ordinal: false, scaled: false, justOne: true };
  }
  if (!words) return null;
  if (article && words.justOne) words = { ...words, end: Math.max(words.end, article.end) };
  if (words.ordinal) return numeral(index, words.end, words.value, { ordinal: true });
  const spoken = spokenDecimals(reading, words.value, words.end);
  const value = spoken?.value ?? words.value;
  const from = spoken?.end ?? words.end;
  const done = words.scaled ? withShare(reading, value, from) : completed(reading, value, from);
  return numeral(index, done.end, done.value, {
    one: words.justOne && !spoken && !done.shared,
    scale: words.scaled ? lastScale(words.value) : done.scale,
  });
}

/** "a million and a half": the share is of the last scale. */
function withShare(reading: Reading, value: number, at: number) {
  const { tokens, grammar } = reading;
  const share = follows(tokens, at) ? grammar.numbers.addedShares.at(tokens, at) : null;
  const sum = round(value + (share?.value ?? 0) * lastScale(value));
  return { value: sum, end: share?.end ?? at, scale: 1, shared: share !== null };
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
    const next = follows(tokens, end) ? grammar.words.at(tokens, end, true) : null;
    if (!next || next.ordinal) break;
    digits += String(next.value);
    end = next.end;
    if (next.value > 9) break;
  }
  return digits === '' ? null : { value: Number(`${whole}.${digits}`), end };
}
