import { type Draft, draft } from './draft';
import { follows, glued, type Reading, wordAt } from './reading';
import type { Numeral } from './scales';
import { isCapitalised } from './tokens';

/** Years that a news text may mean. */
export function isYear(value: number): boolean {
  return value >= 1000 && value <= 2199;
}

/** Years that stand alone as a matter of course. */
function isRecent(value: number): boolean {
  return value >= 1900 && value <= 2059;
}

/**
 * A year: "en 2019", "the 2019 election". A number of four digits before a noun is a count where
 * the language puts years after nouns ("avec 2000 personnes").
 */
export function yearOf(reading: Reading, number: Numeral): Draft | null {
  const { tokens, grammar } = reading;
  if (number.lead.length !== 4 || number.end !== number.start + 1 || number.value === null)
    return null;
  if (!isYear(number.value) || number.grouped) return null;
  const at = number.end;
  if (glued(tokens, at) && tokens[at]?.kind === 'word') return null;
  const era = follows(tokens, at) ? grammar.sets.eras.at(tokens, at) : null;
  const make = () =>
    draft(reading, number.start, era?.end ?? at, {
      type: 'date',
      value: String(number.value).padStart(4, '0'),
      numeral: number,
    });
  const cue = grammar.sets.yearBefore.before(tokens, number.start);
  if (era) return make();
  if (grammar.boundsBefore.before(tokens, number.start) && !cue && hasNoun(reading, at))
    return null;
  if (isRecent(number.value)) return cue || looksLikeYear(reading, number) ? make() : null;
  const range = wordAt(reading, at) === '-' && glued(tokens, at) && glued(tokens, at + 1);
  const rest = range ? tokens[at + 1]?.text.length === 4 : false;
  return (cue && !hasNoun(reading, at)) || rest ? make() : null;
}

function looksLikeYear(reading: Reading, number: Numeral): boolean {
  const { tokens, grammar } = reading;
  if (grammar.lexicon.counted.head === 'plural') return true;
  if (!hasNoun(reading, number.end)) return true;
  const before = tokens[number.start - 1];
  return (
    before?.kind === 'word' &&
    tokens[number.start]?.gap === 'space' &&
    !grammar.sets.stop.before(tokens, number.start)
  );
}

/** True when a content word follows on the same line. */
function hasNoun(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word' || !follows(tokens, at)) return false;
  const head = grammar.lexicon.counted.head;
  if (isCapitalised(token) !== (head === 'capital')) return false;
  return grammar.sets.stop.at(tokens, at) === null;
}

/** "1990s", "années 80", "anni '70", "the late 1960s". */
export function decadeAt(reading: Reading, index: number): Draft | null {
  const { tokens, grammar } = reading;
  const lead = grammar.sets.decadeBefore.at(tokens, index);
  let at = lead?.end ?? index;
  if (lead && !follows(tokens, at)) return null;
  if (
    /^['’]$/.test(wordAt(reading, at)) &&
    tokens[at + 1]?.kind === 'digits' &&
    glued(tokens, at + 1)
  )
    at += 1;
  const token = tokens[at];
  const spoken = lead ? grammar.numbers.decadeWords.at(tokens, at) : null;
  if (spoken) return century(reading, index, spoken.end, 1900 + spoken.value);
  if (token?.kind !== 'digits' || !/^(?:\d\d)?\d0$/.test(token.text)) return null;
  const tail = glued(tokens, at + 1) ? grammar.sets.decadeAfter.at(tokens, at + 1) : null;
  if (!lead && !tail) return null;
  if (!lead && token.text.length === 2 && at === index) return null;
  if (!tail && glued(tokens, at + 1) && tokens[at + 1]?.kind === 'word') return null;
  const printed = Number(token.text);
  const year = token.text.length === 4 ? printed : printed + (printed < 30 ? 2000 : 1900);
  return century(reading, index, tail?.end ?? at + 1, year);
}

function century(reading: Reading, from: number, to: number, year: number): Draft {
  return draft(reading, from, to, { type: 'date', value: `${String(year).slice(0, 3)}X` });
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "XIXe siècle", "siglo XIX", "19th century", "dix-neuvième siècle". */
export function centuryAt(reading: Reading, index: number): Draft | null {
  const { tokens, grammar } = reading;
  const make = (end: number, number: number) =>
    number >= 1 && number <= 22
      ? draft(reading, index, end, {
          type: 'date',
          value: `${String(number - 1).padStart(2, '0')}XX`,
        })
      : null;
  if (grammar.lexicon.dates.centuryFirst) {
    const word = grammar.sets.century.at(tokens, index);
    if (word)
      return follows(tokens, word.end) ? make(word.end + 1, roman(tokens[word.end]?.text)) : null;
  }
  const text = tokens[index]?.text ?? '';
  if (!/^[IVX]/.test(text)) return null;
  const value = roman(text.replace(/(?:e|ème|er|è)$/u, ''));
  if (value === 0) return null;
  const word = follows(tokens, index + 1) ? grammar.sets.century.at(tokens, index + 1) : null;
  return word && make(word.end, value);
}

/** The value of a Roman numeral below forty; 0 when it is none. */
function roman(text: string | undefined): number {
  if (!text || text.length > 6 || !/^[IVX]+$/.test(text)) return 0;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = ROMAN[text[at] ?? ''] ?? 0;
    const next = ROMAN[text[at + 1] ?? ''] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}
