import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelMemory } from '../../entrypoints/sidepanel/memory';
import { NoteWriter } from '../../entrypoints/sidepanel/note-writer';
import { PanelNotes } from '../../entrypoints/sidepanel/notes';
import type { NoteDraft } from '../../lib/notes/note';
import { StoreError } from '../../lib/notes/problem';
import { type NoteStore, openStore } from '../../lib/notes/store';
import { storyToSave } from '../../lib/notes/summary';
import { articlePage } from '../components/fixtures';

const URL = 'https://news.example/dam';
const draft = (text = '', more: Partial<NoteDraft> = {}): NoteDraft => ({
  subject: { kind: 'article' },
  target: { source: URL, quote: null, position: null },
  article: { title: 'Dam', siteName: null, published: null },
  text,
  tags: [],
  status: 'none',
  ...more,
});

let run = 0;
let store: NoteStore;
let notes: PanelNotes;
let writer: NoteWriter;
const arrived = vi.fn();
beforeEach(() => {
  run += 1;
  arrived.mockClear();
  store = openStore(`panel-${run}`);
  notes = new PanelNotes(store, () => {}, arrived);
  writer = new NoteWriter(store, notes, (id) => notes.state.list?.find((one) => one.id === id));
});
afterEach(() => store.close());

/** Waits until what the panel shows passes the test. */
const until = (test: () => boolean) => vi.waitFor(() => expect(test()).toBe(true));
const texts = () => notes.state.list?.map(({ text }) => text);

describe('the notes in the panel', () => {
  it('are those of the open article', async () => {
    await store.create(draft('here'));
    await store.create(
      draft('there', { target: { source: 'https://b.example/', quote: null, position: null } }),
    );
    await notes.setArticle(URL);
    expect(texts()).toEqual(['here']);
    expect(notes.state.onArticle).toHaveLength(1);
  });

  it('are all of them where there is no article, and the article’s own again on the next', async () => {
    await store.create(draft('here'));
    await notes.setArticle(null);
    expect([notes.state.view, texts()]).toEqual(['all', ['here']]);
    await notes.setArticle(URL);
    expect(notes.state.view).toBe('article');
  });

  it('follow what another window writes', async () => {
    await notes.setArticle(URL);
    await store.create(draft('new'));
    await until(() => texts()?.[0] === 'new');
  });

  it('open for editing when one was just made on the card, once', async () => {
    await notes.setArticle(URL);
    const { id } = await store.create(draft(''));
    await until(() => notes.state.editing === id);
    expect(arrived).toHaveBeenCalledOnce();
    await writer.edit(null);
    await store.update(id, { tags: ['a'] });
    await until(() => notes.state.list?.[0]?.tags[0] === 'a');
    expect(notes.state.editing).toBeNull();
  });

  it('find every word, whatever its case and accents, and nothing else', async () => {
    await store.create(draft('Le barrage d’Ardel est fissuré'));
    await store.create(draft('Budget', { tags: ['énergie'] }));
    await notes.setArticle(null);
    await notes.show({ query: 'FISSURE ardel' });
    await until(() => notes.state.total === 1);
    expect(texts()).toEqual(['Le barrage d’Ardel est fissuré']);
    expect([...notes.state.snippets.values()][0]?.marks).toHaveLength(2);
    await notes.show({ query: 'energie' });
    await until(() => texts()?.[0] === 'Budget');
    await notes.show({ query: 'ardel energie' });
    await until(() => notes.state.total === 0);
  });

  it('go to the bin and come back', async () => {
    const { id } = await store.create(draft('x'));
    await notes.setArticle(URL);
    await writer.remove(id);
    await until(() => notes.state.list?.length === 0);
    void notes.show({ view: 'bin' });
    await until(() => texts()?.[0] === 'x');
    await writer.restore(id);
    await until(() => notes.state.list?.length === 0);
  });

  it('keep a text that another window wrote while this one was editing', async () => {
    const { id } = await store.create(draft('first'));
    await notes.setArticle(URL);
    await writer.edit(id);
    await store.update(id, { text: 'theirs' });
    await writer.change(id, { text: 'mine' });
    const kept = await store.get(id);
    expect(kept?.text).toBe('mine');
    expect(kept?.versions?.map(({ text }) => text)).toEqual(['theirs']);
  });

  it('keep words that could not be kept at first, and stay open until they are', async () => {
    const { id } = await store.create(draft('first'));
    await notes.setArticle(URL);
    await writer.edit(id);
    const update = vi.spyOn(store, 'update').mockRejectedValue(new StoreError('quota'));
    await writer.change(id, { text: 'second' });
    await writer.change(id, { tags: ['a'] });
    expect(await writer.edit(null)).toBe(false);
    expect([notes.state.editing, notes.state.trouble]).toEqual([id, 'problem_store_quota']);
    update.mockRestore();
    expect(await writer.edit(null)).toBe(true);
    expect(await store.get(id)).toMatchObject({ text: 'second', tags: ['a'] });
    expect([notes.state.editing, notes.state.trouble]).toEqual([null, null]);
  });

  it('say it in words when they cannot be kept, and go on', async () => {
    await writer.change('no-such-note', { text: 'x' });
    expect(notes.state.trouble).toBe('problem_store_missing');
    await writer.add(draft('y'));
    expect(notes.state.trouble).toBeNull();
  });
});

it('what is known of a source comes from all articles, under its name here', async () => {
  const page = articlePage('en');
  const { article, story } = page;
  const elsewhere = 'https://other.example/';
  if (!article || !story) throw new Error('the fixture has no story');
  await store.create(
    draft('Said no.', {
      subject: { kind: 'source', name: 'ILSE  Marlowe', office: null },
      target: { source: elsewhere, quote: null, position: null },
    }),
    { aliases: [], story: storyToSave(article, story, elsewhere, new Date()) },
  );
  const known = new PanelMemory(store, () => {});
  await known.setPage(page);
  expect(known.memory.notes.get('ilse marlowe')?.[0]?.text).toBe('Said no.');
  expect(known.memory.stories.get('tomas reyle')).toBe(1);
  await known.setPage(null);
  expect([known.memory.notes.size, known.memory.stories.size]).toEqual([0, 0]);
});
