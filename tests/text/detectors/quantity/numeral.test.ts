import { describe, expect, it } from 'vitest';
import { fractionAt } from '../../../../lib/text/detectors/quantity/fractions';
import { NumberSum } from '../../../../lib/text/detectors/quantity/number-sum';
import { NumberWords } from '../../../../lib/text/detectors/quantity/number-words';
import { numeralAt } from '../../../../lib/text/detectors/quantity/numeral';
import { round, scales } from '../../../../lib/text/detectors/quantity/scales';
import { tokenise } from '../../../../lib/text/detectors/quantity/tokens';
import { lexiconOf, reading } from './reading-of';

describe.each([
  ['fr', 'quatre-vingt-dix-sept', 97],
  ['fr', 'soixante et onze', 71],
  ['fr', 'soixante-dix-neuf', 79],
  ['fr', 'quatre-vingts', 80],
  ['fr', 'cent un', 101],
  ['fr', 'deux cent mille', 200000],
  ['fr', 'trois millions deux cent mille vingt', 3200020],
  ['fr', 'nonante-neuf', 99],
  ['fr', 'mille neuf cent quatre-vingt-quatre', 1984],
  ['en', 'twenty-three', 23],
  ['en', 'two hundred and five', 205],
  ['en', 'twenty-five hundred', 2500],
  ['en', 'one million two hundred thousand', 1200000],
  ['de', 'einundzwanzig', 21],
  ['de', 'zweitausenddreihundertvierzig', 2340],
  ['de', 'siebenhundertneunundneunzig', 799],
  ['es', 'treinta y cinco', 35],
  ['es', 'quinientos mil', 500000],
  ['es', 'mil millones', 1e9],
  ['it', 'ventitré', 23],
  ['it', 'centoventuno', 121],
  ['it', 'duemilacinquecento', 2500],
  ['pt', 'cento e vinte e três', 123],
  ['pt', 'mil e duzentos', 1200],
  ['es', 'cuadragésimo séptimo', 47],
  ['pt', 'décimo primeiro', 11],
])('in %s, %s', (language, text, value) => {
  it(`is ${value}`, () => {
    const tokens = tokenise(text);
    const words = new NumberWords(lexiconOf(language).numerals).at(tokens, 0);
    expect(words).toMatchObject({ value, end: tokens.length });
  });
});

it.each([
  ['fr', 'deux trois', 2],
  ['fr', 'vingt et trente', 20],
  ['fr', 'dix deux', 10],
  ['en', 'two and three', 2],
  ['en', 'nineteen eighty', 19],
  ['de', 'zwanzig und drei', 20],
])('in %s, %s ends after the first number', (language, text, value) => {
  expect(new NumberWords(lexiconOf(language).numerals).at(tokenise(text), 0)).toMatchObject({
    value,
    end: 1,
  });
});

it('takes pieces only in an order that makes a number', () => {
  const sum = new NumberSum(lexiconOf('fr').numerals);
  expect(sum.take({ kind: 'cardinal', value: 40 })).toBe(true);
  expect(sum.take({ kind: 'cardinal', value: 30 })).toBe(false);
  expect(sum.take({ kind: 'scale', value: 1e6 })).toBe(true);
  expect(sum.take({ kind: 'scale', value: 1e9 })).toBe(true);
  expect(sum.value).toBe(4e16);
});

it.each([
  ['en', '3 hundred and 21', 321],
  ['en', '4 thousand 3 hundred', 4300],
  ['fr', '1,3 milliard', 1.3e9],
  ['fr', '500 mille milliards', 5e14],
  ['fr', 'deux virgule cinq millions', 2.5e6],
  ['fr', 'trois millions et demi', 3.5e6],
  ['en', '5 lakh', 5e5],
  ['en', 'five and a half million', 5.5e6],
  ['en', 'half a million', 5e5],
  ['en', 'three dozen', 36],
  ['fr', 'une trentaine', 30],
  ['es', '500 mil millones', 5e11],
])('in %s, %s with its scale', (language, text, value) => {
  const all = reading(text, language);
  expect(numeralAt(all, 0)).toMatchObject({ value, end: all.tokens.length });
});

it('does not run digits and words of two numbers together', () => {
  expect(numeralAt(reading('3 and 21', 'en'), 0)).toMatchObject({ value: 3, end: 1 });
  expect(numeralAt(reading('4 thousand and 3 million', 'en'), 0)?.value).not.toBe(4003000);
});

it('leaves a plural without a number vague', () => {
  expect(numeralAt(reading('des milliers'), 0)).toMatchObject({ value: null, scale: 1000 });
  expect(numeralAt(reading('plusieurs dizaines de milliers'), 0)).toMatchObject({ value: null });
});

it.each([
  ['fr', 'un tiers', 0.333],
  ['fr', 'les deux tiers', 0.667],
  ['fr', 'un sur trois', 0.333],
  ['en', 'two-thirds', 0.667],
  ['en', 'one in 10', 0.1],
  ['en', '3/4', 0.75],
  ['en', '¾', 0.75],
])('in %s, %s is a share', (language, text, value) => {
  expect(fractionAt(reading(text, language), 0)).toMatchObject({ value, fraction: true });
});

it.each([
  ['en', 'two in 30 years'],
  ['en', 'a third party'],
  ['en', '24/7'],
  ['fr', 'trois sur deux'],
])('in %s, %s is none', (language, text) => {
  expect(fractionAt(reading(text, language), 0)).toBeNull();
});

it('reads scale signs, and says which need a currency', () => {
  expect(scales(reading('bn', 'en'), 0, false)).toMatchObject({ scale: 1e9, needsMoney: false });
  expect(scales(reading('m', 'en'), 0, false)).toMatchObject({ scale: 1e6, needsMoney: true });
  expect(scales(reading('mm de pluie'), 0, false)).toMatchObject({ scale: 1 });
  expect(round(1.1 * 3)).toBe(3.3);
});
