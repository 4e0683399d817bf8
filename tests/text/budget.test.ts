import { expect, it } from 'vitest';
import { MAX_CHARACTERS, withinBudget } from '../../lib/text/budget';
import type { ArticleText } from '../../lib/text/types';

const article = (...texts: string[]): ArticleText => {
  let start = 0;
  const blocks = texts.map((text) => {
    const block = { start, end: start + text.length, role: 'paragraph' as const };
    start = block.end + 2;
    return block;
  });
  return {
    text: texts.join('\n\n'),
    blocks,
    language: 'fr',
    title: '',
    byline: null,
    siteName: null,
    published: null,
    url: null,
  };
};

it('leaves an article within the budget as it is', () => {
  const given = article('Un.', 'Deux.');
  expect(withinBudget(given)).toBe(given);
});

it('cuts between two blocks', () => {
  expect(withinBudget(article('Un.', 'Deux.', 'Trois.'), 12)).toMatchObject({
    text: 'Un.\n\nDeux.',
    blocks: [{ end: 3 }, { end: 10 }],
  });
});

it('cuts one endless block where the budget ends', () => {
  const cut = withinBudget(article('x'.repeat(50)), 20);
  expect(cut.text).toHaveLength(20);
  expect(cut.blocks).toEqual([{ start: 0, end: 20, role: 'paragraph' }]);
});

it('keeps 5 MB within the budget', () => {
  const cut = withinBudget(article(...Array.from({ length: 5_000 }, () => 'x'.repeat(1_000))));
  expect(cut.text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  expect(cut.blocks.at(-1)?.end).toBe(cut.text.length);
});
