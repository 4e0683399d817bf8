import { countedAfter } from './counted';
import { type Draft, draft } from './draft';
import { follows, glued, type Reading, wordAt } from './reading';
import type { Numeral } from './scales';

/** "18h30", "5:45 p.m.", "20 heures", "17.30 Uhr": a time of day as HH:MM or HH:MM:SS. */
export function timeOf(reading: Reading, number: Numeral): Draft | null {
  if (/^[012]\d[0-5]\d$/.test(number.lead)) return military(reading, number);
  const hour = Number(number.lead || number.value);
  if (!Number.isInteger(hour) || hour > 24 || number.ordinal || number.rounded) return null;
  if (number.one || number.fraction || number.value === null) return null;
  return (
    clock(reading, number, hour) ??
    halfDay(reading, number, hour) ??
    hourWord(reading, number, hour)
  );
}

/** "1815 GMT". */
function military(reading: Reading, number: Numeral): Draft | null {
  const { tokens, grammar } = reading;
  if (number.end !== number.start + 1 || !follows(tokens, number.end)) return null;
  const zone =
    tokens[number.end]?.text === 'GMT' ? grammar.sets.hourWords.at(tokens, number.end) : null;
  const value = `${number.lead.slice(0, 2)}:${number.lead.slice(2)}`;
  return zone && draft(reading, number.start, zone.end, { type: 'time', value });
}

/** Hours and minutes: "5:45 p.m.", "18h00", "17.30 Uhr". */
function clock(reading: Reading, number: Numeral, hour: number): Draft | null {
  const { tokens, grammar } = reading;
  if (number.form !== 'digits' || number.lead.length > 2) return null;
  const at = number.start + 1;
  const sign = follows(tokens, at)
    ? tokens[at]?.lower === ':' && glued(tokens, at)
      ? { end: at + 1, colon: true, needsWord: false }
      : signAt(reading, at)
    : null;
  const minutes = sign ? tokens[sign.end] : undefined;
  if (!sign || minutes?.kind !== 'digits' || minutes.text.length !== 2) return null;
  if (minutes.gap === 'break' || Number(minutes.text) > 59) return null;
  if (sign.colon && minutes.gap !== 'none') return null;
  let end = sign.end + 1;
  let seconds = '';
  if (sign.colon && tokens[end]?.lower === ':' && tokens[end + 1]?.text.length === 2) {
    seconds = `:${tokens[end + 1]?.text}`;
    end += 2;
  }
  const half = follows(tokens, end) ? grammar.numbers.halves.at(tokens, end) : null;
  const word = half ? null : grammar.sets.hourWords.at(tokens, end);
  if (sign.needsWord && !half && !word && !grammar.sets.bareHourBefore.before(tokens, number.start))
    return null;
  if (!sign.colon && !half && !word && isDuration(reading, number.start, end)) return null;
  if (grammar.texts.measures.at(tokens, end)?.value === 'min') return null;
  return draft(reading, number.start, half?.end ?? word?.end ?? end, {
    type: 'time',
    value: `${pad(turn(hour, half?.value ?? null))}:${minutes.text}${seconds}`,
  });
}

function signAt(reading: Reading, at: number) {
  const sign = reading.grammar.sets.hourSigns.at(reading.tokens, at);
  return sign && { end: sign.end, colon: false, needsWord: wordAt(reading, at) === '.' };
}

/** "5 p.m.", "5pm". */
function halfDay(reading: Reading, number: Numeral, hour: number): Draft | null {
  const { tokens, grammar } = reading;
  if (hour > 12 || number.fractional || !follows(tokens, number.end)) return null;
  const half = grammar.numbers.halves.at(tokens, number.end);
  if (!half) return null;
  return draft(reading, number.start, half.end, {
    type: 'time',
    value: `${pad(turn(hour, half.value))}:00`,
  });
}

/** "20 heures", "18 h", "17 Uhr", "five o'clock". */
function hourWord(reading: Reading, number: Numeral, hour: number): Draft | null {
  const { tokens, grammar } = reading;
  if (number.scale > 1 || number.fractional) return null;
  const word = follows(tokens, number.end) ? grammar.sets.hourWords.at(tokens, number.end) : null;
  if (!word) return bareHour(reading, number, hour);
  const after = tokens[word.end];
  if (after?.gap === 'none' && after.kind !== 'symbol') return null;
  const part = follows(tokens, word.end) ? grammar.numbers.partsOfDay.at(tokens, word.end) : null;
  if (!part && grammar.lexicon.times.hourWordsNeedCue) {
    if (isDuration(reading, number.start, word.end)) return null;
    const cue = grammar.sets.timeBefore.before(tokens, number.start);
    const sign = number.form === 'digits' && wordAt(reading, number.end) === 'h';
    if (!cue && !sign) return null;
  }
  const value = part ? turn(hour, part.value || null) : hour;
  return draft(reading, number.start, part?.end ?? word.end, {
    type: 'time',
    value: `${pad(value)}:00`,
  });
}

/** "a las 11", "alle 10 di sera": an hour by the words before it, with nothing to count. */
function bareHour(reading: Reading, number: Numeral, hour: number): Draft | null {
  const { tokens, grammar } = reading;
  if (!grammar.sets.bareHourBefore.before(tokens, number.start)) return null;
  const part = grammar.numbers.partsOfDay.at(tokens, number.end);
  if (!part && countedAfter(reading, number.end)) return null;
  if (/^[%°€$]$/.test(wordAt(reading, number.end)) || hour > 24) return null;
  const value = part ? turn(hour, part.value || null) : hour;
  return draft(reading, number.start, part?.end ?? number.end, {
    type: 'time',
    value: `${pad(value)}:00`,
  });
}

function isDuration(reading: Reading, start: number, end: number): boolean {
  const { tokens, grammar } = reading;
  return (
    grammar.sets.durationCueBefore.before(tokens, start) !== null ||
    grammar.sets.rateBefore.before(tokens, start) !== null ||
    (follows(tokens, end) &&
      (grammar.sets.timeNotBefore.at(tokens, end) ??
        grammar.sets.durationCueAfter.at(tokens, end)) !== null)
  );
}

/** 12-hour to 24-hour: half is 0 before noon, 12 after it, null for a 24-hour clock. */
function turn(hour: number, half: number | null): number {
  return half === null ? hour : half === 0 ? hour % 12 : (hour % 12) + 12;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
