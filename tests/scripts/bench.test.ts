import { expect, it } from 'vitest';
import { mean, median, quantile, shown } from '../../scripts/bench/numbers';
import { reportPage } from '../../scripts/bench/report';

it('quantiles lie between the values that are there', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([1, 2, 3, 4])).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(quantile([], 0.5)).toBeNaN();
  expect(mean([1, 2, 6])).toBe(3);
  expect([0.1234, 12.34, 1234, Number.NaN].map(shown)).toEqual(['0.12', '12.3', '1234', '–']);
});

it('the report says plainly what was missed', () => {
  const one = (variant: string, cpu: number) => ({
    page: '/a',
    variant,
    cpu,
    blocking: 0,
    heap: 1e6,
  });
  const text = reportPage({
    date: '2026-01-01',
    commit: 'abc',
    browser: 'Browser/1',
    pages: { from: '1 page', articles: ['/a'], others: [] },
    rounds: 1,
    added: [one('marks', 4), one('whence', 12), one('readability', 10), one('empty', 1)],
    units: null,
    weights: [],
  });
  expect(text).toContain(
    '| marks alone ÷ Readability alone, articles, median | 0.40 | ≤ 0.5 | kept |',
  );
  expect(text).toContain(
    '| article page, banners included ÷ Readability alone | 1.20 | ≤ 1 | **missed** |',
  );
  expect(text).toContain(
    '| page that is no article ÷ empty content script | – | ≤ 1.5 | not measured |',
  );
});
