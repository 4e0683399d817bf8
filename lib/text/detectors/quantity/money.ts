import { families, suffixOnly } from './currencies';
import { type Draft, draft, scaled } from './draft';
import { currencyCodes, currencySigns } from './grammar';
import { numeralAt } from './numeral';
import { follows, glued, type Reading } from './reading';
import type { Numeral } from './scales';
import type { Token } from './tokens';

interface Currency {
  code: string;
  /** Token index after it. */
  end: number;
  factor: number;
  /** A printed sign or code, not a word. */
  sign: boolean;
}

/** "$69 billion", "CHF 30", "Rs 500 crore": a currency, then the number. */
export function prefixedMoney(reading: Reading, index: number): Draft | null {
  const { tokens } = reading;
  const currency = signOrCode(reading, index, 'before');
  if (WORDLIKE.has(tokens[index]?.text ?? '')) return null;
  if (!currency || !follows(tokens, currency.end)) return null;
  if (tokens[currency.end]?.kind !== 'digits') return null;
  const number = numeralAt(reading, currency.end);
  if (number?.form !== 'digits' || number.ordinal || number.fraction) return null;
  const again = follows(tokens, number.end) ? signOrCode(reading, number.end, 'code') : null;
  const end = again?.end ?? number.end;
  return draft(reading, index, end, {
    type: 'money',
    value: scaled(number.value, currency.factor),
    unit: again?.code ?? currency.code,
    numeral: number,
    factor: currency.factor,
  });
}

/** Codes that are words in capital letters before a number: "ALL 5". */
const WORDLIKE = new Set(['ALL', 'TOP', 'CUP', 'MOP', 'PEN', 'MAD', 'SOS', 'COP', 'TRY', 'GEL']);

/** "260 millions de livres sterling", "15 €", "20 M$", "1 euro 99", "four cents". */
export function suffixedMoney(reading: Reading, number: Numeral): Draft | null {
  if (number.ordinal || number.fraction) return null;
  const currency = currencyAfter(reading, number.end);
  if (!currency || (currency.sign && number.one)) return null;
  const rest = currency.factor === 1 ? smallChange(reading, currency, number) : null;
  const value = scaled(number.value, currency.factor);
  return draft(reading, number.start, rest?.end ?? currency.end, {
    type: 'money',
    value: value === null || !rest ? value : scaled(value + rest.value, 1),
    unit: currency.code,
    numeral: number,
    factor: currency.factor,
  });
}

function currencyAfter(reading: Reading, at: number): Currency | null {
  const { tokens, grammar } = reading;
  if (!follows(tokens, at)) return null;
  let start = grammar.sets.of.at(tokens, at)?.end ?? at;
  if (tokens[start]?.lower === '-' && glued(tokens, start)) start += 1;
  if (!follows(tokens, start)) return null;
  return currencyNoun(reading, start) ?? signOrCode(reading, start, 'after');
}

/** A currency in words, with its country before or after it. */
function currencyNoun(reading: Reading, at: number): Currency | null {
  const { tokens, grammar } = reading;
  const { nationalities, currencyNouns, cents } = grammar.texts;
  const adjective = nationalities.at(tokens, at);
  const before = adjective && currencyNouns.at(tokens, adjective.end) ? adjective : null;
  const from = before?.end ?? at;
  const noun = currencyNouns.at(tokens, from);
  const cent = noun ? null : cents.at(tokens, from);
  const found = noun ?? cent;
  if (!found || (tokens[from]?.text === 'p' && !glued(tokens, from))) return null;
  const after = follows(tokens, found.end) ? nationalities.at(tokens, found.end) : null;
  const country = after?.value ?? before?.value ?? null;
  if (noun?.value === 'pound' && !country && isWeight(reading, found.start)) return null;
  const code = codeOf(reading, found.value, country);
  if (!code) return null;
  const belongs = after && families[found.value]?.[after.value];
  let end = belongs ? after.end : found.end;
  // "5 dollars US", "10 dollars (CAD)" keep the code with the amount
  const iso = follows(tokens, end) ? signOrCode(reading, end, 'code') : null;
  if (iso) end = iso.end;
  return { code: iso?.code ?? code, end, factor: cent ? 0.01 : 1, sign: false };
}

/** "weighs 12 pounds": a word of weight shortly before. */
function isWeight({ tokens, grammar }: Reading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    if (tokens[back + 1]?.gap === 'break') return false;
    if (grammar.sets.weights.at(tokens, back)) return true;
  }
  return false;
}

function codeOf(reading: Reading, name: string, country: string | null): string | null {
  const family = families[name];
  if (!family) return name;
  return (country ? family[country] : null) ?? reading.currencyOf(name);
}

