import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelNotes } from '../../entrypoints/sidepanel/notes';
import { SourceNotes } from '../../entrypoints/sidepanel/source-notes';
import type { NoteDraft } from '../../lib/notes/note';
import { type NoteStore, openStore } from '../../lib/notes/store';
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
const arrived = vi.fn();
beforeEach(() => {
  run += 1;
  arrived.mockClear();
  store = openStore(`panel-${run}`);
  notes = new PanelNotes(store, () => {}, arrived);
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
    notes.edit(null);
    await store.update(id, { tags: ['a'] });
    await until(() => notes.state.list?.[0]?.tags[0] === 'a');
    expect(notes.state.editing).toBeNull();
  });

  it('find every word, whatever its case and accents, and nothing else', async () => {
    await store.create(draft('Le barrage d’Ardel est fissuré'));
    await store.create(draft('Budget', { tags: ['énergie'] }));
    await notes.setArticle(null);
    notes.search('FISSURE ardel');
    await until(() => notes.state.total === 1);
    expect(texts()).toEqual(['Le barrage d’Ardel est fissuré']);
    notes.search('energie');
    await until(() => texts()?.[0] === 'Budget');
    notes.search('ardel energie');
    await until(() => notes.state.total === 0);
  });

  it('go to the bin and come back', async () => {
    const { id } = await store.create(draft('x'));
    await notes.setArticle(URL);
    await notes.remove(id);
    await until(() => notes.state.list?.length === 0);
    notes.setView('bin');
    await until(() => texts()?.[0] === 'x');
    await notes.restore(id);
    await until(() => notes.state.list?.length === 0);
  });

  it('keep a text that another window wrote while this one was editing', async () => {
    const { id } = await store.create(draft('first'));
    await notes.setArticle(URL);
    notes.edit(id);
    await store.update(id, { text: 'theirs' });
    await notes.change(id, { text: 'mine' });
    const kept = await store.get(id);
    expect(kept?.text).toBe('mine');
    expect(kept?.versions?.map(({ text }) => text)).toEqual(['theirs']);
  });

  it('say it in words when they cannot be kept, and go on', async () => {
    await notes.change('no-such-note', { text: 'x' });
    expect(notes.state.trouble).toBe('problem_store_missing');
    await notes.add(draft('y'));
    expect(notes.state.trouble).toBeNull();
  });
});

it('the notes on a source come from all articles, under its name here', async () => {
  const { story } = articlePage('en');
  await store.create(
    draft('Said no.', {
      subject: { kind: 'source', name: 'ILSE  Marlowe', office: null },
      target: { source: 'https://other.example/', quote: null, position: null },
    }),
  );
  const sources = new SourceNotes(store, () => {});
  await sources.setStory(story);
  expect(sources.byName.get('Ilse Marlowe')?.[0]?.text).toBe('Said no.');
  expect(sources.byName.size).toBe(1);
  await sources.setStory(null);
  expect(sources.byName.size).toBe(0);
});
