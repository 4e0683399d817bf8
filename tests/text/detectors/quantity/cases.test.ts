import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../lib/text/detectors/quantity';
import { documentOf, lexiconOf, lexicons } from './reading-of';

/** Text of the figure, type, value, and where they matter unit and bound. */
type Expected = [string, string, number | string | null, (string | null)?, (string | null)?];

interface Case {
  text: string;
  published?: string;
  expected: Expected[];
}

const folder = path.resolve(import.meta.dirname, '../../cases');
const casesOf = (language: string) =>
  JSON.parse(readFileSync(path.join(folder, language, 'quantity.json'), 'utf8')) as Case[];

/** What a list of figures looks like beside a list of expectations, shortened to what is asked. */
function told(text: string, published: string | undefined, language: string, wanted: Expected[]) {
  const document = documentOf(text, language, { published: published ?? null });
  return readFigures(document, lexiconOf(language)).map((figure, at) =>
    [
      text.slice(figure.start, figure.end),
      figure.type,
      figure.value,
      figure.unit,
      figure.bound,
    ].slice(0, wanted[at]?.length ?? 5),
  );
}

describe.each(Object.keys(lexicons))('figures in %s', (language) => {
  it.each(casesOf(language).map((item) => [item.text, item] as const))('%s', (text, item) => {
    expect(told(text, item.published, language, item.expected)).toEqual(item.expected);
  });
});

describe('the cases themselves', () => {
  it.each([
    ['fr', 150],
    ['en', 150],
    ['de', 50],
    ['es', 50],
    ['it', 50],
    ['pt', 50],
  ])('are enough in %s, with texts that hold no figure', (language, least) => {
    const cases = casesOf(language);
    expect(cases.length).toBeGreaterThanOrEqual(least);
    expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(4);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });
});
