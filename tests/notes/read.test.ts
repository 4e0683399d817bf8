import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Connection } from '../../lib/notes/connection';
import * as read from '../../lib/notes/read';
import type { Database } from '../../lib/notes/schema';
import { openStore } from '../../lib/notes/store';
import { draft, draftAbout, draftAt } from './drafts';
import { savedStory } from './stories';

const name = 'read';
let clock = Date.parse('2024-03-12T10:00:00.000Z');
const tick = () => {
  clock += 1_000;
  return clock;
};
const store = openStore(name, { now: () => new Date(tick()) });
const connection = new Connection(name);
const ask = <T>(work: (database: Database) => Promise<T>) => connection.run(work);

beforeAll(async () => {
  for (const text of ['un', 'deux', 'trois'])
    await store.create(draftAbout('Anne Roy', { text, status: 'to-check' }), {
      aliases: ['https://gazette.example/port-rouvre'],
      story: savedStory(),
    });
  const { id } = await store.create(draftAt('https://gazette.example/b', { text: 'quatre' }));
  await store.remove(id);
  await store.create(draft({ text: 'cinq', target: { ...draft().target, position: null } }));
});
afterAll(async () => {
  await store.close();
  await connection.close();
});

describe('what is read', () => {
  it('of a source and of a status comes newest first, as many as asked', async () => {
    const texts = (notes: { text: string }[]) => notes.map(({ text }) => text);
    expect(texts(await ask((db) => read.notesOfSource(db, 'anne roy')))).toEqual([
      'trois',
      'deux',
      'un',
    ]);
    expect(texts(await ask((db) => read.notesOfSource(db, 'anne roy', 1)))).toEqual(['trois']);
    expect(await ask((db) => read.notesOfSource(db, 'anne'))).toEqual([]);
    expect(texts(await ask((db) => read.withStatus(db, 'to-check', 2)))).toEqual(['trois', 'deux']);
    expect(texts(await ask((db) => read.binned(db)))).toEqual(['quatre']);
  });

  it('never shows the keys that notes are found by', async () => {
    const { notes } = await ask((db) => read.recent(db));
    for (const note of notes) expect(note).not.toHaveProperty('keys');
    expect(await ask((db) => read.article(db, draft().target.source))).not.toHaveProperty('keys');
    expect(await ask((db) => read.story(db, draft().target.source))).not.toHaveProperty('keys');
  });

  it('of an article is found under its other addresses too', async () => {
    const notes = await ask((db) =>
      read.notesOf(db, 'https://m.gazette.example/port-rouvre/?utm_id=1'),
    );
    expect(notes.map(({ text }) => text)).toEqual(['cinq', 'un', 'deux', 'trois']);
    const story = await ask((db) => read.story(db, 'https://gazette.example/port-rouvre'));
    expect(story?.url).toBe(draft().target.source);
  });

  it('of no address is nothing', async () => {
    expect(await ask((db) => read.notesOf(db, 'javascript:alert(1)'))).toEqual([]);
    expect(await ask((db) => read.article(db, ''))).toBeNull();
    expect(await ask((db) => read.noteAt(db, '__proto__'))).toBeNull();
  });

  it('of stories goes by source and by figure', async () => {
    const urls = async (index: 'source' | 'figure', key: string) =>
      (await ask((db) => read.storiesBy(db, index, key))).map(({ url }) => url);
    expect(await urls('source', 'anne kerdoncuff')).toEqual([draft().target.source]);
    expect(await urls('figure', 'count:pays')).toEqual([draft().target.source]);
    expect(await urls('figure', 'count:navires')).toEqual([]);
  });

  it('last page has no next', async () => {
    const page = await ask((db) => read.recent(db, { limit: 4 }));
    expect([page.notes.length, page.next]).toEqual([4, null]);
  });
});
