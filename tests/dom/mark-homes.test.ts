// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { BLOCK } from '../../lib/dom/block-names';
import { homesOf } from '../../lib/dom/mark-homes';
import type { Mark } from '../../lib/dom/marks';
import { readBody } from './stand-ins';

function homesIn(html: string, words: string[]): string[] {
  const { map, spanOf } = readBody(html);
  const marks = words.map(
    (word): Mark => ({ kind: 'figure', index: 0, level: 1, ...spanOf(word) }),
  );
  return homesOf(marks, map);
}

it('the blocks of the marks, within the article where there is one', () => {
  const html =
    '<nav><ul><li>menu</li></ul></nav><article><h1>un</h1><p>deux <b>trois</b></p><ul><li>quatre</li></ul></article>';
  expect(homesIn(html, ['un', 'trois', 'deux', 'quatre'])).toEqual([
    'article h1',
    'article li',
    'article p',
  ]);
});

it('inline elements are no blocks', () => {
  for (const name of ['a', 'b', 'em', 'i', 'mark', 'span', 'strong', 'sup', 'time'])
    expect(BLOCK.has(name), name).toBe(false);
  for (const name of ['p', 'li', 'td', 'blockquote', 'h2'])
    expect(BLOCK.has(name), name).toBe(true);
});

it('without an article around all of them, the blocks alone', () => {
  expect(homesIn('<p>un</p><article><p>deux</p></article>', ['un', 'deux'])).toEqual(['p']);
  expect(homesIn('<article>un<p>deux</p></article>', ['un', 'deux'])).toEqual(['article', 'p']);
});

it('text without a block of its own belongs to the box around it', () => {
  expect(homesIn('<div><span>un</span> <em>deux</em></div>', ['un', 'deux'])).toEqual(['div']);
  expect(homesIn('<p>un</p>', [])).toEqual([]);
});
