import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelMemory } from '../../entrypoints/sidepanel/memory';
import { readChoices, readView } from '../../entrypoints/sidepanel/read-view';
import { savedStory } from '../../entrypoints/sidepanel/saved-story';
import { SourceView } from '../../entrypoints/sidepanel/source-view';
import type { NoteStore } from '../../lib/notes/note-store';
import { openStore } from '../../lib/notes/store';
import { articlePage } from '../components/fixtures';
import { draft, draftAbout } from '../notes/drafts';

let run = 0;
let store: NoteStore;
beforeEach(() => {
  run += 1;
  store = openStore(`panel-memory-${run}`);
});
afterEach(() => store.close());

const page = articlePage('en');
const url = page.article?.url ?? '';
const noteHere = () =>
  draftAbout('Ilse Marlowe', { target: { source: url, quote: null, position: null } });
const until = (test: () => boolean) => vi.waitFor(() => expect(test()).toBe(true));

/** The same page after a sentence of it was rewritten. */
function laterPage() {
  const later = articlePage('en');
  const sentence = later.story?.sentences.at(-1);
  if (!later.article || !sentence) throw new Error('the fixture has no sentences');
  later.article.text = `${later.article.text.slice(0, sentence.start)}Nothing is as it was, 99 say.`;
  sentence.end = later.article.text.length;
  return later;
}

describe('the memory of the panel', () => {
  it('tells what changed since the version that was kept, until the reader has seen it', async () => {
    const memory = new PanelMemory(store, () => {});
    await memory.setPage(page);
    expect(memory.memory.changes).toBeNull();
    await store.create(noteHere(), memory.toKeep());
    await until(() => memory.memory.changes?.changes.length === 0);
    expect(memory.memory.saved?.url).toBe(url);

    await memory.setPage(laterPage());
    expect(
      memory.memory.changes?.changes.map(({ kind, telling }) => [kind, telling]),
    ).toContainEqual(expect.arrayContaining([true]));
    // A note that is made before the changes were seen keeps the old version to compare with.
    expect(memory.toKeep().story).toBeNull();
    await memory.markSeen();
    await until(() => memory.memory.changes?.changes.length === 0);
    expect(memory.toKeep().story).not.toBeNull();
  });

  it('never shows what it recalled of one story beside another', async () => {
    const memory = new PanelMemory(store, () => {});
    await store.create(noteHere(), { aliases: [], story: savedStory(page) });
    await memory.setPage(page);
    expect(memory.memory.saved).not.toBeNull();
    const reading = memory.setPage({ ...page, url: 'https://b.example/', article: null });
    expect(memory.memory.saved).toBeNull();
    await reading;
  });
});

describe('the page of a source', () => {
  it('gathers its notes and its saved stories, and follows every change', async () => {
    const changed = vi.fn();
    const view = new SourceView(store, changed, () => null);
    await store.create(noteHere(), { aliases: [], story: savedStory(page) });
    await view.show('ilse marlowe');
    expect(view.model?.notes).toHaveLength(1);
    expect(view.model?.stories.map(({ statements }) => statements.length)).toEqual([
      page.story?.sources[0]?.statements.length,
    ]);
    await store.create(draftAbout('Ilse Marlowe'));
    await until(() => view.model?.notes.length === 2);
    view.close();
    expect(view.model).toBeNull();
    const before = changed.mock.calls.length;
    await store.create(draftAbout('Ilse Marlowe'));
    expect(changed.mock.calls.length).toBe(before);
  });

  it('is there for a source that only the open story knows, and for no other', async () => {
    const view = new SourceView(
      store,
      () => {},
      () => savedStory(page),
    );
    await view.show('ilse marlowe');
    expect(view.model).toMatchObject({ source: { name: 'Ilse Marlowe', notes: 0 }, stories: [] });
    await view.show('nobody at all');
    expect(view.model).toBeNull();
  });
});

describe('a view of all notes', () => {
  it('searches notes, sources and articles at once; with filters, notes alone', async () => {
    await store.create(noteHere(), { aliases: [], story: savedStory(page) });
    await store.create(draft({ tags: ['mer'] }));
    const ask = { view: 'all' as const, query: 'marlowe', filters: {}, url: null, limit: 10 };
    const found = await readView(store, ask);
    expect([found.list.length, found.sources.length]).toEqual([1, 1]);
    expect(found.snippets.size).toBe(1);
    const narrowed = await readView(store, { ...ask, query: '', filters: { tag: 'mer' } });
    expect([narrowed.list.length, narrowed.sources.length, narrowed.snippets.size]).toEqual([
      1, 0, 0,
    ]);
    expect(await readChoices(store)).toMatchObject({ tags: ['mer'] });
  });
});
