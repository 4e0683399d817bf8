import { describe, expect, it } from 'vitest';
import { alignWords, isAlike, type Word, wordsOf } from '../../lib/text/word-alignment';

const matched = (pattern: string, text: string) => {
  const words = wordsOf(text);
  const { matches } = alignWords(wordsOf(pattern), words, 0, words.length);
  return [...matches].map((match) => words[match]?.folded ?? '-').join(' ');
};

describe('words', () => {
  it('have their place, no case and no accent, and weigh by what they tell', () => {
    expect(wordsOf('À 340 kilomètres de Rennes')).toEqual([
      { start: 0, end: 1, folded: 'a', weight: 0.4 },
      { start: 2, end: 5, folded: '340', weight: 1.5 },
      { start: 6, end: 16, folded: 'kilometres', weight: 1 },
      { start: 17, end: 19, folded: 'de', weight: 0.4 },
      { start: 20, end: 26, folded: 'rennes', weight: 1.5 },
    ]);
  });

  it.each([
    ['confirmée', 'confirmés', true],
    ['ministre', 'ministère', false],
    ['port', 'porte', false],
    ['12345', '12346', false],
    ['cause', 'pause', false],
  ])('%s and %s are alike: %s', (one, other, expected) => {
    const [first] = wordsOf(one);
    const [second] = wordsOf(other);
    expect(isAlike(first as Word, second as Word)).toBe(expected);
  });
});

describe('an alignment', () => {
  it.each([
    ['le port rouvre lundi', 'Enfin, le port rouvre dès lundi.', 'le port rouvre lundi'],
    ['le port rouvre lundi', 'le pont ferme lundi', 'le - - lundi'],
    ['un deux trois', 'quatre deux cinq', '- deux -'],
    ['un deux trois', '', '- - -'],
  ])('of %j with %j', (pattern, text, expected) => {
    expect(matched(pattern, text)).toBe(expected);
  });

  it('takes the nearer of two equal words', () => {
    const words = wordsOf('port et puis encore bien des mots avant le port rouvre');
    const { matches } = alignWords(wordsOf('port rouvre'), words, 0, words.length);
    expect([...matches]).toEqual([9, 10]);
  });

  it('stays within the stretch that it is given', () => {
    const words = wordsOf('port port port');
    expect([...alignWords(wordsOf('port'), words, 1, 2).matches]).toEqual([1]);
  });
});
