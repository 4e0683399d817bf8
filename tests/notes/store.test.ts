import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreEvent } from '../../lib/notes/changes';
import { type NoteStore, openStore } from '../../lib/notes/store';
import { draft, draftAbout, draftAt } from './drafts';

let clock = Date.parse('2024-03-12T10:00:00.000Z');
let name = '';
let run = 0;
let store: NoteStore;
const opened: NoteStore[] = [];

function open(): NoteStore {
  const one = openStore(name, { now: () => new Date(clock) });
  opened.push(one);
  return one;
}

beforeEach(() => {
  run += 1;
  name = `store-${run}`;
  clock = Date.parse('2024-03-12T10:00:00.000Z');
  store = open();
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

describe('a note that is kept', () => {
  it('has an id, both times and all that the draft had', async () => {
    const note = await store.create(draft({ tags: ['port', 'port', ' à suivre '] }));
    expect(note.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(note).toMatchObject({
      ...draft(),
      tags: ['port', 'à suivre'],
      created: '2024-03-12T10:00:00.000Z',
      modified: '2024-03-12T10:00:00.000Z',
      deleted: null,
      sourceKey: null,
    });
    expect(await store.get(note.id)).toEqual(note);
  });

  it('is there for another window and after all windows closed', async () => {
    const note = await store.create(draft());
    expect(await open().get(note.id)).toEqual(note);
    for (const one of opened.splice(0)) await one.close();
    expect(await open().get(note.id)).toEqual(note);
  });

  it('is refused whole when it is no note, and nothing is left of it', async () => {
    const bad = [
      draft({ target: { source: 'javascript:alert(1)', quote: null, position: null } }),
      draft({ text: 'x'.repeat(200_001) }),
      draft({ status: 'true' as never }),
      { ...draft(), subject: { kind: '__proto__' } as never },
    ];
    for (const one of bad)
      await expect(store.create(one)).rejects.toMatchObject({ name: 'StoreError', key: 'invalid' });
    expect((await store.counts()).notes).toBe(0);
    expect(await store.article('https://gazette.example/monde/port')).toBeNull();
  });
});

describe('a change', () => {
  it('leaves the fields alone that it does not name', async () => {
    const { id } = await store.create(draft());
    await store.update(id, { tags: ['port'] });
    const note = await store.update(id, { status: 'to-check' });
    expect(note).toMatchObject({ text: draft().text, tags: ['port'], status: 'to-check' });
  });

  it('made by two windows at once to different fields keeps both', async () => {
    const { id } = await store.create(draft());
    const other = open();
    await Promise.all([
      store.update(id, { text: 'du panneau' }),
      other.update(id, { status: 'checked' }),
      store.update(id, { tags: ['un'] }),
    ]);
    expect(await store.get(id)).toMatchObject({
      text: 'du panneau',
      status: 'checked',
      tags: ['un'],
    });
  });

  it('over a text that another window wrote meanwhile keeps that text as a version', async () => {
    const { id, text } = await store.create(draft());
    await open().update(id, { text: 'écrit dans la fenêtre' }, { text });
    const note = await store.update(id, { text: 'écrit ici' }, { text });
    expect(note.text).toBe('écrit ici');
    expect(note.versions).toEqual([
      expect.objectContaining({ text: 'écrit dans la fenêtre', device: null }),
    ]);
    const chosen = await store.update(id, { versions: [] });
    expect(chosen).not.toHaveProperty('versions');
  });

  it('of the text that was seen keeps no version', async () => {
    const { id } = await store.create(draft({ text: 'a' }));
    await store.update(id, { text: 'ab' }, { text: 'a' });
    expect(await store.update(id, { text: 'abc' }, { text: 'ab' })).not.toHaveProperty('versions');
  });

  it('is always later than the one before, even when the clock goes back', async () => {
    const { id, modified } = await store.create(draft());
    clock -= 86_400_000;
    const note = await store.update(id, { text: 'plus tard' });
    expect(note.modified > modified).toBe(true);
  });

  it('of a note that does not exist says so', async () => {
    await expect(store.update('nothing', { text: '' })).rejects.toMatchObject({ key: 'missing' });
  });
});

describe('the bin', () => {
  it('takes a note out of every list and gives it back as it was', async () => {
    const note = await store.create(draftAbout('Élisabeth Borne', { tags: ['port'] }));
    await store.remove(note.id);
    expect(await store.notesOf(note.target.source)).toEqual([]);
    expect(await store.notesOfSource('elisabeth borne')).toEqual([]);
    expect((await store.recent()).notes).toEqual([]);
    expect(await store.tags()).toEqual([]);
    expect((await store.binned()).map(({ id }) => id)).toEqual([note.id]);
    expect(await store.counts()).toMatchObject({ notes: 0, binned: 1, sources: 0 });
    await store.restore(note.id);
    expect(await store.notesOf(note.target.source)).toEqual([note]);
    expect(await store.source('elisabeth borne')).toMatchObject({ notes: 1 });
    expect(await store.counts()).toMatchObject({ notes: 1, binned: 0, sources: 1 });
  });

  it('is emptied of what is older than 30 days, and the article goes with its last note', async () => {
    const old = await store.create(draft());
    const young = await store.create(draftAt('https://gazette.example/autre'));
    await store.remove(old.id);
    clock += 20 * 86_400_000;
    await store.remove(young.id);
    clock += 11 * 86_400_000;
    expect(await store.emptyBin()).toBe(1);
    expect(await store.get(old.id)).toBeNull();
    expect(await store.get(young.id)).not.toBeNull();
    expect(await store.article(old.target.source)).toBeNull();
    expect(await store.emptyBin(true)).toBe(1);
    expect(await store.counts()).toEqual({
      notes: 0,
      binned: 0,
      articles: 0,
      sources: 0,
      toCheck: 0,
    });
  });
});

describe('lists', () => {
  it('give the notes of one article under any of its addresses, in order of the text', async () => {
    const at = (start: number) => ({ start, end: start + 3 });
    const target = (start: number | null) => ({
      source: 'https://www.gazette.example/monde/port?utm_source=x',
      quote: null,
      position: start === null ? null : at(start),
    });
    for (const start of [50, null, 3]) await store.create(draft({ target: target(start) }));
    await store.create(draftAt('https://www.gazette.example/monde/porte'));
    const notes = await store.notesOf('https://m.gazette.example/monde/port/amp/#haut');
    expect(notes.map(({ target: { position } }) => position?.start ?? null)).toEqual([null, 3, 50]);
    const again = await store.create(draftAt('https://gazette.example/monde/port/'));
    expect(again.target.source).toBe('https://www.gazette.example/monde/port');
    expect(await store.counts()).toMatchObject({ notes: 5, articles: 2 });
  });

  it('page through all notes, last modified first, each once', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 25; i += 1) {
      if (i % 4 === 0) clock += 1;
      ids.push((await store.create(draft({ text: `${i}` }))).id);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await store.recent({ after, limit: 4 });
      expect(page.notes.length).toBeLessThanOrEqual(4);
      seen.push(...page.notes.map(({ text }) => text));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
    expect(seen[0]).toBe('24');
  });

  it('give the notes that are to be checked', async () => {
    await store.create(draft());
    const { id } = await store.create(draft({ status: 'to-check' }));
    expect((await store.withStatus('to-check')).map((note) => note.id)).toEqual([id]);
    expect((await store.counts()).toCheck).toBe(1);
  });
});

describe('what other windows hear', () => {
  it('is every write, with article and source', async () => {
    const heard: StoreEvent[] = [];
    const other = open();
    other.watch((event) => heard.push(event));
    const { id, target } = await store.create(draftAbout('Jo Park'));
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]).toEqual({
      kind: 'notes',
      notes: [id],
      articles: [target.source],
      sources: ['jo park'],
    });
    await store.deleteAll();
    await expect.poll(() => heard.at(-1)?.kind).toBe('all');
  });

  it('is heard once in the window that wrote, until it stops listening', async () => {
    const heard: StoreEvent[] = [];
    const stop = store.watch((event) => heard.push(event));
    await store.create(draft());
    stop();
    await store.create(draft());
    expect(heard).toHaveLength(1);
  });
});

describe('whoever follows the changes', () => {
  it('writes in the same transaction, and its failure undoes the write', async () => {
    let fail = false;
    const followed = openStore(name, {
      onChange: async (transaction, changes, origin) => {
        if (fail) throw new TypeError('no');
        await transaction
          .objectStore('sync')
          .put({ origin, ids: changes.map(({ id }) => id) }, 'last');
      },
    });
    opened.push(followed);
    const { id } = await followed.create(draft());
    fail = true;
    await expect(followed.update(id, { text: 'perdu ?' })).rejects.toMatchObject({ key: 'broken' });
    expect(await store.get(id)).toMatchObject({ text: draft().text });
    expect((await store.counts()).notes).toBe(1);
  });
});
