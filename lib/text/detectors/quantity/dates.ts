import { type Draft, draft } from './draft';
import { follows, glued, type Reading, wordAt } from './reading';
import { isYear } from './years';

/**
 * An absolute date that starts at token `index`: numeric, day and month, month and year, decade or
 * century. Values are ISO 8601; `--05-05` when no year is said, `199X` for a decade, `18XX` for a
 * century.
 */
export function dateAt(reading: Reading, index: number): Draft | null {
  const token = reading.tokens[index];
  if (token?.kind === 'digits' && !(glued(reading.tokens, index) && isTail(reading, index))) {
    return isoDate(reading, index) ?? numericDate(reading, index) ?? dayFirst(reading, index);
  }
  if (token?.kind !== 'word') return null;
  return monthFirst(reading, index) ?? dayWord(reading, index);
}

/** True when digits only go on a longer code before them. */
function isTail(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  return before !== undefined && (before.kind !== 'symbol' || /[.,/]/.test(before.text));
}

function make(
  reading: Reading,
  from: number,
  to: number,
  parts: { year: number | null; month: number; day: number | null },
): Draft | null {
  const { year, month, day } = parts;
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  const head = year === null ? '-' : String(year).padStart(4, '0');
  const tail = day === null ? '' : `-${two(day)}`;
  return draft(reading, from, to, { type: 'date', value: `${head}-${two(month)}${tail}` });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function isoDate(reading: Reading, index: number): Draft | null {
  const parts = separated(reading, index, '-');
  if (parts?.length !== 3 || parts[0]?.length !== 4 || parts[1]?.length !== 2) return null;
  const [year, month, day] = parts.map(Number);
  return make(reading, index, index + 5, { year: year ?? 0, month: month ?? 0, day: day ?? 0 });
}

/** 22/03/2023, 12.12.2025, 18-4-2023; 18/4 only in brackets or after a weekday. */
function numericDate(reading: Reading, index: number): Draft | null {
  const { tokens, grammar } = reading;
  const sign = wordAt(reading, index + 1);
  if (!/^[./-]$/.test(sign)) return null;
  const parts = separated(reading, index, sign);
  if (!parts || (parts[0]?.length ?? 9) > 2 || (parts[1]?.length ?? 9) > 2) return null;
  const [first = 0, second = 0] = parts.map(Number);
  const monthLeads = grammar.lexicon.dates.order === 'mdy' && first <= 12;
  const month = monthLeads || second > 12 ? first : second;
  const day = month === first && month !== second ? second : monthLeads ? second : first;
  if (parts.length === 3 && (parts[2]?.length === 4 || (parts[2]?.length === 2 && sign !== '-'))) {
    const printed = Number(parts[2]);
    const year = printed >= 100 ? printed : printed + (printed < 50 ? 2000 : 1900);
    return isYear(year) ? make(reading, index, index + 5, { year, month, day }) : null;
  }
  if (parts.length !== 2 || sign === '-') return null;
  const german = sign === '.' && wordAt(reading, index + 3) === '.';
  const bracket = wordAt(reading, index - 1) === '(' && wordAt(reading, index + 3) === ')';
  const cue = grammar.numbers.weekdays.before(tokens, index) ?? dateCue(reading, index);
  if (sign === '.' ? !german : !bracket && !cue) return null;
  return make(reading, index, index + (german ? 4 : 3), { year: null, month, day });
}

/** "dia 18/4", "le 18/4". */
function dateCue(reading: Reading, index: number) {
  return reading.grammar.sets.monthParts.before(reading.tokens, index);
}

/** Runs of digits joined by one sign without spaces; null when letters touch the last. */
function separated(reading: Reading, index: number, sign: string): string[] | null {
  const { tokens } = reading;
  const parts = [tokens[index]?.text ?? ''];
  let at = index + 1;
  while (parts.length <= 3 && tokens[at]?.lower === sign && glued(tokens, at)) {
    const next = tokens[at + 1];
    if (next?.kind !== 'digits' || next.gap !== 'none') break;
    parts.push(next.text);
    at += 2;
  }
  return parts.length > 3 || (glued(tokens, at) && tokens[at]?.kind === 'word') ? null : parts;
}

/** "5 mai 2023", "1er août", "3. Januar", "the 5th of May". */
function dayFirst(reading: Reading, index: number): Draft | null {
  const { tokens, grammar } = reading;
  const token = tokens[index];
  if (!token || token.text.length > 2) return null;
  let at = index + 1;
  if (glued(tokens, at)) {
    const ending = grammar.sets.ordinalEndings.at(tokens, at);
    if (!ending) return null;
    at = ending.end;
  }
  return monthAfterDay(reading, index, at, Number(token.text));
}

/** "premier mai": only the first of a month is written out. */
function dayWord(reading: Reading, index: number): Draft | null {
  const words = reading.grammar.words.at(reading.tokens, index);
  if (!words || words.value > 31 || words.value < 1) return null;
  return monthAfterDay(reading, index, words.end, words.value);
}

function monthAfterDay(reading: Reading, from: number, at: number, day: number): Draft | null {
  const { tokens, grammar } = reading;
  if (!follows(tokens, at)) return null;
  const start = grammar.sets.dateOf.at(tokens, at)?.end ?? at;
  if (!follows(tokens, start)) return null;
  const month = monthAt(reading, start);
  if (!month) return null;
  const year = yearAfter(reading, month.end);
  return make(reading, from, year?.end ?? month.end, {
    year: year?.value ?? null,
    month: month.value,
    day,
  });
}

/** A month's name, its stop included when it is shortened ("Sept."). */
export function monthAt(reading: Reading, index: number): { value: number; end: number } | null {
  const { tokens, grammar } = reading;
  const month = grammar.numbers.months.at(tokens, index);
  if (!month) return null;
  const short = (tokens[index]?.text.length ?? 0) <= 5;
  const stop = short && wordAt(reading, month.end) === '.' && glued(tokens, month.end);
  const goesOn = stop && follows(tokens, month.end + 1) && tokens[month.end + 1]?.kind === 'digits';
  return { value: month.value, end: goesOn ? month.end + 1 : month.end };
}

function yearAfter(reading: Reading, index: number): { value: number; end: number } | null {
  const { tokens, grammar } = reading;
  let at = index;
  if (wordAt(reading, at) === ',') at += 1;
  if (follows(tokens, at)) at = grammar.sets.dateOf.at(tokens, at)?.end ?? at;
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.gap !== 'space' || token.text.length !== 4) return null;
  if (glued(tokens, at + 1) && tokens[at + 1]?.kind === 'word') return null;
  return isYear(Number(token.text)) ? { value: Number(token.text), end: at + 1 } : null;
}

/** "May 5, 2023", "Apr 4th", "September 2020", "mars 2023". */
function monthFirst(reading: Reading, index: number): Draft | null {
  const { tokens, grammar } = reading;
  const month = monthAt(reading, index);
  if (!month) return null;
  const token = tokens[month.end];
  if (grammar.lexicon.dates.monthFirst && token?.kind === 'digits' && token.gap === 'space') {
    const ending = glued(tokens, month.end + 1)
      ? grammar.sets.ordinalEndings.at(tokens, month.end + 1)
      : null;
    const end = ending?.end ?? month.end + 1;
    const touching = glued(tokens, end) ? tokens[end] : undefined;
    const code = touching && (touching.kind === 'word' || /[%:]/.test(touching.text));
    if (token.text.length <= 2 && !code) {
      const year = yearAfter(reading, end);
      return make(reading, index, year?.end ?? end, {
        year: year?.value ?? null,
        month: month.value,
        day: Number(token.text),
      });
    }
  }
  const year = yearAfter(reading, month.end);
  return (
    year && make(reading, index, year.end, { year: year.value, month: month.value, day: null })
  );
}
