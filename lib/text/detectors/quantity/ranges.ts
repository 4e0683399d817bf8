import { type Draft, draft, scaled } from './draft';
import { iso } from './durations';
import { follows, glued, type Reading, wordAt } from './reading';

/** Lets the first number of a range or list take unit and scale of the last: "20 à 30 euros". */
export function joined(reading: Reading, figures: readonly Draft[]): Draft[] {
  const result = [...figures];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const first = result[at];
    const second = result[at + 1];
    if (!first || !second) continue;
    const day = weekdayBefore(reading, first, second);
    if (day) result[at] = day;
    const link = linkBetween(reading, first, second);
    if (!link || day) continue;
    const inherited = inherit(reading, first, second, link.kind, link.direct);
    if (inherited) result[at] = inherited;
    const last = dayAfter(reading, first, second);
    if (last) result[at + 1] = last;
  }
  return result;
}

/** `direct` when no word of its own, such as "plus de", stands before the second number. */
type Link = { kind: 'range' | 'list'; direct: boolean } | null;

function linkBetween(reading: Reading, first: Draft, second: Draft): Link {
  const { tokens, grammar } = reading;
  const { sets } = grammar;
  if (second.from - first.to > 4 || second.from <= first.to || !follows(tokens, first.to))
    return null;
  const stop = grammar.boundsBefore.before(tokens, second.from)?.start ?? second.from;
  const bare = grammar.numbers.weekdays.before(tokens, stop)?.start ?? stop;
  for (const target of new Set([second.from, stop, bare])) {
    const direct = target === second.from;
    if (sets.rangeJoiners.at(tokens, first.to)?.end === target) return { kind: 'range', direct };
    if (sets.and.at(tokens, first.to)?.end === target)
      return { kind: sets.between.before(tokens, first.from) ? 'range' : 'list', direct };
  }
  const dash = /^[-–—]$/.test(wordAt(reading, first.to)) && second.from === first.to + 1;
  if (dash && glued(tokens, first.to) === glued(tokens, second.from))
    return { kind: 'range', direct: true };
  return wordAt(reading, first.to) === ',' && second.from === first.to + 1
    ? { kind: 'list', direct: true }
    : null;
}

function inherit(
  reading: Reading,
  first: Draft,
  second: Draft,
  link: 'range' | 'list',
  direct: boolean,
): Draft | null {
  const { numeral } = first;
  const rank = first.type === 'ordinal' && second.type === 'date';
  if ((first.type !== 'count' && !rank) || !numeral || numeral.fraction || first.counted)
    return null;
  if (second.type === 'date') return dayBefore(reading, first, second);
  if (link === 'list' && second.type !== 'measure' && second.type !== 'count') return null;
  if (second.type === 'ordinal' || (!second.numeral && second.type !== 'time')) return null;
  const scale = second.numeral?.scale ?? 1;
  const lower = direct && numeral.scale === 1 && scale > 1 && (numeral.value ?? 0) < 1000;
  if (link === 'list' && second.type === 'count' && lower) return null;
  const value = scaled(numeral.value, (lower ? scale : 1) * second.factor);
  const parts = { unit: second.unit, counted: second.counted, numeral };
  if (second.type === 'duration') {
    if (value === null || !second.code) return null;
    return { ...first, ...parts, type: 'duration', value: iso([[value, second.code]]) };
  }
  if (second.type === 'time') {
    if (numeral.value === null || numeral.value > 24 || numeral.fractional) return null;
    return { ...first, type: 'time', value: `${String(numeral.value).padStart(2, '0')}:00` };
  }
  return { ...first, ...parts, type: second.type, value, factor: second.factor };
}

/** "mardi 4 et jeudi 6 avril": a weekday's number takes the month of the date that follows. */
function weekdayBefore(reading: Reading, first: Draft, second: Draft): Draft | null {
  const { tokens, grammar } = reading;
  if (first.type !== 'count' || second.type !== 'date' || second.from - first.to > 5) return null;
  return grammar.numbers.weekdays.before(tokens, first.from)
    ? dayBefore(reading, first, second)
    : null;
}

/** "du 5 au 8 mai": the first day takes the month. */
function dayBefore(reading: Reading, first: Draft, second: Draft): Draft | null {
  const day = first.numeral?.value;
  const date = typeof second.value === 'string' ? second.value : '';
  const parts = /^(-|\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!parts || !day || day > 31 || !Number.isInteger(day) || first.numeral?.form !== 'digits')
    return null;
  const value = `${parts[1]}-${parts[2]}-${String(day).padStart(2, '0')}`;
  return draft(reading, first.from, first.to, { type: 'date', value, numeral: first.numeral });
}

/** "June 18 to 20": the last day takes the month; "2023-24": the last year its century. */
function dayAfter(reading: Reading, first: Draft, second: Draft): Draft | null {
  const years = second.type === 'duration' && second.code === 'Y';
  if (first.type !== 'date' || (second.type !== 'count' && !years)) return null;
  const { numeral } = second;
  if (numeral?.form !== 'digits' || numeral.value === null || numeral.lead.length > 2) return null;
  const date = String(first.value);
  const day = /^(-|\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const monthLast = /^\p{L}/u.test(reading.tokens[first.from]?.text ?? '');
  if (day && monthLast && !second.counted && !years && numeral.value >= 1 && numeral.value <= 31) {
    const value = `${day[1]}-${day[2]}-${String(numeral.value).padStart(2, '0')}`;
    return draft(reading, second.from, second.to, { type: 'date', value, numeral });
  }
  const close = /^[-–/]$/.test(wordAt(reading, first.to)) && glued(reading.tokens, first.to);
  if (/^\d{4}$/.test(date) && close && numeral.value > Number(date.slice(2)))
    return draft(reading, second.from, numeral.end, {
      type: 'date',
      value: date.slice(0, 2) + String(numeral.value).padStart(2, '0'),
      numeral,
    });
  return null;
}
