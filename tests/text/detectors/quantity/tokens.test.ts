import { expect, it } from 'vitest';
import { phraseSet, phraseTable } from '../../../../lib/text/detectors/quantity/phrases';
import {
  isCapitalised,
  tokenise,
  unaccented,
} from '../../../../lib/text/detectors/quantity/tokens';

const words = (text: string) => tokenise(text).map((token) => token.text);

it.each([
  ["d'euros", ['d', "'", 'euros']],
  ['18h30', ['18', 'h', '30']],
  ['l’été', ['l', '’', 'été']],
  ['1 234,5 €', ['1', '234', ',', '5', '€']],
  ['vingt-deux', ['vingt', '-', 'deux']],
])('cuts %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('keeps offsets, gaps and one shape for apostrophes and hyphens', () => {
  const tokens = tokenise('L’A\u2011320 est\n là 🙂.');
  expect(tokens.map(({ lower }) => lower)).toEqual([
    'l',
    "'",
    'a',
    '-',
    '320',
    'est',
    'là',
    '🙂',
    '.',
  ]);
  expect(tokens.map(({ gap }) => gap)).toEqual([
    'none',
    'none',
    'none',
    'none',
    'none',
    'space',
    'break',
    'space',
    'none',
  ]);
  expect(tokens[6]).toMatchObject({ start: 13, end: 15 });
});

it('knows a capital, and words without their accents', () => {
  expect(tokenise('Écran écran 9').map(isCapitalised)).toEqual([true, false, false]);
  expect(unaccented('deuxième')).toBe('deuxieme');
});

it('finds the longest phrase forwards and backwards, never across a line', () => {
  const table = phraseTable({ plus: 1, 'plus de': 2, "plus d'": 3 });
  const tokens = tokenise('plus d’un, plus de deux plus\nde');
  expect(table.at(tokens, 0)).toEqual({ value: 3, start: 0, end: 3 });
  expect(table.before(tokens, 7)).toEqual({ value: 2, start: 5, end: 7 });
  expect(table.at(tokens, 8)).toEqual({ value: 1, start: 8, end: 9 });
  expect(phraseSet(['au moins']).at(tokens, 0)).toBeNull();
});
