import { expect, it } from 'vitest';
import { joined } from '../../../../lib/text/detectors/quantity/ranges';
import { follows, glued, spanOf, wordAt } from '../../../../lib/text/detectors/quantity/reading';
import { recognise } from '../../../../lib/text/detectors/quantity/recognise';
import { reading } from './reading-of';

const values = (text: string, language = 'fr') => {
  const all = reading(text, language);
  return joined(all, recognise(all)).map(({ type, value, unit }) => [type, value, unit]);
};

it.each([
  [
    'de 20 à 30 euros',
    [
      ['money', 20, 'EUR'],
      ['money', 30, 'EUR'],
    ],
  ],
  [
    'entre 2 et 3 millions de gourdes',
    [
      ['money', 2e6, 'HTG'],
      ['money', 3e6, 'HTG'],
    ],
  ],
  [
    '15-20 %',
    [
      ['percent', 15, '%'],
      ['percent', 20, '%'],
    ],
  ],
  [
    'de 62 à 64 ans à la retraite',
    [
      ['duration', 'P62Y', null],
      ['duration', 'P64Y', null],
    ],
  ],
  [
    'du 5 au 8 mai',
    [
      ['date', '--05-05', null],
      ['date', '--05-08', null],
    ],
  ],
  [
    'de 9 à 17 heures',
    [
      ['time', '09:00', null],
      ['time', '17:00', null],
    ],
  ],
  [
    'trois ou quatre mois',
    [
      ['duration', 'P3M', null],
      ['duration', 'P4M', null],
    ],
  ],
  [
    '2 à 3 kilomètres',
    [
      ['measure', 2, 'km'],
      ['measure', 3, 'km'],
    ],
  ],
])('the first number of "%s" takes what the last one has', (text, wanted) => {
  expect(values(text)).toEqual(wanted);
});

it.each([
  [
    'quatre à plus d’un million',
    [
      ['count', 4, null],
      ['count', 1e6, null],
    ],
  ],
  [
    '12 députés et 3 millions de voix',
    [
      ['count', 12, 'députés'],
      ['count', 3e6, 'voix'],
    ],
  ],
  [
    'en 2020, 15 %',
    [
      ['date', '2020', null],
      ['percent', 15, '%'],
    ],
  ],
])('but not in "%s"', (text, wanted) => {
  expect(values(text)).toEqual(wanted);
});

it('gives the last day its month and the last year its century', () => {
  expect(values('June 18 to 20', 'en').map(([, value]) => value)).toEqual(['--06-18', '--06-20']);
  expect(values('the 2023-24 season', 'en').map(([, value]) => value)).toEqual(['2023', '2024']);
  expect(values('June 18 to 20 people', 'en')[1]?.[0]).toBe('count');
});

it('knows where tokens stand', () => {
  const { tokens } = reading('a-b\nc');
  expect([glued(tokens, 1), follows(tokens, 3), follows(tokens, 9)]).toEqual([true, false, false]);
  expect(spanOf(tokens, 0, 3)).toEqual({ start: 0, end: 3 });
  expect(wordAt(reading('Oui'), 0)).toBe('oui');
  expect(wordAt(reading('Oui'), 5)).toBe('');
});
