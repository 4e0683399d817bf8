// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isByReader } from '../../lib/dom/by-reader';

it('does not take what a script made for what the reader did', () => {
  expect(isByReader(new MouseEvent('click', { bubbles: true }))).toBe(false);
});
