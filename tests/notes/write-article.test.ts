import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NoteStore, openStore } from '../../lib/notes/store';
import { distinctAddresses } from '../../lib/notes/write-article';
import { draftAt } from './drafts';
import { savedStory } from './stories';

let store: NoteStore;
let run = 0;
beforeEach(() => {
  run += 1;
  store = openStore(`write-article-${run}`);
});
afterEach(() => store.close());

const url = savedStory().url;
const facts = { url, title: 'Le port rouvre', siteName: 'La Gazette', published: null };
const memory = (aliases: string[] = []) => ({ aliases, story: savedStory() });

describe('an article', () => {
  it('is not remembered for being read, unless the reader wants that', async () => {
    await store.remember(facts, memory());
    expect(await store.articles()).toEqual([]);
    await store.remember(facts, memory(), true);
    expect(await store.article(url)).toMatchObject({ remembered: true, notes: 0, language: 'fr' });
    expect(await store.story(url)).toEqual(savedStory());
    expect((await store.counts()).articles).toBe(1);
  });

  it('that was only remembered can be forgotten, one with notes cannot', async () => {
    await store.remember(facts, memory(), true);
    await store.create(draftAt('https://gazette.example/b'));
    expect(await store.forget('https://gazette.example/b')).toBe(false);
    expect(await store.forget(url)).toBe(true);
    expect(await store.forget(url)).toBe(false);
    expect((await store.articles()).map((article) => article.url)).toEqual([
      'https://gazette.example/b',
    ]);
    expect(await store.sources()).toEqual([]);
  });

  it('stays remembered when its last note goes', async () => {
    await store.remember(facts, memory(), true);
    const { id } = await store.create(draftAt(url));
    await store.remove(id);
    await store.emptyBin(true);
    expect(await store.article(url)).toMatchObject({ remembered: true, notes: 0, binned: 0 });
  });

  it('takes the place of what was saved of it before, without counting its sources twice', async () => {
    await store.remember(facts, memory(), true);
    await store.remember(facts, { aliases: [], story: savedStory({ sources: [] }) }, true);
    expect(await store.sources()).toEqual([]);
    await store.remember(facts, memory(), true);
    await store.remember(facts, memory(), true);
    expect(await store.source('anne kerdoncuff')).toMatchObject({ articles: 1 });
  });

  it('gathers other addresses, which the reader can mend', async () => {
    await store.create(
      draftAt(url),
      memory(['https://t.example/x', 'javascript:1', `${url}?utm_id=1`]),
    );
    expect((await store.article(url))?.aliases).toEqual(['https://t.example/x']);
    expect((await store.notesOf('https://t.example/x')).length).toBe(1);
    await store.setAliases(url, ['https://t.example/y']);
    expect(await store.notesOf('https://t.example/x')).toEqual([]);
    expect((await store.notesOf('https://t.example/y')).length).toBe(1);
    await expect(store.setAliases('https://none.example/', [])).rejects.toMatchObject({
      key: 'missing',
    });
  });

  it('of no address is refused', async () => {
    await expect(
      store.remember({ ...facts, url: 'about:blank' }, memory(), true),
    ).rejects.toMatchObject({
      key: 'invalid',
    });
  });
});

describe('addresses', () => {
  it('are each named once, without the own and without none', () => {
    expect(distinctAddresses(['a', null, 'b', 'a', 'own'], 'own')).toEqual(['a', 'b']);
  });
});
