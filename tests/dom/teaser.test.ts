// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isTeaser } from '../../lib/dom/teaser';

const page = (data: object | string) => {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return new DOMParser().parseFromString(
    `<html><head><script type="application/ld+json">${text}</script></head><body></body></html>`,
    'text/html',
  );
};
const article = { '@type': 'NewsArticle', headline: 'Le pont', isAccessibleForFree: false };
const words = (count: number) => ({ text: 'mot '.repeat(count).trim() });

describe('a teaser', () => {
  it.each([
    ['a short text of a page that is not free', article, 90, true],
    ['the same said as a word', { ...article, isAccessibleForFree: 'False' }, 90, true],
    ['half of the words that are announced', { ...article, wordCount: 900 }, 400, true],
    ['all of the words that are announced', { ...article, wordCount: 900 }, 880, false],
    ['a short article that is announced as short', { ...article, wordCount: 120 }, 110, false],
    ['what a subscriber sees', article, 900, false],
    ['a short text of a free page', { ...article, isAccessibleForFree: true }, 90, false],
    ['a page that does not say', { '@type': 'NewsArticle' }, 90, false],
    ['another thing that is not free', { ...article, '@type': 'Product' }, 90, false],
    ['broken data', '{"@type":', 90, false],
  ])('%s: %#', (_name, data, count, expected) => {
    expect(isTeaser(page(data), words(count))).toBe(expected);
  });
});
