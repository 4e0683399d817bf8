import { monthAt } from './dates';
import { type Draft, draft } from './draft';
import type { RelativeStep } from './lexicon';
import { follows, type Reading } from './reading';

const DAY = 86_400_000;

/** The article's own day, at midnight UTC; null when it is not known. */
export function publishedDay(published: string | null): Date | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  if (!day) return null;
  const date = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  return Number.isNaN(date.getTime()) ? null : date;
}

/**
 * A date that only the article's own date makes plain: "yesterday", "lundi", "l'an dernier", "in
 * March". The value is what is resolved; null when the article's date is not known.
 */
export function relativeAt(reading: Reading, index: number, today: Date | null): Draft | null {
  const { tokens, grammar } = reading;
  if (!today || tokens[index]?.kind !== 'word') return null;
  const make = (from: number, to: number, value: string) =>
    draft(reading, from, to, { type: 'date', value, resolved: value });
  const phrase = grammar.relative.at(tokens, index);
  if (phrase) return make(index, phrase.end, stepped(today, phrase.value));
  const day = grammar.numbers.days.at(tokens, index);
  if (day) return make(index, day.end, isoDay(new Date(today.getTime() + day.value * DAY)));
  return weekday(reading, index, today) ?? bareMonth(reading, index, today);
}

/** The last such day up to the article's own, or the next one after "next". */
function weekday(reading: Reading, index: number, today: Date): Draft | null {
  const { tokens, grammar } = reading;
  const day = grammar.numbers.weekdays.at(tokens, index);
  if (!day || isWithDate(reading, day.end)) return null;
  const after = follows(tokens, day.end) ? grammar.sets.next.at(tokens, day.end) : null;
  const before = grammar.sets.next.before(tokens, index);
  const last = follows(tokens, day.end) ? grammar.sets.last.at(tokens, day.end) : null;
  const back = (isoWeekday(today) - day.value + 7) % 7;
  const shift = after || before ? 7 - back : last && back === 0 ? -7 : -back;
  const value = isoDay(new Date(today.getTime() + shift * DAY));
  return draft(reading, index, after?.end ?? last?.end ?? day.end, {
    type: 'date',
    value,
    resolved: value,
  });
}

/** "lundi 5 mai", "Monday, May 5", "terça-feira (18/4)": the date itself follows. */
function isWithDate(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  for (let next = at; next < at + 3 && follows(tokens, next); next += 1) {
    if (tokens[next]?.kind === 'digits' || grammar.numbers.months.at(tokens, next)) return true;
    if (!/^[,(]$/.test(tokens[next]?.lower ?? '')) return false;
  }
  return false;
}

/** "in March", "depuis janvier": a month without a year, after a word that makes it a date. */
function bareMonth(reading: Reading, index: number, today: Date): Draft | null {
  const { tokens, grammar } = reading;
  const month = monthAt(reading, index);
  if (!month || !grammar.sets.monthBefore.before(tokens, index)) return null;
  if (follows(tokens, month.end) && tokens[month.end]?.kind === 'digits') return null;
  const value = `--${String(month.value).padStart(2, '0')}`;
  return draft(reading, index, month.end, {
    type: 'date',
    value,
    resolved: nearest(value, today),
  });
}

/** A date with its year: the one said after it ("of last year"), else the nearest. */
export function dated(reading: Reading, date: Draft, today: Date): Draft {
  const value = String(date.value);
  if (!value.startsWith('--')) return date;
  const said = follows(reading.tokens, date.to)
    ? reading.grammar.relative.at(reading.tokens, date.to)
    : null;
  if (said?.value.unit !== 'Y') return { ...date, resolved: nearest(value, today) };
  const full = `${stepped(today, said.value)}-${value.slice(2)}`;
  return draft(reading, date.from, said.end, { type: 'date', value: full, resolved: full });
}

/** For a date without a year, the nearest one to the article's day; null for other values. */
function nearest(value: string, today: Date): string | null {
  const parts = /^--(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!parts) return null;
  const month = Number(parts[1]) - 1;
  const day = Number(parts[2] ?? 15);
  const years = [-1, 0, 1].map((by) => today.getUTCFullYear() + by);
  const distance = (year: number) => Math.abs(Date.UTC(year, month, day) - today.getTime());
  const year = years.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  return `${year}-${value.slice(2)}`;
}

function stepped(today: Date, { unit, by }: RelativeStep): string {
  if (unit === 'Y') return String(today.getUTCFullYear() + by);
  if (unit === 'M') {
    const date = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + by, 1));
    return isoDay(date).slice(0, 7);
  }
  return isoDay(new Date(today.getTime() + by * (unit === 'W' ? 7 : 1) * DAY));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function isoWeekday(date: Date): number {
  return date.getUTCDay() || 7;
}
