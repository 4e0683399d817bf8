import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../lib/text/detectors/quantity';
import { bounded } from '../../../../lib/text/detectors/quantity/bounds';
import { countedAfter, isPlural } from '../../../../lib/text/detectors/quantity/counted';
import { draft, scaled } from '../../../../lib/text/detectors/quantity/draft';
import { measureSymbols } from '../../../../lib/text/detectors/quantity/grammar';
import { isHyphenated, isName, phoneEnd } from '../../../../lib/text/detectors/quantity/names';
import { numeralAt } from '../../../../lib/text/detectors/quantity/numeral';
import { unitSymbols } from '../../../../lib/text/detectors/quantity/units';
import { measureOf, percentOf } from '../../../../lib/text/detectors/quantity/units-of';
import { documentOf, lexiconOf, lexicons, reading } from './reading-of';

it.each([
  ['fr', "l'article 5 du traité", 3],
  ['fr', 'le Boeing 737 est là', 2],
  ['fr', 'Covid-19', 2],
  ['fr', 'le 3D arrive', 1],
  ['en', 'at 100 Centre Street', 1],
  ['en', 'the FTSE 100 fell', 2],
])('in %s, %s holds a name', (language, text, at) => {
  const all = reading(text, language);
  const number = numeralAt(all, at);
  expect(number && isName(all, number)).toBe(true);
});

it.each([
  ['fr', 'avec Paul 12 députés partent', 2],
  ['en', 'the 12 members', 1],
  ['en', 'from 5k-20k', 4],
])('in %s, %s holds a count', (language, text, at) => {
  const all = reading(text, language);
  const number = numeralAt(all, at);
  expect(number && (isName(all, number) || isHyphenated(all, number))).toBe(false);
});

it('skips telephone numbers, not years or groups', () => {
  expect(phoneEnd(reading('01 23 45 67 89'), 0)).toBe(5);
  expect(phoneEnd(reading('+33 1 23 45 67 89'), 0)).toBe(7);
  expect(phoneEnd(reading('555-123-4567', 'en'), 0)).toBe(5);
  expect(phoneEnd(reading('2014-2018'), 0)).toBeNull();
  expect(phoneEnd(reading('12 34 voix'), 0)).toBeNull();
});

it('leaves out the numbering of lists', () => {
  const figures = readFigures(
    documentOf(['1. Le plan', 'Voici 3 voies', '7'], 'fr'),
    lexiconOf('fr'),
  );
  expect(figures.map(({ value }) => value)).toEqual([3]);
});

it.each([
  ['fr', '17 enquêtes ouvertes', 'enquêtes'],
  ['fr', '7 jeunes manifestants', 'jeunes manifestants'],
  ['fr', "12 millions d'élèves", 'élèves'],
  ['en', '5 new questions arose', 'new questions'],
  ['de', '12 neue Fälle gab es', 'neue Fälle'],
])('in %s, %s counts the right thing', (language, text, wanted) => {
  const all = reading(text, language);
  const span = countedAfter(all, numeralAt(all, 0)?.end ?? 0);
  expect(span && text.slice(span.start, span.end)).toBe(wanted);
});

it('counts nothing across a stop or a function word', () => {
  expect(countedAfter(reading('12 et 13'), 1)).toBeNull();
  expect(countedAfter(reading('12. Les'), 1)).toBeNull();
  expect([isPlural('people'), isPlural('new questions'), isPlural('boss')]).toEqual([
    true,
    true,
    false,
  ]);
});

it('takes the words around a figure as its bound, with their place', () => {
  const text = 'au moins des centaines de personnes';
  const all = reading(text);
  const figure = bounded(all, draft(all, 3, 4, { type: 'count', value: null }));
  expect(figure.bound).toBe('>=');
  expect(figure.modifier && text.slice(figure.modifier.start, figure.modifier.end)).toBe(
    'au moins',
  );
  const after = reading('200 environ');
  expect(bounded(after, draft(after, 0, 1, { type: 'count', value: 200 })).bound).toBe('~');
  const rank = reading('plus de 3e');
  expect(bounded(rank, draft(rank, 2, 4, { type: 'ordinal', value: 3 })).bound).toBeNull();
});

describe('units', () => {
  const unit = (text: string, of: typeof measureOf, language = 'fr') => {
    const all = reading(text, language);
    const number = numeralAt(all, 0);
    return (number && of(all, number)?.unit) ?? null;
  };
  it.each([
    ['150 km/h', 'km/h'],
    ['400 mètres carrés', 'm2'],
    ['2,5 Go', 'GBy'],
    ['41 °C', 'Cel'],
    ['80 tonnes', 't'],
  ])('%s', (text, wanted) => {
    expect(unit(text, measureOf)).toBe(wanted);
  });

  it('are case-sensitive, and end with their word', () => {
    expect(unit('12 MALADES', measureOf)).toBeNull();
    expect(unit("3 l'an", measureOf)).toBeNull();
    expect(unit('15 %', percentOf)).toBe('%');
    expect(unit('3 points de pourcentage', percentOf)).toBe('pp');
    expect(unit('3 points', percentOf)).toBeNull();
    expect(measureSymbols.size).toBe(Object.keys(unitSymbols).length);
  });

  it.each(Object.keys(lexicons))('have words in %s', (language) => {
    expect(Object.keys(lexiconOf(language).measures).length).toBeGreaterThan(60);
  });
});

it('multiplies without the dust of binary arithmetic', () => {
  expect(scaled(69.9, 0.01)).toBe(0.699);
  expect(scaled(null, 10)).toBeNull();
});
