import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../lib/notes/store';
import { BATCH } from '../../lib/notes/transfer';
import { newId } from '../../lib/notes/uuid';
import { draft, draftAt } from './drafts';
import { savedStory } from './stories';

const time = '2024-03-12T10:00:00.000Z';
const many = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    ...draft({ text: `${at}` }),
    id: newId(at),
    created: time,
    modified: time,
    deleted: null,
  }));

describe('everything', () => {
  it('goes out and in over several batches, none twice and none lost', async () => {
    const store = openStore('transfer-many');
    const n = BATCH * 2 + 3;
    expect((await store.importAll(many(n))).added).toBe(n);
    const { notes } = await store.exportAll();
    expect(new Set(notes.map(({ text }) => text)).size).toBe(n);
    expect((await store.counts()).notes).toBe(n);
    await store.close();
  });

  it('holds the bin, the articles and their stories', async () => {
    const store = openStore('transfer-all');
    const { id } = await store.create(draft(), { aliases: [], story: savedStory() });
    await store.remove(id);
    const all = await store.exportAll();
    expect(all.notes.map(({ deleted }) => deleted === null)).toEqual([false]);
    expect(all.articles.map(({ url }) => url)).toEqual([draft().target.source]);
    expect(all.stories).toEqual([savedStory()]);
    expect(all.articles[0]).not.toHaveProperty('keys');
    await store.close();
  });

  it('of a file joins the article that is already known under another address', async () => {
    const store = openStore('transfer-alias');
    await store.create(draft());
    const other = {
      ...draftAt('https://m.gazette.example/monde/port/amp'),
      id: newId(1),
      created: time,
      modified: time,
      deleted: null,
    };
    await store.importAll([other]);
    expect(await store.notesOf(draft().target.source)).toHaveLength(2);
    expect((await store.counts()).articles).toBe(1);
    await store.close();
  });

  it('is told to other windows once, as a whole', async () => {
    const store = openStore('transfer-watch');
    const kinds: string[] = [];
    store.watch(({ kind }) => kinds.push(kind));
    await store.importAll(many(3));
    expect(kinds).toEqual(['all']);
    await store.close();
  });
});
