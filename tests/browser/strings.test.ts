import { describe, expect, it } from 'vitest';
import { type Catalog, createStrings, nearestLanguage } from '../../lib/browser/strings';

const catalog: Catalog = {
  plain: { message: 'Plain' },
  price: { message: '$$5 for $NAME$', placeholders: { name: { content: '$1' } } },
  swapped: {
    message: '$SECOND$ before $First$',
    placeholders: { first: { content: '$1' }, second: { content: '$2' } },
  },
  notes_one: { message: '$COUNT$ note', placeholders: { count: { content: '$1' } } },
  notes_other: { message: '$COUNT$ notes', placeholders: { count: { content: '$1' } } },
  country_EU: { message: 'European Union' },
};
const en = createStrings(catalog, 'en');
const fr = createStrings({ ...catalog, firstOfMonth: { message: '1er' } }, 'fr');

describe('texts', () => {
  it.each([
    ['plain', [], 'Plain'],
    ['price', ['tea'], '$5 for tea'],
    ['swapped', ['a', 'b'], 'b before a'],
    ['price', ['$1 $NAME$ $&'], '$5 for $1 $NAME$ $&'],
    ['notThere', [], 'notThere'],
    ['constructor', [], 'constructor'],
  ])('%s with %j reads "%s"', (key, args, text) => {
    expect(en.t(key, ...args)).toBe(text);
  });

  it('writes numbers as the language does', () => {
    expect(en.t('price', 1234.5)).toBe('$5 for 1,234.5');
    expect(fr.t('price', 1234.5)).toBe('$5 for 1\u202f234,5');
  });

  it('leaves a placeholder that was given nothing as it stands', () => {
    expect(en.t('price')).toBe('$5 for $NAME$');
  });
});

describe('plurals follow the language', () => {
  it.each([
    [en, 0, '0 notes'],
    [en, 1, '1 note'],
    [en, 2, '2 notes'],
    [fr, 0, '0 note'],
    [fr, 1, '1 note'],
    [fr, 2, '2 notes'],
    // French has a plural form "many" for millions, which falls back to the general one.
    [fr, 1_000_000, '1\u202f000\u202f000 notes'],
  ])('%#', (strings, count, text) => {
    expect(strings.plural('notes', count)).toBe(text);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-12', 'long', 'March 12, 2026'],
    ['2026-03-12', 'short', 'Mar 12, 2026'],
    ['2026-03', 'long', 'March 2026'],
    ['2026', 'long', '2026'],
    ['no date', 'short', 'no date'],
  ] as const)('%s (%s) is "%s"', (iso, style, text) => {
    expect(en.date(iso, style)).toBe(text);
  });

  it('are written in French in French', () => {
    expect(fr.date('2026-03-12', 'long')).toBe('12 mars 2026');
    expect(fr.date('2026-03-01')).toBe('1er mars 2026');
    expect(en.date('2026-03-01', 'long')).toBe('March 1, 2026');
    // Not the first of a month, but a year or a month.
    expect(fr.date('2026-01')).toBe('janv. 2026');
  });
});

describe('names', () => {
  it.each([
    ['BE', 'Belgium'],
    ['EU', 'European Union'],
    ['??', '??'],
  ])('country %s is %s', (code, name) => {
    expect(en.country(code)).toBe(name);
  });

  it('lists as a sentence does', () => {
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
  });
});

it.each([
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en_GB', 'en'],
  ['ja', 'en'],
  ['', 'en'],
])('the interface language for "%s" is %s', (wish, language) => {
  expect(nearestLanguage(wish)).toBe(language);
});
