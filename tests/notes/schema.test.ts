import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { fillFilters } from '../../lib/notes/fill-filters';
import { type NotesSchema, STORES, VERSION } from '../../lib/notes/schema';
import { openStore } from '../../lib/notes/store';
import { draft } from './drafts';

/**
 * The database as version 1 made it, written out by hand: it must open in every later version with its
 * notes in place.
 */
const NOTE_V1 = {
  ...draft({ text: 'de la version 1', tags: ['mer'] }),
  id: '018e3000-0000-7000-8000-000000000001',
  created: '2024-03-12T10:00:00.000Z',
  modified: '2024-03-12T10:00:00.000Z',
  deleted: null,
  sourceKey: null,
};

async function makeVersion1(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(db) {
      const notes = db.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('article', 'keys.article');
      notes.createIndex('source', ['keys.source', 'keys.modified']);
      notes.createIndex('modified', 'keys.modified');
      notes.createIndex('deleted', 'deleted');
      notes.createIndex('tag', 'keys.tags', { multiEntry: true });
      notes.createIndex('status', ['keys.status', 'keys.modified']);
      db.createObjectStore('words', { keyPath: 'id' }).createIndex('word', 'words', {
        multiEntry: true,
      });
      const articles = db.createObjectStore('articles', { keyPath: 'url' });
      articles.createIndex('key', 'keys', { multiEntry: true });
      articles.createIndex('lastRead', 'lastRead');
      const stories = db.createObjectStore('stories', { keyPath: 'url' });
      stories.createIndex('source', 'keys.sources', { multiEntry: true });
      stories.createIndex('figure', 'keys.figures', { multiEntry: true });
      db.createObjectStore('sources', { keyPath: 'key' });
      db.createObjectStore('counts');
      db.createObjectStore('sync');
    },
  });
  const keys = {
    article: NOTE_V1.target.source,
    modified: NOTE_V1.modified,
    tags: ['mer'],
    status: 'none',
  };
  await database.put('notes', { ...NOTE_V1, keys });
  await database.put('words', { id: NOTE_V1.id, words: ['version'] });
  await database.put('counts', 1, 'notes');
  await database.put('sources', {
    ...{ key: 'ned price', name: 'Ned Price', kind: 'person', nature: null, office: null },
    ...{ country: null, wikidata: null, notes: 0, articles: 1 },
  });
  await database.put('articles', {
    ...{ url: 'https://gazette.example/old', aliases: [], title: 'Le port', siteName: null },
    ...{ published: null, language: 'fr', saved: NOTE_V1.created, lastRead: NOTE_V1.created },
    ...{ notes: 0, binned: 0, remembered: true, keys: ['gazette.example/old'] },
  });
  database.close();
}

describe('the schema', () => {
  it('of version 1 opens today with its notes, search and counts', async () => {
    await makeVersion1('from-1');
    const store = openStore('from-1');
    expect(await store.notesOf(NOTE_V1.target.source)).toEqual([NOTE_V1]);
    expect((await store.recent()).notes).toEqual([NOTE_V1]);
    expect((await store.search('version')).map(({ note }) => note.id)).toEqual([NOTE_V1.id]);
    expect((await store.counts()).notes).toBe(1);
    expect(await store.search('', { kind: 'passage' })).toHaveLength(1);
    expect(await store.search('', { siteName: 'La Gazette' })).toHaveLength(1);
    expect(await store.sites()).toEqual([{ site: 'La Gazette', notes: 1 }]);
    expect((await store.searchSources('ned')).map(({ name }) => name)).toEqual(['Ned Price']);
    expect((await store.searchArticles('port')).map(({ title }) => title)).toEqual(['Le port']);
    expect(await store.update(NOTE_V1.id, { status: 'checked' })).toMatchObject({
      status: 'checked',
    });
    await store.close();
  });

  it('is the same whether made today or brought up from version 1', async () => {
    const shape = async (name: string) => {
      const store = openStore(name);
      await store.counts();
      await store.close();
      const database = await openDB(name, VERSION);
      const transaction = database.transaction([...database.objectStoreNames]);
      const stores = [...database.objectStoreNames].map((one) => {
        const { keyPath, indexNames } = transaction.objectStore(one);
        return { one, keyPath, indexes: [...indexNames].sort() };
      });
      database.close();
      return stores;
    };
    await makeVersion1('shape-1');
    expect(await shape('shape-1')).toEqual(await shape('shape-new'));
    expect((await shape('shape-new')).map(({ one }) => one).sort()).toEqual([...STORES].sort());
  });
});

it('fills keys and words once more without changing what is right', async () => {
  await makeVersion1('fill-1');
  const store = openStore('fill-1');
  await store.counts();
  await store.close();
  const database = await openDB<NotesSchema>('fill-1', VERSION);
  const read = () => Promise.all([database.getAll('notes'), database.getAll('sources')]);
  const before = await read();
  const transaction = database.transaction(STORES, 'readwrite');
  await fillFilters(transaction as never);
  await transaction.done;
  expect(await read()).toEqual(before);
  database.close();
});
