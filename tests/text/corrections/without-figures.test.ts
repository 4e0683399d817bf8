import { expect, it } from 'vitest';
import { withStatements } from '../../../lib/text/corrections/with-statements';
import { withoutFigures } from '../../../lib/text/corrections/without-figures';
import type { Story } from '../../../lib/text/types';

const figure = (start: number) => ({ start, end: start + 1 });
const story = {
  figures: [0, 2, 4, 6].map(figure),
  findings: [
    { kind: 'repeated', figures: [0, 1, 3], expected: null },
    { kind: 'sum', figures: [1, 2, 3], expected: 6 },
    { kind: 'differs', figures: [2, 3], expected: null },
  ],
  statements: [{ start: 0 }],
  sources: [],
} as unknown as Story;

it('leaves what is said three times said twice, and drops a sum without its part', () => {
  const now = withoutFigures(story, new Set([1]));
  expect(now.figures.map(({ start }) => start)).toEqual([0, 4, 6]);
  expect(now.findings).toEqual([
    { kind: 'repeated', figures: [0, 2], expected: null },
    { kind: 'differs', figures: [1, 2], expected: null },
  ]);
});

it('leaves the very story where there is nothing to change', () => {
  expect(withoutFigures(story, new Set())).toBe(story);
  expect(withStatements(story, new Map())).toBe(story);
});
