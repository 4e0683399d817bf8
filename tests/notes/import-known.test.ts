import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedArticle } from '../../lib/notes/article';
import { type NoteStore, openStore } from '../../lib/notes/store';
import { newId } from '../../lib/notes/uuid';
import { draft, draftAbout } from './drafts';
import { savedStory } from './stories';

const time = '2024-03-12T10:00:00.000Z';
const later = '2024-04-01T10:00:00.000Z';
const url = draft().target.source;

const article = (change: Partial<SavedArticle> = {}): SavedArticle => ({
  url,
  aliases: ['https://t.example/x'],
  title: 'Le port rouvre enfin',
  siteName: null,
  published: null,
  language: 'fr',
  saved: time,
  lastRead: later,
  notes: 7,
  binned: 0,
  remembered: false,
  ...change,
});
const note = (change = {}) => ({
  ...draftAbout('Anne Kerdoncuff'),
  ...{ id: newId(1), created: time, modified: time, deleted: null },
  ...change,
});

let run = 0;
let store: NoteStore;
beforeEach(() => {
  run += 1;
  store = openStore(`import-known-${run}`);
  return () => store.close();
});

describe('an article of a file', () => {
  it('is kept with the notes that came, not with the number that the file says', async () => {
    await store.importAll({ notes: [note()], articles: [article()] });
    expect(await store.article(url)).toEqual(article({ notes: 1 }));
  });

  it('on which no note came is not kept, unless the reader remembers it', async () => {
    const other = 'https://gazette.example/lu';
    await store.importAll({
      notes: [note({ text: 7 })],
      articles: [article(), article({ url: other, aliases: [], remembered: true })],
    });
    expect((await store.articles()).map((one) => one.url)).toEqual([other]);
    expect((await store.counts()).articles).toBe(1);
  });

  it('joins the one that is known under one of its addresses, which has the word when read later', async () => {
    const known = 'https://gazette.example/monde/quai';
    await store.create(draft({ target: { source: known, quote: null, position: null } }));
    const aliases = [known];
    await store.importAll({
      notes: [note()],
      articles: [article({ aliases, lastRead: '2020-01-01T00:00:00.000Z' })],
    });
    expect(await store.articles()).toHaveLength(1);
    expect(await store.article(url)).toMatchObject({
      url: known,
      aliases: [url],
      title: draft().article.title,
      notes: 2,
    });
  });
});

describe('a story of a file', () => {
  it('takes the place of one that was read before, never of one read later', async () => {
    await store.create(draft(), { aliases: [], story: savedStory({ read: later }) });
    await store.importAll({ notes: [], stories: [savedStory({ read: time, sentences: [] })] });
    expect(await store.story(url)).toMatchObject({ read: later });
    const newest = savedStory({ read: '2025-01-01T00:00:00.000Z' });
    await store.importAll({ notes: [], stories: [newest] });
    expect(await store.story(url)).toEqual(newest);
    expect(await store.source('anne kerdoncuff')).toMatchObject({ articles: 1 });
  });

  it('without an article has nothing to stand on', async () => {
    await store.importAll({ notes: [], stories: [savedStory()] });
    expect(await store.exportAll()).toEqual({ notes: [], articles: [], stories: [], sources: [] });
  });
});

describe('a source of a file', () => {
  const source = {
    ...{ key: 'anne kerdoncuff', name: 'Anne Kerdoncuff', kind: 'person', nature: 'first-hand' },
    ...{ office: 'maire', country: 'BE', wikidata: 'Q1', notes: 99, articles: 99 },
  };

  it('is as the file says where it is new, and keeps what is known where it is not', async () => {
    await store.importAll({ notes: [note()], sources: [source] });
    expect(await store.source(source.key)).toEqual({ ...source, notes: 1, articles: 0 });
    await store.importAll({
      notes: [],
      sources: [{ ...source, office: 'ministre', nature: null, wikidata: 'Q2' }],
    });
    expect(await store.source(source.key)).toEqual({ ...source, notes: 1, articles: 0 });
  });

  it('that nothing names is not kept', async () => {
    await store.importAll({ notes: [], sources: [source] });
    expect(await store.sources()).toEqual([]);
    expect((await store.counts()).sources).toBe(0);
  });
});

it('what is none of these is refused, and the rest is kept', async () => {
  const report = await store.importAll({
    notes: [note()],
    articles: [null, { ...article(), saved: 'x' }, article()],
    stories: [{}, savedStory()],
    sources: [7],
  });
  expect(report).toMatchObject({ added: 1, refused: 4 });
  expect(await store.story(url)).toEqual(savedStory());
});
