import { expect, it } from 'vitest';
import { firstOf } from '../../../../lib/text/detectors/official/first-of';

it('reads until something is told', () => {
  expect(firstOf(['', 'FR', 'DE'], (code) => code || null)).toBe('FR');
  expect(firstOf([1, 2], () => null)).toBeNull();
  expect(firstOf([], () => 'FR')).toBeNull();
});
