import { expect, it } from 'vitest';
import { readFigures } from '../../../../lib/text/detectors/quantity';
import { ageOf } from '../../../../lib/text/detectors/quantity/ages';
import { settled } from '../../../../lib/text/detectors/quantity/context';
import { numeralAt } from '../../../../lib/text/detectors/quantity/numeral';
import { recognise } from '../../../../lib/text/detectors/quantity/recognise';
import { documentOf, lexiconOf, reading } from './reading-of';

const typesOf = (text: string, language = 'fr') =>
  readFigures(documentOf(text, language), lexiconOf(language)).map(({ type }) => type);

it.each([
  'Un acteur de 52 ans est mort.',
  'Âgé de 52 ans, il part.',
  'Il a 52 ans.',
  'Paul Dupont, 52 ans, témoigne.',
  'Paul (52 ans) témoigne.',
  'Les plus de 65 ans sont invités.',
  'La retraite à 64 ans passe.',
])('an age: %s', (text) => {
  expect(typesOf(text)).toEqual(['age']);
});

it.each([
  'Il y a 52 ans, tout changeait.',
  'Une peine de 12 ans est requise.',
  'Condamné à 12 ans de prison, il part.',
  'Il attend depuis plus de 20 ans.',
  'Vingt ans plus tard, il revient.',
  'Un mandat de 7 ans commence.',
])('a duration: %s', (text) => {
  expect(typesOf(text)).toEqual(['duration']);
});

it('reads an English age beside a name, and no number in a list', () => {
  expect(typesOf('Ann Lee, 55, who runs it, left.', 'en')).toEqual(['age']);
  expect(typesOf('On March 3, 55, no.', 'en')).not.toContain('age');
  expect(typesOf('The Great Wall is 500 years old.', 'en')).toEqual(['age']);
});

it('reads the words before the first number of a range', () => {
  const all = reading('une fille de huit ou neuf ans');
  const number = numeralAt(all, 5);
  expect(number && ageOf(all, number)?.value).toBe(9);
});

it('takes a bare number of years for an age that the article has spoken of', () => {
  const all = reading('Un homme de 71 ans est mort. Les 71 ans surprennent.');
  expect(settled(all, recognise(all)).map(({ type }) => type)).toEqual(['age', 'age']);
  const other = reading('Les 71 ans surprennent.');
  expect(settled(other, recognise(other)).map(({ type }) => type)).toEqual(['duration']);
});

it('takes bare millions for money only beside money', () => {
  const units = (text: string) =>
    readFigures(documentOf(text, 'fr'), lexiconOf('fr')).map(({ type, unit }) => [type, unit]);
  expect(units('La dette est de 3 milliards d’euros contre 2 milliards.')[1]).toEqual([
    'money',
    'EUR',
  ]);
  expect(units('Ils étaient 3 millions.')[0]?.[0]).toBe('count');
  expect(units('Elle vaut 3 euros et touche 2 millions de gens.')[1]?.[0]).toBe('count');
});
