import { describe, expect, it } from 'vitest';
import { checkArticle, checkSource, checkStory } from '../../lib/notes/check-article';
import { savedStory } from './stories';

const article = {
  url: 'https://gazette.example/a?utm_source=x',
  aliases: ['https://t.example/x'],
  title: 'A',
  siteName: null,
  published: '2024-03-12',
  language: 'fr',
  saved: '2024-03-12T10:00:00Z',
  lastRead: '2024-03-12T10:00:00.000Z',
  notes: 3,
  binned: 1,
  remembered: 'yes',
  __proto__: { polluted: true },
};
const source = {
  ...{ key: 'a', name: 'A', kind: 'document', nature: 'outlet', office: null },
  ...{ country: null, wikidata: null, notes: 1, articles: 1 },
};

describe('what a file says', () => {
  it('of an article is kept in known fields, its address normalised, its counts not believed', () => {
    expect(checkArticle(article)).toEqual({
      url: 'https://gazette.example/a',
      aliases: ['https://t.example/x'],
      title: 'A',
      siteName: null,
      published: '2024-03-12',
      language: 'fr',
      saved: '2024-03-12T10:00:00.000Z',
      lastRead: '2024-03-12T10:00:00.000Z',
      notes: 0,
      binned: 0,
      remembered: false,
    });
  });

  it('of a story and of a source is kept as it is', () => {
    const statements = [{ text: 'Oui.', status: 'named', quote: true, figures: ['24'] } as const];
    const story = savedStory();
    const full = { ...story, sources: story.sources.map((one) => ({ ...one, statements })) };
    expect(checkStory({ ...full, more: 1 })).toEqual(full);
    expect(checkSource(source)).toEqual({ ...source, notes: 0, articles: 0 });
  });

  it.each<[(one: unknown) => unknown, unknown]>([
    [checkArticle, null],
    [checkArticle, { ...article, url: 'javascript:alert(1)' }],
    [checkArticle, { ...article, aliases: ['about:blank'] }],
    [checkArticle, { ...article, title: 'x'.repeat(2_001) }],
    [checkArticle, { ...article, lastRead: 'soon' }],
    [checkStory, { ...savedStory(), sentences: [1] }],
    [checkStory, { ...savedStory(), sources: [{ ...source, statements: 'x' }] }],
    [checkStory, { ...savedStory(), figures: [{}] }],
    [checkSource, { ...source, key: '' }],
    [checkSource, { ...source, kind: 'robot' }],
    [checkSource, { ...source, nature: 'rumour' }],
  ])('is refused where it cannot be kept: %#', (check, given) => {
    expect(() => check(given)).toThrow(expect.objectContaining({ key: 'invalid' }));
  });
});
