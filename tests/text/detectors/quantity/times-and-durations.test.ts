import { expect, it } from 'vitest';
import { durationOf, iso, timeUnit } from '../../../../lib/text/detectors/quantity/durations';
import { numeralAt } from '../../../../lib/text/detectors/quantity/numeral';
import { timeOf } from '../../../../lib/text/detectors/quantity/times';
import { reading } from './reading-of';

const read = (of: typeof timeOf, text: string, at: number, language: string) => {
  const all = reading(text, language);
  const number = numeralAt(all, at);
  return (number && of(all, number)?.value) ?? null;
};

it.each([
  ['fr', '18h30', 0, '18:30'],
  ['fr', 'à 17 heures', 1, '17:00'],
  ['fr', '7 heures du soir', 0, '19:00'],
  ['fr', '20 h', 0, '20:00'],
  ['en', '5:45 p.m.', 0, '17:45'],
  ['en', '12 a.m.', 0, '00:00'],
  ['en', '1815 GMT', 0, '18:15'],
  ['en', '23:59:07', 0, '23:59:07'],
  ['de', '17.30 Uhr', 0, '17:30'],
  ['es', 'a las 11', 2, '11:00'],
  ['it', 'alle 18.30', 1, '18:30'],
])('in %s, %s is a time', (language, text, at, value) => {
  expect(read(timeOf, text, at, language)).toBe(value);
});

it.each([
  ['fr', 'pendant 7 heures', 1],
  ['fr', 'marcher 20 heures', 1],
  ['fr', 'à 7 heures de route', 1],
  ['fr', 'en 2h30', 1],
  ['en', '3:1', 0],
  ['en', '25:10', 0],
  ['es', 'a las 11 personas', 2],
])('in %s, %s is none', (language, text, at) => {
  expect(read(timeOf, text, at, language)).toBeNull();
});

it.each([
  ['fr', 'quatre mois', 0, 'P4M'],
  ['fr', 'deux ans et demi', 0, 'P2Y6M'],
  ['fr', 'deux ans et trois mois', 0, 'P2Y3M'],
  ['fr', '2 h 30', 0, 'PT2H30M'],
  ['fr', "un quart d'heure", 0, 'PT15M'],
  ['fr', 'trois décennies', 0, 'P30Y'],
  ['en', '5-day', 0, 'P5D'],
  ['en', 'over a decade', 1, 'P10Y'],
  ['en', 'half an hour', 0, 'PT30M'],
  ['en', 'three full years', 0, 'P3Y'],
])('in %s, %s is a duration', (language, text, at, value) => {
  expect(read(durationOf, text, at, language)).toBe(value);
});

it.each([
  ['fr', 'par un an', 1],
  ['fr', 'un jour', 0],
  ['en', 'twice a year', 1],
  ['fr', 'deux ministres', 0],
])('in %s, %s is none', (language, text, at) => {
  expect(read(durationOf, text, at, language)).toBeNull();
});

it('writes ISO 8601, halves as smaller units', () => {
  expect(iso([[1.5, 'TH']])).toBe('PT1H30M');
  expect(iso([[0.5, 'Y']])).toBe('P6M');
  expect(
    iso([
      [2, '10Y'],
      [3, 'M'],
    ]),
  ).toBe('P20Y3M');
  expect(iso([[2.3, 'Y']])).toBe('P2.3Y');
});

it('sees a unit over a hyphen and one adjective, but no longer word', () => {
  expect(timeUnit(reading('30 dernières années'), 1)).toMatchObject({ code: 'Y' });
  expect(timeUnit(reading('10 anneaux'), 1)).toBeNull();
});
