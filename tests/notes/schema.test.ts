import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { STORES } from '../../lib/notes/schema';
import { openStore } from '../../lib/notes/store';
import { VERSION } from '../../lib/notes/upgrade';
import { draft } from './drafts';
import { savedStory } from './stories';

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

const BINNED = '018e3000-0000-7000-8000-000000000002';

const ARTICLE_V1 = {
  url: NOTE_V1.target.source,
  aliases: ['https://t.example/x'],
  title: 'Le port rouvre',
  siteName: 'La Gazette',
  published: '2024-03-12',
  language: 'fr',
  saved: NOTE_V1.created,
  lastRead: NOTE_V1.created,
  notes: 1,
  binned: 1,
  remembered: false,
};

const SOURCE_V1 = {
  key: 'ned price',
  name: 'Ned Price',
  kind: 'person',
  nature: null,
  office: null,
  country: null,
  wikidata: null,
  notes: 0,
  articles: 1,
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
  await database.put('sources', SOURCE_V1);
  await database.put('stories', { ...savedStory(), keys: { sources: [], figures: [] } });
  await database.put('notes', { ...NOTE_V1, id: BINNED, deleted: NOTE_V1.modified });
  await database.put('articles', { ...ARTICLE_V1, keys: ['gazette.example/monde/port'] });
  await database.put('counts', 1, 'notes');
  await database.put('counts', 1, 'binned');
  database.close();
}

/** Version 2 added indexes for filters, and words of sources and articles. */
async function makeVersion2(name: string): Promise<void> {
  await makeVersion1(name);
  const database = await openDB(name, 2, {
    upgrade(db, _oldVersion, _newVersion, transaction) {
      const notes = transaction.objectStore('notes');
      notes.createIndex('kind', ['keys.kind', 'keys.modified']);
      notes.createIndex('site', ['keys.site', 'keys.modified']);
      for (const name of ['sources', 'articles'])
        transaction.objectStore(name).createIndex('word', 'words', { multiEntry: true });
      expect(db.version).toBe(2);
    },
  });
  await database.put('notes', {
    ...(await database.get('notes', NOTE_V1.id)),
    keys: {
      article: NOTE_V1.target.source,
      modified: NOTE_V1.modified,
      tags: ['mer'],
      status: 'none',
      kind: 'passage',
      site: 'La Gazette',
    },
  });
  await database.put('sources', { ...SOURCE_V1, words: ['ned', 'price'] });
  await database.put('counts', 1, 'site:La Gazette');
  database.close();
}

describe('the schema', () => {
  it.each([
    [1, makeVersion1],
    [2, makeVersion2],
  ])('of version %i opens today with its notes, search and counts', async (version, make) => {
    await make(`from-${version}`);
    const store = openStore(`from-${version}`);
    expect(await store.notesOf(NOTE_V1.target.source)).toEqual([NOTE_V1]);
    expect((await store.recent()).notes).toEqual([NOTE_V1]);
    expect((await store.search('version')).map(({ note }) => note.id)).toEqual([NOTE_V1.id]);
    expect((await store.search('de la version', { tag: 'mer' })).length).toBe(1);
    expect((await store.counts()).notes).toBe(1);
    expect((await store.binned()).map(({ id }) => id)).toEqual([BINNED]);
    expect(await store.articles()).toEqual([ARTICLE_V1]);
    expect(await store.search('', { kind: 'passage' })).toHaveLength(1);
    expect(await store.search('', { siteName: 'La Gazette' })).toHaveLength(1);
    expect(await store.sites()).toEqual([{ site: 'La Gazette', notes: 1 }]);
    expect(await store.source(SOURCE_V1.key)).toEqual(SOURCE_V1);
    expect((await store.searchSources('ned')).map(({ name }) => name)).toEqual(['Ned Price']);
    expect((await store.searchArticles('port')).map(({ title }) => title)).toEqual([
      'Le port rouvre',
    ]);
    for (const { key } of savedStory().figures)
      if (key !== null) expect(await store.storiesOfFigure(key)).toEqual([savedStory()]);
    expect(await store.update(NOTE_V1.id, { status: 'checked' })).toMatchObject({
      status: 'checked',
    });
    await store.close();
  });

  it('of version 1 with thousands of notes is brought up whole', async () => {
    await makeVersion1('many-1');
    const database = await openDB('many-1', 1);
    const transaction = database.transaction('notes', 'readwrite');
    const ids = Array.from(
      { length: 2_500 },
      (_, at) => `018e4000-0000-7000-8000-${`${at}`.padStart(12, '0')}`,
    );
    for (const id of ids)
      void transaction.store.put({ ...NOTE_V1, id, text: `texte ${id.slice(-4)}` });
    await transaction.done;
    database.close();
    const store = openStore('many-1');
    expect((await store.search('texte', {}, 3)).map(({ note }) => note.id)).toEqual(
      ids.slice(-3).reverse(),
    );
    expect((await store.search('0007')).map(({ note }) => note.id)).toEqual([ids[7]]);
    expect((await store.exportAll()).notes).toHaveLength(2_502);
    await store.close();
  });

  it('stays at its version with all its notes when an upgrade fails', async () => {
    await makeVersion1('failing-1');
    const broken = await openDB('failing-1', 1);
    // No text to index: such a record was never written by this extension.
    await broken.put('notes', { id: 'x', deleted: null });
    broken.close();
    const store = openStore('failing-1');
    await expect(store.recent()).rejects.toMatchObject({ key: 'broken' });
    await store.close();
    const kept = await openDB('failing-1');
    expect(kept.version).toBe(1);
    expect(await kept.get('notes', NOTE_V1.id)).toMatchObject({ text: NOTE_V1.text });
    kept.close();
  });

  it('is the same whether made today or brought up from an earlier version', async () => {
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
    await makeVersion2('shape-2');
    expect(await shape('shape-1')).toEqual(await shape('shape-new'));
    expect(await shape('shape-2')).toEqual(await shape('shape-new'));
    expect((await shape('shape-new')).map(({ one }) => one).sort()).toEqual([...STORES].sort());
  });
});
