import { describe, expect, it } from 'vitest';
import { figureKeyOf, figureLookups, storyToSave } from '../../lib/notes/summary';
import type { ArticleText, Span, Story } from '../../lib/text/types';

const text = 'Anne Roy dit que 24 pays sont visés. Des experts doutent.';
const at = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const first = at('Anne Roy dit que 24 pays sont visés.');
const second = at('Des experts doutent.');

const article: ArticleText = {
  text,
  blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  language: 'fr',
  title: '',
  byline: null,
  siteName: null,
  published: null,
  url: null,
};
const story: Story = {
  language: 'fr',
  analysed: 'fr',
  people: [
    {
      name: 'Anne Roy',
      official: true,
      office: 'ministre',
      knownOffice: null,
      former: false,
      organization: null,
      country: 'FR',
      wikidata: 'Q1',
      gender: 'f',
      basis: ['title'],
    },
  ],
  mentions: [],
  offices: [],
  figures: [
    {
      ...at('24'),
      type: 'count',
      value: 24,
      unit: 'pays',
      bound: null,
      counted: at('pays'),
      modifier: null,
    },
  ],
  findings: [],
  sentences: [
    { ...first, index: 0, block: 0 },
    { ...second, index: 1, block: 0 },
  ],
  statements: [
    {
      ...first,
      sentence: 0,
      status: 'named',
      source: null,
      cue: null,
      quote: false,
      rule: 'A1',
      strength: 0,
      reasons: [],
    },
    {
      ...second,
      sentence: 1,
      status: 'anonymous',
      source: null,
      cue: null,
      quote: false,
      rule: 'A4',
      strength: 0,
      reasons: [],
    },
  ],
  sources: [
    { name: 'Anne Roy', kind: 'person', person: 0, statements: [0] },
    { name: 'des experts', kind: 'anonymous', person: null, statements: [1] },
  ],
  covered: text.length,
};

describe('what is kept of a story', () => {
  const saved = storyToSave(article, story, 'https://a.example/', new Date(0));

  it('are its sentences, named sources with what they say, and figures', () => {
    expect(saved).toEqual({
      url: 'https://a.example/',
      read: '1970-01-01T00:00:00.000Z',
      language: 'fr',
      sentences: ['Anne Roy dit que 24 pays sont visés.', 'Des experts doutent.'],
      sources: [
        {
          key: 'anne roy',
          name: 'Anne Roy',
          kind: 'person',
          office: 'ministre',
          country: 'FR',
          wikidata: 'Q1',
          statements: [
            {
              text: 'Anne Roy dit que 24 pays sont visés.',
              status: 'named',
              quote: false,
              figures: ['24'],
            },
          ],
        },
      ],
      figures: [
        {
          key: 'count:pays',
          printed: '24',
          type: 'count',
          value: 24,
          unit: 'pays',
          bound: null,
          counted: 'pays',
          sentence: 'Anne Roy dit que 24 pays sont visés.',
          topic: ['vises'],
        },
      ],
    });
  });

  it.each([
    [{ type: 'money', unit: 'EUR' }, 'money:eur'],
    [{ type: 'percent', unit: '%' }, 'percent:%'],
    [{ type: 'count', unit: 'Pays d’Europe' }, 'count:pays d europe'],
    [{ type: 'count', unit: null }, null],
    [{ type: 'date', unit: null }, null],
  ] as const)('figures as %j are compared under %j', (figure, key) => {
    expect(figureKeyOf(figure)).toBe(key);
  });
});

it('a figure is looked for by its value first, a vague one by its kind alone', () => {
  expect(figureLookups({ key: 'count:pays', value: 24 })).toEqual(['count:pays=24', 'count:pays']);
  expect(figureLookups({ key: 'count:pays', value: null })).toEqual(['count:pays']);
  expect(figureLookups({ key: null, value: 24 })).toEqual([]);
});
