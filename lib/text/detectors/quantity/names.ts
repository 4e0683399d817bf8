import { countedAfter, isPlural } from './counted';
import { follows, glued, type Reading, wordAt } from './reading';
import type { Numeral } from './scales';
import { isCapitalised } from './tokens';
import { isYear } from './years';

/**
 * True when a number is part of a name, a code, an address or a list's numbering and states no
 * quantity: A320, Covid-19, article 5, iPhone 15.
 */
export function isName(reading: Reading, number: Numeral): boolean {
  return (
    isCode(reading, number) ||
    hasLabel(reading, number) ||
    isProduct(reading, number) ||
    isListNumber(reading, number)
  );
}

/** Letters or signs of a code touch the digits. */
function isCode(reading: Reading, number: Numeral): boolean {
  const { tokens } = reading;
  const before = tokens[number.start - 1];
  if (glued(tokens, number.start) && before) {
    if (before.kind === 'word') return true;
    const score = before.lower === ':' && tokens[number.start - 2]?.kind === 'digits';
    if (/^[/_@#=&?\\.:]$/.test(before.lower) && glued(tokens, number.start - 1) && !score)
      return true;
    if (before.lower === '#') return true;
    if (isHyphenated(reading, number)) return true;
  }
  if (number.form === 'words') return false;
  const after = tokens[number.end];
  if (after?.gap !== 'none') return false;
  if (after.kind === 'word') return true;
  return /^[/_@=]$/.test(after.lower) && glued(tokens, number.end + 1);
}

/** "Covid-19", "SCP-173"; not the second end of "5k-20k". */
export function isHyphenated({ tokens, grammar }: Reading, number: Numeral): boolean {
  const at = number.start;
  const head = tokens[at - 2];
  if (tokens[at - 1]?.lower !== '-' || !glued(tokens, at) || !glued(tokens, at - 1)) return false;
  if (head?.kind !== 'word') return false;
  if (grammar.sets.rangeJoiners.at(tokens, at - 2)?.end === at - 1) return false;
  return !(tokens[at - 3]?.kind === 'digits' && glued(tokens, at - 2));
}

function hasLabel(reading: Reading, number: Numeral): boolean {
  const { tokens, grammar } = reading;
  if (follows(tokens, number.start) && grammar.sets.labels.before(tokens, number.start))
    return true;
  let at = number.end;
  // "17 rue de Tivoli", "100 Centre Street"
  while (at < number.end + 2 && isCapitalised(tokens[at]) && follows(tokens, at)) {
    if (grammar.sets.nameAfter.at(tokens, at)) return true;
    at += 1;
  }
  return follows(tokens, at) && grammar.sets.nameAfter.at(tokens, at) !== null;
}

/** A small whole number after a capitalised word within a sentence, with nothing to count after it. */
function isProduct(reading: Reading, number: Numeral): boolean {
  const { tokens, grammar } = reading;
  const before = tokens[number.start - 1];
  const token = tokens[number.start];
  const capital = before?.kind === 'word' && before.text !== before.text.toLowerCase();
  const name = capital && token?.gap === 'space' && !reading.opens(number.start - 1);
  if (number.form === 'words') {
    if (grammar.lexicon.counted.head === 'capital') return false;
    if (!isCapitalised(token) || reading.opens(number.start)) return false;
    if (isCapitalised(tokens[number.end]) && follows(tokens, number.end)) return true;
    return (
      isCapitalised(before) && token?.gap === 'space' && number.lead === '' && !number.fraction
    );
  }
  if (!name || number.scale > 1 || number.grouped || number.lead.length > 3) return false;
  if (grammar.sets.stop.before(tokens, number.start)) return false;
  if (grammar.boundsBefore.before(tokens, number.start)) return false;
  return !hasNoun(reading, number.end);
}

/** True when something to count follows: in English a plural, elsewhere any content word. */
function hasNoun(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const next = tokens[at];
  if (next?.kind !== 'word' || next.gap === 'break' || isCapitalised(next)) return false;
  if (grammar.sets.stop.at(tokens, at)) return false;
  if (grammar.lexicon.counted.head !== 'plural') return true;
  const counted = countedAfter(reading, at);
  return counted !== null && isPlural(reading.article.text.slice(counted.start, counted.end));
}

/** "3. Das Ende", "2) …", or a line that holds nothing else. */
function isListNumber(reading: Reading, number: Numeral): boolean {
  const { tokens } = reading;
  const token = tokens[number.start];
  if (isEnumeration(reading, number)) return true;
  const opens = number.start === 0 || token?.gap === 'break';
  if (!opens || number.form === 'words') return false;
  const next = tokens[number.end];
  if (reading.article.blocks.length < 2) return false;
  if (!next || next.gap === 'break') return number.lead.length < 4 && number.scale === 1;
  return /^[.)\]/-]$/.test(next.lower) && tokens[number.end + 1]?.gap !== 'none';
}

/** "… priorities: 1) water 2) bread": a closing bracket that was never opened. */
function isEnumeration({ tokens }: Reading, number: Numeral): boolean {
  if (tokens[number.end]?.lower !== ')' || number.lead.length > 2 || !glued(tokens, number.end))
    return false;
  for (let at = number.start - 1; at >= Math.max(0, number.start - 12); at -= 1) {
    if (tokens[at]?.lower === '(') return false;
    if (tokens[at + 1]?.gap === 'break') break;
  }
  return true;
}

/** The end of a telephone number that starts at token `index`, or null. */
export function phoneEnd(reading: Reading, index: number): number | null {
  const { tokens } = reading;
  let at = index;
  const plus = wordAt(reading, at) === '+' && glued(tokens, at + 1);
  if (plus) at += 1;
  const lengths: number[] = [];
  while (lengths.length < 8) {
    const token = tokens[at];
    if (token?.kind !== 'digits' || token.gap === 'break') break;
    lengths.push(token.text.length);
    at += 1;
    const sign = tokens[at];
    if (sign && /^[.-]$/.test(sign.lower) && sign.gap === 'none' && glued(tokens, at + 1)) at += 1;
  }
  const first = tokens[plus ? index + 1 : index]?.text ?? '';
  const years = isYear(Number(first)) && isYear(Number(tokens[index + 2]?.text ?? 0));
  const area = lengths[0] === 5 || wordAt(reading, index - 1) === ')';
  const dashed = wordAt(reading, index + 1) === '-';
  const local = /^[45],4$/.test(lengths.join()) && dashed && area && !years;
  if (local) return at;
  if (lengths.join() === '2' && wordAt(reading, index - 1) === '(' && wordAt(reading, at) === ')') {
    const rest = tokens[at + 1]?.kind === 'digits' ? phoneEnd(reading, at + 1) : null;
    if (rest) return rest;
  }
  const pairs = lengths.length >= 5 && lengths.slice(1).every((length) => length === 2);
  const american = lengths.join() === '3,3,4' && wordAt(reading, index + 1) === '-';
  const international = plus && lengths.length >= 3 && lengths.reduce((a, b) => a + b, 0) >= 8;
  return (pairs && first.startsWith('0')) || american || international ? at : null;
}
