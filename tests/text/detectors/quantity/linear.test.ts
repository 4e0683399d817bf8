import { expect, it } from 'vitest';
import { readFigures } from '../../../../lib/text/detectors/quantity';
import { grammarOf } from '../../../../lib/text/detectors/quantity/grammar';
import { documentOf, lexiconOf } from './reading-of';

const prose =
  "Le 5 mai 2023, près de 1 200 personnes âgées de 18 à 64 ans ont versé 3,5 millions d'euros, soit 12 % de plus qu'en 2019. ";

function milliseconds(text: string, language = 'fr'): number {
  const document = { ...documentOf('.', language), text };
  document.blocks = [{ role: 'paragraph', start: 0, end: text.length }];
  // processor time: other work on the machine must not decide
  const start = process.cpuUsage().user;
  readFigures(document, lexiconOf(language));
  return (process.cpuUsage().user - start) / 1000;
}

const best = (text: string) => Math.min(...[1, 2, 3].map(() => milliseconds(text)));

it('takes twice the time for twice the text', () => {
  const text = prose.repeat(Math.ceil(100_000 / prose.length));
  best(prose.repeat(400));
  const ratios = [1, 2, 3, 4].map(() => best(text + text) / best(text));
  expect(Math.min(...ratios)).toBeLessThan(2.2);
}, 120_000);

it.each([
  ['digits', '1'],
  ['spaced digits', '123 '],
  ['grouped digits', '1,234,'],
  ['dots', '1.2.3.'],
  ['spaces', ' '],
  ['hyphens', '-'],
  ['hyphenated digits', '1-'],
  ['number words', 'vingt et '],
  ['scales', 'mille '],
  ['months', 'mai '],
  ['words in a row', 'einundzwanzig'],
  ['currency signs', '$'],
  ['brackets', '(1'],
  ['colons', '1:'],
])(
  'reads a million characters of %s in a few seconds',
  (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(milliseconds(text)).toBeLessThan(8000);
    expect(milliseconds(text.slice(0, 200_000), 'de')).toBeLessThan(4000);
  },
  120_000,
);

it('builds the tables of a language once', () => {
  expect(grammarOf(lexiconOf('fr'))).toBe(grammarOf(lexiconOf('fr')));
});
