import { expect, it } from 'vitest';
import { readFigures } from '../../../../lib/text/detectors/quantity';
import { dateAt, monthAt } from '../../../../lib/text/detectors/quantity/dates';
import { numeralAt } from '../../../../lib/text/detectors/quantity/numeral';
import { publishedDay, relativeAt } from '../../../../lib/text/detectors/quantity/relative';
import { centuryAt, decadeAt, isYear, yearOf } from '../../../../lib/text/detectors/quantity/years';
import { documentOf, lexiconOf, reading } from './reading-of';

it.each([
  ['fr', '5 mai 2023', '2023-05-05'],
  ['fr', '1er août', '--08-01'],
  ['fr', '22/03/2023', '2023-03-22'],
  ['fr', '2023-04-06', '2023-04-06'],
  ['en', 'May 5, 2023', '2023-05-05'],
  ['en', 'April 4th', '--04-04'],
  ['en', '5/17/2018', '2018-05-17'],
  ['en', 'Sept. 2020', '2020-09'],
  ['de', '12.12.2025', '2025-12-12'],
  ['de', '3. Januar', '--01-03'],
  ['es', '14 de febrero de 2013', '2013-02-14'],
])('in %s, %s is a date', (language, text, value) => {
  expect(dateAt(reading(text, language), 0)).toMatchObject({ type: 'date', value });
});

it.each([
  ['fr', '32 mai'],
  ['fr', '12/25 voix'],
  ['en', 'May be'],
  ['en', 'March 400 people'],
  ['de', '2.0.1'],
])('in %s, %s is none', (language, text) => {
  expect(dateAt(reading(text, language), 0)).toBeNull();
});

it('takes the stop of a shortened month only when the date goes on', () => {
  expect(monthAt(reading('Sept. 14', 'en'), 0)).toEqual({ value: 9, end: 2 });
  expect(monthAt(reading('in May. It', 'en'), 1)).toEqual({ value: 5, end: 2 });
});

it('reads decades and centuries', () => {
  expect(decadeAt(reading('années 1990'), 0)?.value).toBe('199X');
  expect(decadeAt(reading('1970s', 'en'), 0)?.value).toBe('197X');
  expect(decadeAt(reading("anni '70", 'it'), 0)?.value).toBe('197X');
  expect(decadeAt(reading('70s', 'en'), 0)).toBeNull();
  expect(centuryAt(reading('XIXe siècle'), 0)?.value).toBe('18XX');
  expect(centuryAt(reading('siglo XXI', 'es'), 0)?.value).toBe('20XX');
  expect(centuryAt(reading('VI siècles'), 0)?.value).toBe('05XX');
  expect(centuryAt(reading('Vie active'), 0)).toBeNull();
});

it('tells a year from a count', () => {
  const year = (text: string, at: number, language = 'fr') => {
    const all = reading(text, language);
    const number = numeralAt(all, at);
    return number && yearOf(all, number)?.value;
  };
  expect(year('en 2019', 1)).toBe('2019');
  expect(year('the 2019 elections', 1, 'en')).toBe('2019');
  expect(year('en 1789', 1)).toBe('1789');
  expect(year('avec 2000 personnes', 1) ?? null).toBeNull();
  expect(year('avec 1500 lits', 1) ?? null).toBeNull();
  expect(year('about 2000 troops', 1, 'en') ?? null).toBeNull();
  expect([isYear(999), isYear(1000), isYear(2500)]).toEqual([false, true, false]);
});

const published = '2023-04-05T08:00:00Z';

it.each([
  ['fr', 'lundi', '2023-04-03'],
  ['fr', 'mercredi', '2023-04-05'],
  ['fr', 'vendredi prochain', '2023-04-07'],
  ['fr', 'hier', '2023-04-04'],
  ['fr', "l'an dernier", '2022'],
  ['en', 'last month', '2023-03'],
  ['en', 'tomorrow', '2023-04-06'],
  ['de', 'im vergangenen Jahr', '2022'],
])('in %s, %s is resolved against the article', (language, text, value) => {
  const today = publishedDay(published);
  expect(relativeAt(reading(text, language), 0, today)).toMatchObject({ value, resolved: value });
});

it('resolves nothing without the date of the article', () => {
  expect(publishedDay(null)).toBeNull();
  expect(publishedDay('hier')).toBeNull();
  expect(relativeAt(reading('lundi'), 0, null)).toBeNull();
});

it('gives a date without a year the nearest one, and leaves its value as it is said', () => {
  const figures = (text: string, language = 'fr') =>
    readFigures(documentOf(text, language, { published }), lexiconOf(language));
  expect(figures('Le 20 décembre, il pleuvait.')[0]).toMatchObject({
    value: '--12-20',
    resolved: '2022-12-20',
  });
  expect(figures('En juin, il pleuvra.')[0]).toMatchObject({ value: '--06', resolved: '2023-06' });
  expect(figures('Am 23. März des vergangenen Jahres.', 'de')[0]).toMatchObject({
    value: '2022-03-23',
  });
  expect(figures('Mardi 4 avril, il pleuvait.')).toHaveLength(1);
});
