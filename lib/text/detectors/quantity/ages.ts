import { type Draft, draft } from './draft';
import { timeUnit } from './durations';
import { follows, type Reading, wordAt } from './reading';
import type { Numeral } from './scales';
import { isCapitalised } from './tokens';

const OLDEST = 125;
const TOPIC_REACH = 14;

/**
 * An age: "âgé de 52 ans", "52-year-old", "aged 52", "Zosin, 74,", "une femme de 81 ans".
 * @returns null when the number of years is a duration or anything else.
 */
export function ageOf(reading: Reading, number: Numeral): Draft | null {
  const { tokens, grammar } = reading;
  if (number.ordinal || number.fraction || number.scale > 1) return null;
  const old = (number.value ?? 0) > OLDEST;
  const make = (end: number, unit: string) =>
    draft(reading, number.start, end, {
      type: 'age',
      value: number.value,
      unit,
      numeral: number,
      bound: number.rounded ? '~' : null,
    });
  const suffix = follows(tokens, number.end)
    ? grammar.texts.ageSuffixes.at(tokens, number.end)
    : null;
  if (suffix) return make(suffix.end, suffix.value);
  if (number.value !== null && number.value <= 0) return null;
  const unit = timeUnit(reading, number.end);
  if (!unit && old) return null;
  if (!unit) {
    if (number.form === 'words' && number.value !== null && number.value < 10) return null;
    if (grammar.sets.ageBareBefore.before(tokens, number.start)) return make(number.end, 'a');
    return bareApposition(reading, number) ? make(number.end, 'a') : null;
  }
  const ageUnit = grammar.texts.ageUnits.at(tokens, unit.end - 1);
  if (!ageUnit) return null;
  return isAge(reading, number, unit.end, ageUnit.value === 'a')
    ? make(unit.end, ageUnit.value)
    : null;
}

function isAge(reading: Reading, number: Numeral, end: number, years: boolean): boolean {
  const { tokens, grammar } = reading;
  const { sets } = grammar;
  const start = anchorOf(reading, number.start);
  if (follows(tokens, end) && sets.ageAfter.at(tokens, end)) return true;
  if (sets.ageBefore.before(tokens, start)) return true;
  if (
    follows(tokens, end) &&
    (sets.durationAfter.at(tokens, end) ?? sets.durationCueAfter.at(tokens, end))
  )
    return false;
  if (!years) return isYoung(reading, number, start, end);
  if (number.one) return false;
  const bound = grammar.boundsBefore.before(tokens, start);
  if (bound && sets.ageGroups.before(tokens, bound.start)) return true;
  const from = bound?.start ?? start;
  if (sets.durationCueBefore.before(tokens, from)) return false;
  if ((number.value ?? 0) <= OLDEST && isApposition(reading, start, end)) return true;
  const have = sets.have.before(tokens, from);
  if (have) return !sets.notHave.before(tokens, have.start);
  if (sets.ageAt.before(tokens, from)) return (number.value ?? 0) >= 5;
  const of = sets.ageOf.before(tokens, from);
  if ((number.value ?? 0) > OLDEST) return false;
  if (of && !sets.durationNouns.before(tokens, of.start)) {
    if (isPersonLike(reading, of.start - 1)) return true;
  }
  return hasTopic(reading, start);
}

/** The first number of a range such as "8 à 9 ans", so that the words before it are read. */
function anchorOf(reading: Reading, start: number): number {
  const { tokens, grammar } = reading;
  const dash = /^[-–]$/.test(wordAt(reading, start - 1)) ? start - 1 : null;
  const joiner =
    grammar.sets.rangeJoiners.before(tokens, start)?.start ??
    (grammar.sets.and.before(tokens, start)?.start || dash);
  const before = joiner ? tokens[joiner - 1] : undefined;
  if (!joiner || !before || before.kind === 'symbol') return start;
  const spoken = grammar.words.at(tokens, joiner - 1);
  return before.kind === 'digits' || (spoken?.end === joiner && !spoken.ordinal)
    ? joiner - 1
    : start;
}

/** The word before "de 36 ans": a noun that is not a duration. */
function isPersonLike(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  // "Salvador, de 67 años"
  if (token?.lower === ',') return isCapitalised(reading.tokens[at - 1]);
  if (token?.kind !== 'word') return false;
  return isCapitalised(token) || reading.grammar.sets.stop.before(reading.tokens, at + 1) === null;
}

/** "(10 mois)" after a name, "elle a dix mois." at the end of a clause. */
function isYoung(reading: Reading, number: Numeral, start: number, end: number): boolean {
  const { tokens, grammar } = reading;
  if (wordAt(reading, start - 1) === '(') return isApposition(reading, start, end);
  const after = tokens[end];
  const closes = !after || after.gap === 'break' || /^[.,;!?]$/.test(after.lower);
  const have = grammar.sets.have.before(tokens, start);
  return (
    closes &&
    (number.value ?? 99) <= 36 &&
    !!have &&
    !grammar.sets.notHave.before(tokens, have.start)
  );
}

/** ", 52 ans," or "(52 ans)" after a word. */
function isApposition(reading: Reading, start: number, end: number): boolean {
  const before = wordAt(reading, start - 1);
  const after = reading.tokens[end];
  const closes = !after || after.gap === 'break' || /^[,.;)]$/.test(after.lower);
  return (before === ',' || before === '(') && closes && reading.tokens[start - 2]?.kind === 'word';
}

/** ", 55," after a capitalised word. */
function bareApposition(reading: Reading, number: Numeral): boolean {
  const { tokens, grammar } = reading;
  if (!grammar.lexicon.ages.bareApposition || number.form !== 'digits' || number.fractional)
    return false;
  const value = number.value ?? 0;
  if (value < 3 || value > 110 || number.lead.length > 3) return false;
  const open = wordAt(reading, number.start - 1);
  const close = tokens[number.end];
  const ends = !close || close.gap === 'break' || /^[.,;]$/.test(close.lower);
  const english = grammar.lexicon.ages.at.length === 0;
  if (english && ends && value >= 10 && grammar.sets.have.before(tokens, number.start)) return true;
  if (!isCapitalised(tokens[number.start - 2]) || !follows(tokens, number.start - 1)) return false;
  if (grammar.numbers.months.before(tokens, number.start - 1)) return false;
  if (open === '(') return close?.lower === ')';
  if (open !== ',' || tokens[number.start]?.gap !== 'space') return false;
  const next = tokens[number.end + 1];
  if (close?.lower === ',') return next?.kind === 'word';
  return /^[.;]$/.test(close?.lower ?? '') && next?.gap !== 'none';
}

function hasTopic(reading: Reading, start: number): boolean {
  const { tokens, grammar } = reading;
  for (let at = start - 1; at >= Math.max(0, start - TOPIC_REACH); at -= 1) {
    if (tokens[at + 1]?.gap === 'break' || tokens[at]?.text === '.') return false;
    if (grammar.sets.ageTopics.at(tokens, at)) return true;
  }
  return false;
}
