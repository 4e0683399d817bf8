import { type Draft, draft } from './draft';
import { numeralAt } from './numeral';
import { follows, glued, type Reading, wordAt } from './reading';
import type { Numeral } from './scales';

interface Unit {
  /** ISO 8601 designator with a leading T for times of day, and a leading factor ("10Y"). */
  code: string;
  end: number;
}

/** "quatre mois", "5-day", "deux ans et demi", "3 h 20": a number with a unit of time. */
export function durationOf(reading: Reading, number: Numeral): Draft | null {
  const { tokens, grammar } = reading;
  if (number.ordinal) return null;
  if (number.fraction) return partOfUnit(reading, number);
  const unit = timeUnit(reading, number.end);
  if (!unit) return null;
  if (number.one && !articleMakesDuration(reading, number, unit)) return null;
  const half = grammar.numbers.addedShares.at(tokens, unit.end);
  const more = half ? null : secondPart(reading, unit);
  const value =
    number.value === null
      ? null
      : iso([[number.value + (half?.value ?? 0), unit.code], ...(more ? [more.part] : [])]);
  return draft(reading, number.start, half?.end ?? more?.end ?? unit.end, {
    type: 'duration',
    value,
    numeral: number,
    code: unit.code,
    bound: number.rounded ? '~' : null,
  });
}

/** "half an hour", "un quart d'heure", "une demi-heure". */
function partOfUnit(reading: Reading, number: Numeral): Draft | null {
  const { tokens, grammar } = reading;
  const at = grammar.sets.one.at(tokens, number.end)?.end ?? number.end;
  const unit = timeUnit(reading, at);
  if (!unit || number.value === null || !/^(?:TH|Y|D)$/.test(unit.code)) return null;
  const plural = (tokens[unit.end - 1]?.lower ?? '').endsWith('s');
  if (plural || !Number.isInteger(number.value * 4)) return null;
  const value =
    unit.code === 'TH'
      ? `PT${number.value * 60}M`
      : unit.code === 'D'
        ? `PT${number.value * 24}H`
        : `P${number.value * 12}M`;
  return draft(reading, number.start, unit.end, { type: 'duration', value });
}

/** The unit of time after a number, over a hyphen, a preposition and one adjective. */
export function timeUnit(reading: Reading, at: number): Unit | null {
  const { tokens, grammar } = reading;
  if (!follows(tokens, at)) return null;
  let start = grammar.sets.of.at(tokens, at)?.end ?? at;
  if (tokens[start]?.lower === '-' && glued(tokens, start)) start += 1;
  const adjective = grammar.sets.durationAdjectives.at(tokens, start);
  start = adjective?.end ?? start;
  if (!follows(tokens, start)) return null;
  const unit = grammar.texts.durationUnits.at(tokens, start);
  if (!unit) return null;
  const next = tokens[unit.end];
  if (next?.gap === 'none' && next.kind === 'word') return null;
  return { code: unit.value, end: unit.end };
}

/** "un an" counts, "par an" does not; "a year" only after a word like "over". */
function articleMakesDuration(reading: Reading, number: Numeral, unit: Unit): boolean {
  const { tokens, grammar } = reading;
  const { durations } = grammar.lexicon;
  if (grammar.sets.rateBefore.before(tokens, number.start)) return false;
  if (grammar.sets.articleBefore.before(tokens, number.start)) return true;
  if (grammar.sets.durationCueAfter.at(tokens, unit.end)) return true;
  const shy = grammar.sets.shyUnits.at(tokens, unit.end - 1) !== null;
  return durations.articleCounts && !shy;
}

/** "2 ans et 3 mois", "3 h 20 min": a smaller unit right after. */
function secondPart(reading: Reading, unit: Unit): { part: [number, string]; end: number } | null {
  const { tokens, grammar } = reading;
  const start = grammar.sets.and.at(tokens, unit.end)?.end ?? unit.end;
  if (!follows(tokens, start)) return null;
  const number = numeralAt(reading, start);
  if (number?.value === null || !number || number.ordinal || number.value >= 60) return null;
  const next = timeUnit(reading, number.end);
  const size = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
  if (next && size.indexOf(next.code) === size.indexOf(unit.code) + 1 && size.includes(unit.code))
    return { part: [number.value, next.code], end: next.end };
  if (next && unit.code === 'Y' && next.code === 'D') return null;
  const minutes = tokens[start]?.kind === 'digits' && tokens[start]?.text.length === 2;
  return unit.code === 'TH' &&
    minutes &&
    start === unit.end &&
    isSign(wordAt(reading, unit.end - 1))
    ? { part: [number.value, 'TM'], end: number.end }
    : null;
}

function isSign(word: string): boolean {
  return word.length <= 2;
}

/**
 * An ISO 8601 duration of parts in falling order; half a year becomes six months, half an hour
 * thirty minutes.
 */
export function iso(parts: readonly (readonly [number, string])[]): string {
  let date = '';
  let time = '';
  for (const [amount, code] of parts) {
    const factor = Number(/^\d+/.exec(code)?.[0] ?? 1);
    const letter = code.replace(/^\d+/, '');
    for (const [value, designator] of whole(amount * factor, letter)) {
      if (designator.startsWith('T')) time += value + designator.slice(1);
      else date += value + designator;
    }
  }
  return `P${date}${time ? `T${time}` : ''}`;
}

const HALVES: Readonly<Record<string, readonly [number, string]>> = {
  Y: [6, 'M'],
  TH: [30, 'TM'],
  TM: [30, 'TS'],
  D: [12, 'TH'],
};

function whole(amount: number, code: string): [string, string][] {
  const half = HALVES[code];
  const rest = amount % 1;
  if (half && rest === 0.5) {
    const parts: [string, string][] = [[String(half[0]), half[1]]];
    return amount > 1 ? [[String(amount - rest), code], ...parts] : parts;
  }
  return [[String(Number(amount.toPrecision(12))), code]];
}
