import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../lib/browser/settings';
import type { NoteStore } from '../../lib/notes/note-store';
import { openStore } from '../../lib/notes/store';
import { articlePage } from '../components/fixtures';
import { draftAt } from '../notes/drafts';

const askTab = vi.hoisted(() => vi.fn());
vi.mock('../../lib/browser/ask', () => ({ askTab }));
const { memoryOfTab, ReadingMemory } = await import('../../lib/browser/reading-memory');

const page = articlePage('en');
const url = page.article?.url ?? '';
const open = { tabId: 7, isPrivate: false };
let store: NoteStore;
let run = 0;
beforeEach(() => {
  run += 1;
  store = openStore(`reading-memory-${run}`);
});
afterEach(() => store.close());

const reader = (change = {}) => new ReadingMemory(store, async () => ({ ...defaults, ...change }));

describe('an article that was read', () => {
  it('is not remembered unless the reader chose so or has a note on it', async () => {
    const remember = vi.spyOn(store, 'remember');
    await reader().read(page, open);
    expect(await store.articles()).toEqual([]);
    expect(remember).not.toHaveBeenCalled();
    await store.create(draftAt(url));
    await reader().read(page, open);
    expect((await store.story(url))?.sources.length).toBeGreaterThan(0);
  });

  it('is remembered when the reader chose so, once for each text', async () => {
    const memory = reader({ remember: true });
    const remember = vi.spyOn(store, 'remember');
    await memory.read(page, open);
    await memory.read(page, open);
    expect(remember).toHaveBeenCalledOnce();
    expect((await store.article(url))?.remembered).toBe(true);
  });

  it('keeps the version that the reader knows when its text changed', async () => {
    await reader({ remember: true }).read(page, open);
    const later = articlePage('en');
    const last = later.story?.sentences.at(-1);
    if (later.article && last) {
      later.article.text = `${later.article.text.slice(0, last.start)}All is new.`;
      last.end = later.article.text.length;
    }
    await reader({ remember: true }).read(later, open);
    expect((await store.story(url))?.sentences.at(-1)).not.toBe('All is new.');
  });

  it('in a private window is never remembered, note or not', async () => {
    const hidden = { ...open, isPrivate: true };
    await reader({ remember: true }).read(page, hidden);
    expect(await store.articles()).toEqual([]);
    askTab.mockResolvedValue(page);
    expect(await memoryOfTab(store, hidden, url)).toEqual({ aliases: [], story: null });
    expect(askTab).not.toHaveBeenCalled();
  });

  it('is forgotten after the time that the reader chose, unless a note stands on it', async () => {
    const facts = { title: '', siteName: null, published: null };
    await store.create(draftAt('https://b.example/noted'));
    await store.remember(
      { ...facts, url: 'https://b.example/old' },
      { aliases: [], story: null },
      true,
    );
    vi.useFakeTimers({ now: Date.now() + 40 * 86_400_000, toFake: ['Date'] });
    await reader().tidy(90);
    expect(await store.articles()).toHaveLength(2);
    await reader().tidy(30);
    vi.useRealTimers();
    expect((await store.articles()).map((one) => one.url)).toEqual(['https://b.example/noted']);
  });

  it('does no harm when the store does not answer', async () => {
    const broken = { ...defaults, remember: true };
    const memory = new ReadingMemory(
      {
        ...{ article: vi.fn(), story: () => Promise.reject(new Error('blocked')) },
        ...{ remember: vi.fn(), forgetRead: vi.fn() },
      },
      async () => broken,
    );
    await expect(memory.read(page, open)).resolves.toBeUndefined();
  });
});

describe('a note made from the page', () => {
  it('brings what its article says, where a reader answers', async () => {
    askTab.mockResolvedValueOnce(page);
    expect((await memoryOfTab(store, open, url)).story?.url).toBe(url);
    askTab.mockRejectedValueOnce(new Error('no reader'));
    expect(await memoryOfTab(store, open, url)).toEqual({ aliases: [url], story: null });
  });
});
