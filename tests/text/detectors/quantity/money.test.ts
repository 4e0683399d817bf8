import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../lib/text/detectors/quantity';
import {
  families,
  isoCodes,
  suffixOnly,
  symbols,
} from '../../../../lib/text/detectors/quantity/currencies';
import { currencyEvidence } from '../../../../lib/text/detectors/quantity/currency-evidence';
import { prefixedMoney, suffixedMoney } from '../../../../lib/text/detectors/quantity/money';
import { numeralAt } from '../../../../lib/text/detectors/quantity/numeral';
import { documentOf, lexiconOf, lexicons, reading } from './reading-of';

it('knows only codes of three letters, and no family without a first country', () => {
  expect(isoCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(new Set(isoCodes).size).toBe(isoCodes.length);
  for (const family of Object.values(families)) {
    expect(Object.values(family).every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  }
  for (const currency of Object.values(symbols)) {
    expect(currency in families || /^[A-Z]{3}$/.test(currency)).toBe(true);
  }
  expect([...suffixOnly].every((sign) => sign in symbols)).toBe(true);
});

it.each(Object.keys(lexicons))('names at least forty currencies in %s', (language) => {
  const { nouns, cents } = lexiconOf(language).money;
  expect(new Set(Object.values(nouns)).size).toBeGreaterThanOrEqual(40);
  for (const name of [...Object.values(nouns), ...Object.values(cents)]) {
    expect(name in families || /^[A-Z]{3}$/.test(name)).toBe(true);
  }
});

it.each([
  ['$69 billion', 69e9, 'USD'],
  ['US$5', 5, 'USD'],
  ['C$30', 30, 'CAD'],
  ['CHF 300', 300, 'CHF'],
  ['Rs. 32 lakh', 3.2e6, 'INR'],
  ['£2bn', 2e9, 'GBP'],
])('reads %s from its sign', (text, value, unit) => {
  expect(prefixedMoney(reading(text, 'en'), 0)).toMatchObject({ type: 'money', value, unit });
});

it.each(['A $3 bid', '$ and cents', 'ALL of them', 'the 5'])(
  'reads no money at the start of %s',
  (text) => {
    expect(prefixedMoney(reading(text, 'en'), 0)).toBeNull();
  },
);

it('reads the unit after the number, with small change', () => {
  const money = (text: string) => {
    const all = reading(text);
    const number = numeralAt(all, 0);
    return number && suffixedMoney(all, number);
  };
  expect(money('3 euros et 50 centimes')).toMatchObject({ value: 3.5, unit: 'EUR' });
  expect(money('12€50')).toMatchObject({ value: 12.5, unit: 'EUR' });
  expect(money('10 centimes')).toMatchObject({ value: 0.1, unit: 'EUR' });
  expect(money('5 euros 12 personnes')).toMatchObject({ value: 5 });
  expect(money('5 députés')).toBeNull();
});

it('reads pounds as a weight only beside a word of weight', () => {
  const types = (text: string) =>
    readFigures(documentOf(text, 'en'), lexiconOf('en')).map(({ type, unit }) => [type, unit]);
  expect(types('The baby weighs 12 pounds.')).toEqual([['measure', '[lb_av]']]);
  expect(types('The book costs 12 pounds.')).toEqual([['money', 'GBP']]);
});

describe('a shared name means the money of where the story is set', () => {
  const unit = (text: string, language: string, more = {}) =>
    readFigures(documentOf(text, language, more), lexiconOf(language))[0]?.unit;
  it.each([
    ['It cost $5.', 'en', {}, 'USD'],
    ['It cost $5.', 'en-CA', {}, 'CAD'],
    ['It cost $5.', 'en', { url: 'https://news.example.ca/a' }, 'CAD'],
    ['It cost $5 in Ottawa, Ontario, Canada.', 'en', {}, 'CAD'],
    ['It cost $5 in Ottawa, said Washington and the White House.', 'en', {}, 'USD'],
    ['Il a payé 5 livres.', 'fr', {}, 'GBP'],
    ['Il a payé 5 livres turques.', 'fr', {}, 'TRY'],
    ['À Kinshasa, il a payé 5 francs.', 'fr', {}, 'CDF'],
    ['À Téhéran, il a payé 5 rials.', 'fr', {}, 'IRR'],
  ])('%s (%s)', (text, language, more, code) => {
    expect(unit(text, language, more)).toBe(code);
  });

  it('answers with the name itself for what is no family', () => {
    const { article, tokens, grammar } = reading('Rien.');
    expect(currencyEvidence(article, tokens, grammar)('XXX')).toBe('XXX');
  });
});