function signOrCode(
  reading: Reading,
  at: number,
  side: 'before' | 'after' | 'code',
): Currency | null {
  return codeAt(reading, at) ?? (side === 'code' ? null : signAt(reading, at, side));
}

/** "EUR", "usd" beside digits, "MUSD" for a million of them. */
function codeAt({ tokens }: Reading, at: number): Currency | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || gluedWord(tokens, at)) return null;
  const { text } = token;
  const sign = true;
  const upper = text.toUpperCase();
  if (currencyCodes.has(text) || (text === token.lower && LOWER_CODES.has(text))) {
    const dollar = tokens[at + 1]?.text === '$' && glued(tokens, at + 1) ? 1 : 0;
    return { code: upper === 'RMB' ? 'CNY' : upper, end: at + 1 + dollar, factor: 1, sign };
  }
  const scale = text.length === 4 ? (text[0] === 'M' ? 1e6 : text[0] === 'k' ? 1e3 : 0) : 0;
  return scale && currencyCodes.has(text.slice(1))
    ? { code: text.slice(1), end: at + 1, factor: scale, sign }
    : null;
}

/** Codes that are also met in small letters. */
export const LOWER_CODES = new Set([
  'usd',
  'eur',
  'gbp',
  'cad',
  'aud',
  'chf',
  'rmb',
  'cny',
  'inr',
  'jpy',
  'nzd',
  'brl',
  'mxn',
]);

/** "$", "US$", "€", "kr": as printed; a sign before digits belongs to them. */
function signAt(reading: Reading, at: number, side: 'before' | 'after'): Currency | null {
  const { tokens, article } = reading;
  const whole = currencySigns.at(tokens, at);
  if (!whole) return null;
  const shown = article.text.slice(tokens[at]?.start, tokens[whole.end - 1]?.end);
  const exact = isPrinted(shown, whole.value.printed);
  const sign = exact ? whole : currencySigns.at(tokens.slice(at, at + 1), 0);
  if (!sign || (!exact && sign.value.printed !== tokens[at]?.text)) return null;
  const end = at + (sign.end - sign.start);
  const { printed, currency } = sign.value;
  if (side === 'before' && suffixOnly.has(printed)) return null;
  if (/\p{L}$/u.test(printed) && gluedWord(tokens, end - 1)) return null;
  if (
    side === 'after' &&
    tokens[end]?.kind === 'digits' &&
    glued(tokens, end) &&
    !glued(tokens, at)
  )
    return null;
  return { code: codeOf(reading, currency, null) ?? currency, end, factor: 1, sign: true };
}

/** Letters as listed, but "us$" for "US$" when nothing stands between; "A $3" is no Australian sum. */
function isPrinted(shown: string, printed: string): boolean {
  const plain = shown.replace(/\s/gu, '');
  const listed = printed.replaceAll(' ', '');
  if (plain !== shown && /^\p{L}\$/u.test(listed)) return false;
  if (plain === listed) return true;
  return plain === shown && listed.includes('$') && plain.toUpperCase() === listed.toUpperCase();
}

/** True when the next token is a letter of the same word. */
function gluedWord(tokens: readonly Token[], at: number): boolean {
  return glued(tokens, at + 1) && tokens[at + 1]?.kind === 'word';
}

/** The cents of "1 euro 99", "12€50" and "3 dollars and 20 cents". */
function smallChange(reading: Reading, currency: Currency, number: Numeral) {
  const { tokens, grammar } = reading;
  if (number.scale > 1 || number.fractional || number.value === null) return null;
  const at = grammar.sets.change.at(tokens, currency.end)?.end ?? currency.end;
  const token = tokens[at];
  if (!token || token.gap === 'break') return null;
  const close = !currency.sign || (glued(tokens, at) && glued(tokens, currency.end - 1));
  const digits = token.kind === 'digits' && token.text.length === 2 && at === currency.end && close;
  const inner = token.kind === 'symbol' ? null : numeralAt(reading, at);
  const cents =
    inner && follows(tokens, inner.end) ? grammar.texts.cents.at(tokens, inner.end) : null;
  if (inner && cents && inner.value !== null && inner.value < 100)
    return { value: inner.value / 100, end: cents.end };
  const next = tokens[at + 1];
  if (next?.gap === 'none' && next.kind === 'word') return null;
  const free =
    !next ||
    next.gap === 'break' ||
    (next.kind === 'symbol' && next.lower !== '%') ||
    (next.kind === 'word' && grammar.sets.stop.at(tokens, at + 1) !== null);
  return digits && (free || token.gap === 'none') && next?.lower !== ':'
    ? { value: Number(token.text) / 100, end: at + 1 }
    : null;
}
