import { ageOf } from './ages';
import { countedAfter, isPlural } from './counted';
import { dateAt } from './dates';
import { type Draft, draft } from './draft';
import { durationOf } from './durations';
import { currencyCodes } from './grammar';
import { LOWER_CODES, prefixedMoney, suffixedMoney } from './money';
import { isHyphenated, isName, phoneEnd } from './names';
import { numeralAt } from './numeral';
import { follows, glued, type Reading } from './reading';
import { dated, publishedDay, relativeAt } from './relative';
import type { Numeral } from './scales';
import { timeOf } from './times';
import { isCapitalised, type Token } from './tokens';
import { measureOf, percentOf } from './units-of';
import { centuryAt, decadeAt, yearOf } from './years';

/** All figures of a text in order, each number read once, from left to right. */
export function recognise(reading: Reading): Draft[] {
  const today = publishedDay(reading.article.published);
  const figures: Draft[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const code = codeEnd(reading.tokens, at);
    if (code > at) {
      at = code;
      continue;
    }
    const next = step(reading, at, today);
    if (next.figure) figures.push(next.figure);
    at = Math.max(next.end, at + 1);
  }
  return figures;
}

/** Tokens without a space between them that make an address or a code, never a figure. */
const LONGEST_RUN = 18;

/** The end of an overlong run that begins at token `at`; `at` itself when there is none. */
function codeEnd(tokens: readonly Token[], at: number): number {
  if (at > 0 && glued(tokens, at)) return at;
  let end = at + 1;
  while (end < at + LONGEST_RUN && glued(tokens, end)) end += 1;
  if (end < at + LONGEST_RUN) return at;
  while (glued(tokens, end)) end += 1;
  return end;
}

function step(
  reading: Reading,
  at: number,
  today: Date | null,
): { figure: Draft | null; end: number } {
  const { tokens } = reading;
  const token = tokens[at];
  if (token?.kind === 'word' && !mayBegin(reading, token)) return { figure: null, end: at + 1 };
  const name = namePhrase(reading, at);
  if (name) return { figure: null, end: name };
  const phone = token?.kind === 'word' ? null : phoneEnd(reading, at);
  if (phone) return { figure: null, end: phone };
  if (token?.kind === 'digits' && glued(tokens, at) && tokens[at - 1]?.kind === 'word')
    return { figure: null, end: at + 1 };
  const sign = prefixedMoney(reading, at);
  if (sign) return { figure: sign, end: sign.to };
  const date = decadeAt(reading, at) ?? centuryAt(reading, at) ?? dateAt(reading, at);
  if (date) {
    const figure = today ? dated(reading, date, today) : date;
    return { figure, end: figure.to };
  }
  const relative = relativeAt(reading, at, today);
  if (relative) return { figure: relative, end: relative.to };
  const number = numeralAt(reading, at);
  if (!number) return { figure: null, end: at + 1 };
  const figure = classify(reading, number);
  return { figure, end: Math.max(figure?.to ?? 0, number.plainEnd) };
}

/** True when a word may begin a figure: most words of a text are passed over by this alone. */
function mayBegin({ grammar }: Reading, { lower, text }: Token): boolean {
  if (grammar.starters.has(lower) || currencyCodes.has(text) || LOWER_CODES.has(text)) return true;
  return /^[IVX]/.test(text) || (grammar.lexicon.numerals.compounds && grammar.words.begins(lower));
}

/** The end of a name or idiom that holds a number ("49.3", "20 Minutes"), or null. */
function namePhrase(reading: Reading, at: number): number | null {
  const { tokens, grammar, article } = reading;
  const phrase = grammar.namePhrases.at(tokens, at);
  if (!phrase) return null;
  if (phrase.value === phrase.value.toLowerCase()) return phrase.end;
  const printed = article.text.slice(tokens[at]?.start, tokens[phrase.end - 1]?.end);
  return printed.replace(/\s/gu, ' ') === phrase.value ? phrase.end : null;
}

/** What a number says: the readings that need most evidence come first. */
function classify(reading: Reading, number: Numeral): Draft | null {
  if (number.ordinal) {
    const plain = isFullStop(reading, number);
    return plain ? classify(reading, plain) : rank(reading, number);
  }
  if (number.form === 'digits' && isHyphenated(reading, number)) return yearOf(reading, number);
  const figure =
    timeOf(reading, number) ??
    suffixedMoney(reading, number) ??
    (number.needsMoney ? classify(reading, withoutSign(reading, number)) : null) ??
    percentOf(reading, number) ??
    ageOf(reading, number) ??
    durationOf(reading, number) ??
    measureOf(reading, number) ??
    yearOf(reading, number);
  if (figure) {
    return number.one && figure.type === 'measure' && isArticle(reading, number) ? null : figure;
  }
  return count(reading, number);
}

