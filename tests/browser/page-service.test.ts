import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageServices } from '../../lib/browser/page-service';
import { articleAddress, ownAddress } from '../../lib/browser/same-site';
import { defaults } from '../../lib/browser/settings';
import { MAX_CHARACTERS } from '../../lib/text/budget';

const calls = vi.hoisted(() => ({
  inject: vi.fn(async () => true),
  broadcast: vi.fn(),
  openPanel: vi.fn(async () => undefined),
  settings: vi.fn(),
}));
vi.mock('../../lib/browser/injection', () => ({ inject: calls.inject, READER: 'reader.js' }));
vi.mock('../../lib/browser/ask', () => ({ broadcast: calls.broadcast }));
vi.mock('../../lib/browser/open-panel', () => ({ openPanel: calls.openPanel }));
vi.mock('../../lib/browser/page-texts', () => ({
  pageTexts: async () => ({ language: 'fr', catalog: {} }),
}));
vi.mock('../../lib/browser/settings-store', () => ({ readSettings: calls.settings }));
const corrections = vi.hoisted(() => ({ list: [] as unknown[], revision: 0, add: vi.fn() }));
vi.mock('../../lib/browser/corrections', () => ({
  readCorrections: async () => corrections,
  addCorrection: corrections.add,
}));
const { pageHandlers } = await import('../../lib/browser/page-service');

const from = {
  ...{ tabId: 7, windowId: 1, isPrivate: false },
  url: 'https://www.gazette.example/pont?utm=1',
};
const analyse = vi.fn(() => ({ covered: 1 }));
const notes = { notesOf: vi.fn(), create: vi.fn(async () => ({ id: 'n1' })) };
const read = vi.fn();
const warm = vi.fn();
const onRead = vi.fn();
const memory = { aliases: ['https://gazette.example/pont'], story: null };
const memoryOf = async () => memory;
const services = { read, warm, analyse, notes, onRead, memoryOf };
const handlers = pageHandlers(services as unknown as PageServices);
const article = {
  text: 'abc',
  blocks: [],
  language: 'fr',
  title: '',
  byline: null,
  siteName: null,
  published: null,
  url: null,
};
const declared = { title: null, url: null, address: null };
const copy = { html: '', isWhole: true, url: null, before: null, known: null };

beforeEach(() => {
  vi.clearAllMocks();
  calls.settings.mockResolvedValue(defaults);
});

