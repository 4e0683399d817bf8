import { describe, expect, it } from 'vitest';
import { contextShare, isJoined, weightOf } from '../../lib/text/exact-place';
import { wordsOf } from '../../lib/text/word-alignment';

describe('an edge', () => {
  it.each([
    ['24| 000', true],
    ['1,|24', true],
    ['1 |340', true],
    ['ré|ouvert', true],
    ['24| pays', false],
    ['2023, |24 pays', false],
    ['port|, 24', false],
  ])('at the bar in %j joins: %s', (marked, joined) => {
    const edge = marked.indexOf('|');
    expect(isJoined(marked.replace('|', ''), edge)).toBe(joined);
  });
});

describe('the surroundings', () => {
  const share = (prefix: string, suffix: string, text: string, quote: string) => {
    const words = wordsOf(text);
    const start = text.indexOf(quote);
    const first = words.findIndex((word) => word.start === start);
    const last = first + wordsOf(quote).length;
    const noted = {
      canonical: quote,
      exact: wordsOf(quote),
      prefix: wordsOf(prefix),
      suffix: wordsOf(suffix),
      before: '',
      after: '',
    };
    return contextShare(words, noted, first, last);
  };

  it('that are all there count as 1, none as 0, half as about half', () => {
    const text = 'plus de 24 pays du monde';
    expect(share('plus de', 'pays du monde', text, '24')).toBe(1);
    expect(share('contre les', 'navires', text, '24')).toBe(0);
    expect(share('moins les', 'pays du monde', text, '24')).toBeGreaterThan(0.5);
  });

  it('count for less when other words came between', () => {
    expect(share('plus de', 'pays', 'plus de 24 grands pays', '24')).toBeLessThan(0.9);
  });

  it('that were never kept say nothing against a place', () => {
    expect(share('', '', '24 pays', '24')).toBe(1);
  });

  it('weigh as much as their words', () => {
    expect(weightOf(wordsOf('de Rennes'))).toBeCloseTo(1.9);
  });
});