/** "5m" without a currency: the sign scales a count only before a plural noun. */
function withoutSign(reading: Reading, number: Numeral): Numeral {
  const plain = { ...number, needsMoney: false };
  const counted = countedAfter(reading, number.end);
  const { text } = reading.article;
  if (reading.grammar.lexicon.counted.head === 'plural' && counted) {
    if (isPlural(text.slice(counted.start, counted.end).toLowerCase())) return plain;
  }
  const value = number.value === null ? null : number.value / number.scale;
  return { ...plain, value, scale: 1, end: number.plainEnd };
}

/** True for "a" and "un", false for "one", where the language tells them apart. */
function isArticle({ tokens, grammar }: Reading, number: Numeral): boolean {
  const word = tokens[number.start]?.lower ?? '';
  const { cardinals, one } = grammar.lexicon.numerals;
  return !(word in cardinals && one.some((form) => !(form in cardinals)));
}

function count(reading: Reading, number: Numeral): Draft | null {
  if (number.one || number.lead.length > 15 || isName(reading, number)) return null;
  if (number.fraction && (number.part || isCompound(reading, number))) return null;
  const counted = countedAfter(reading, number.end);
  return draft(reading, number.start, number.end, {
    type: 'count',
    value: number.value,
    unit: counted && reading.article.text.slice(counted.start, counted.end),
    counted,
    numeral: number,
    bound: number.rounded ? '~' : null,
  });
}

/** "half-hearted", "demi-mesure": a share inside a compound word. */
function isCompound({ tokens }: Reading, number: Numeral): boolean {
  const at = number.end;
  return tokens[at]?.lower === '-' && glued(tokens, at) && glued(tokens, at + 1);
}

/** "ab 2024. Dann …": the stop ends a sentence, so the number is no German ordinal. */
function isFullStop(reading: Reading, number: Numeral): Numeral | null {
  const { tokens, grammar } = reading;
  if (tokens[number.end - 1]?.text !== '.') return null;
  const goesOn = follows(tokens, number.end) && !reading.opens(number.end);
  const article = grammar.sets.articles.before(tokens, number.start) !== null;
  if (number.lead.length < 4 && follows(tokens, number.end) && (goesOn || article)) return null;
  return { ...number, ordinal: false, end: number.end - 1, plainEnd: number.end - 1 };
}

/** A rank is of one thing: no plural is looked for after it. */
function oneThing({ grammar }: Reading) {
  const { head } = grammar.lexicon.counted;
  return head === 'plural' ? 'first' : head;
}

/** Rules out "secondo gli esperti", the German noun "Dritte" and a full stop after a year. */
function isRank(reading: Reading, number: Numeral): boolean {
  const { tokens, grammar } = reading;
  const { numerals, counted } = grammar.lexicon;
  const token = tokens[number.start];
  if (numerals.shyOrdinals.includes(token?.lower ?? ''))
    return grammar.sets.articles.before(tokens, number.start) !== null;
  const noun = counted.head === 'capital' && number.form === 'words' && isCapitalised(token);
  return !noun || reading.opens(number.start);
}

/** Ordinals from two on, where a noun follows. */
function rank(reading: Reading, number: Numeral): Draft | null {
  const { tokens, grammar } = reading;
  if ((number.value ?? 0) < 2 || isName(reading, { ...number, form: 'words', lead: number.lead }))
    return null;
  const century = follows(tokens, number.end) ? grammar.sets.century.at(tokens, number.end) : null;
  if (century && (number.value ?? 99) <= 22) {
    const value = `${String((number.value ?? 1) - 1).padStart(2, '0')}XX`;
    return draft(reading, number.start, century.end, { type: 'date', value });
  }
  if (!isRank(reading, number)) return null;
  const counted = countedAfter(reading, number.end, oneThing(reading));
  // "le second du navire" is a mate, "le deuxième plus faible" a rank
  const bare = tokens[number.end]?.kind !== 'word' || !follows(tokens, number.end);
  if (number.value === 2 && number.form === 'words') {
    if (bare || grammar.sets.countedOf.at(tokens, number.end)) return null;
  }
  return draft(reading, number.start, number.end, {
    type: 'ordinal',
    value: number.value,
    unit: counted && reading.article.text.slice(counted.start, counted.end),
    counted,
    numeral: number,
  });
}