describe('a page', () => {
  it('that may be an article gets the reader', async () => {
    expect(await handlers['page/candidate']({}, from)).toBe(true);
    expect(calls.inject).toHaveBeenCalledWith(7, 'reader.js');
    expect(warm).toHaveBeenCalledTimes(1);
  });

  it.each(['sitesOff', 'sitesOnClick'] as const)(
    'of a host in %s gets nothing by itself',
    async (list) => {
      calls.settings.mockResolvedValue({ ...defaults, [list]: ['www.gazette.example'] });
      expect(await handlers['page/candidate']({}, from)).toBe(false);
      expect(calls.inject).not.toHaveBeenCalled();
      expect(warm).not.toHaveBeenCalled();
    },
  );

  it('of 5 MB is analysed up to the budget', async () => {
    const text = 'x'.repeat(5_000_000);
    const blocks = [
      { start: 0, end: 1_000, role: 'headline' as const },
      { start: 1_002, end: 4_999_999, role: 'paragraph' as const },
    ];
    read.mockResolvedValue({ article: { ...article, text, blocks }, declared, places: [] });
    const answer = await handlers['page/read'](copy, from);
    expect(answer?.isWhole).toBe(false);
    expect(answer?.article.text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
    const [given] = analyse.mock.calls[0] as unknown as [{ text: string }];
    expect(given.text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  });

  it('is analysed once, and not sent the story that it knows', async () => {
    read.mockResolvedValue({ article, declared, places: [0, 0, 3] });
    const first = await handlers['page/read'](copy, from);
    expect(first).toMatchObject({ story: { covered: 1 }, isWhole: true, places: [0, 0, 3] });
    const again = await handlers['page/read']({ ...copy, known: first?.id ?? null }, from);
    expect(again).toMatchObject({ id: first?.id, story: null });
    expect(analyse).toHaveBeenCalledTimes(1);
    const told = { url: from.url, article, story: { covered: 1 } };
    expect(onRead.mock.calls).toEqual([
      [told, from],
      [told, from],
    ]);
    expect(read).toHaveBeenCalledWith({ html: '', isWhole: true, url: null, before: null });
  });

  it('is sent its story again as the reader corrected it', async () => {
    read.mockResolvedValue({ article, declared, places: [0, 0, 3] });
    const people = [{ name: 'Ann', official: true, basis: ['title'], wikidata: null }];
    analyse.mockReturnValueOnce({ covered: 1, people, figures: [], statements: [] } as never);
    const other = { ...article, text: 'abd' };
    read.mockResolvedValue({ article: other, declared, places: [0, 0, 3] });
    const first = await handlers['page/read'](copy, from);
    const verdict = { kind: 'not-official', name: 'Ann', wikidata: null } as const;
    expect(await handlers['page/correct']({ verdict }, from)).toBeNull();
    expect(corrections.add).toHaveBeenCalledWith(verdict, from.url);
    corrections.revision += 1;
    corrections.list = [{ verdict }];
    const again = await handlers['page/read']({ ...copy, known: first?.id ?? null }, from);
    expect(again?.story?.people[0]).toMatchObject({ official: false });
    expect(again?.story?.corrected).toHaveLength(1);
    corrections.list = [];
  });

  it('without an article has no story', async () => {
    read.mockResolvedValue(null);
    expect(await handlers['page/read'](copy, from)).toBeNull();
    expect(analyse).not.toHaveBeenCalled();
  });

  it('is told where the notes on its own article stand, and nothing of what they say', async () => {
    const quote = { exact: 'pont', prefix: '', suffix: '' };
    notes.notesOf.mockResolvedValue([
      { id: 'a', target: { source: 's', quote, position: null }, text: 'private', tags: ['t'] },
      { id: 'b', target: { source: 's', quote: null, position: null }, text: 'private' },
    ]);
    const url = 'https://gazette.example/pont';
    const text = 'Le pont ferme.';
    expect(await handlers['page/anchors']({ url, text }, from)).toEqual({
      a: { state: 'found', span: { start: 3, end: 7 } },
    });
    expect(notes.notesOf).toHaveBeenCalledWith(url);
  });

  it('is never told of the notes on another site', async () => {
    notes.notesOf.mockResolvedValue([]);
    await handlers['page/anchors']({ url: 'https://other.example/secret', text: '' }, from);
    expect(notes.notesOf).toHaveBeenCalledWith(from.url);
  });

  it('cannot put a note on another site', async () => {
    const draft = { target: { source: 'https://other.example/x', quote: null, position: null } };
    expect(await handlers['page/note']({ draft } as never, from)).toEqual({ id: 'n1' });
    const [kept, about] = notes.create.mock.calls[0] as unknown as [typeof draft, unknown];
    expect(kept.target.source).toBe(from.url);
    expect(about).toBe(memory);
  });

  it('has a passage cited, never with the address of another site', async () => {
    const quote = { exact: 'le vieux pont', prefix: '', suffix: '' };
    const draft = {
      target: { source: 'https://other.example/x', quote, position: null },
      article: { title: 'Le pont', siteName: null, published: null },
      subject: { kind: 'passage' },
    };
    const cited = await handlers['page/citation']({ draft } as never, from);
    expect(cited).toContain('le vieux pont');
    expect(cited).toContain(`${from.url}#:~:text=`);
    expect(cited).not.toContain('other.example');
  });

  it('has its state told to popup and panel under its own tab', async () => {
    await handlers['page/changed']({}, from);
    expect(calls.broadcast).toHaveBeenCalledWith('state/changed', { tabId: 7 });
  });

  it('opens the panel of its own window', async () => {
    await handlers['page/open-panel']({}, from);
    expect(calls.openPanel).toHaveBeenCalledWith({ id: 7, windowId: 1 });
  });
});

describe('the address that a page may speak for', () => {
  const tab = 'https://www.gazette.example/pont';
  it.each([
    ['https://gazette.example/le-pont', 'https://gazette.example/le-pont'],
    ['https://m.gazette.example/le-pont', 'https://m.gazette.example/le-pont'],
    ['https://gazette.example.evil.example/', tab],
    ['https://evil.example/gazette.example', tab],
    ['https://mail.gazette.example/', tab],
    ['javascript:alert(1)', tab],
    ['not an address', tab],
    [null, tab],
  ])('for %s is %s', (claimed, expected) => {
    expect(ownAddress(claimed, tab)).toBe(expected);
    expect(articleAddress({ url: tab, article: { url: claimed } })).toBe(expected);
    expect(articleAddress({ url: tab, article: null })).toBeNull();
  });
});
