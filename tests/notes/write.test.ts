import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { countsOf, noteOf, recordOf } from '../../lib/notes/record';
import { type NoteStore, openStore } from '../../lib/notes/store';
import { draft, draftAbout, draftAt } from './drafts';

/** One thing that a window does; `note` picks one of the notes made so far. */
type Step =
  | { do: 'create'; about: string | null; page: string; tag: string }
  | { do: 'text' | 'status' | 'about' | 'move' | 'remove' | 'restore'; note: number; value: string }
  | { do: 'empty' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('create' as const),
    about: fc.option(fc.constantFrom('Anne Roy', 'ANNE ROY', 'Marc Delorme')),
    page: fc.constantFrom('a', 'b', 'b/amp'),
    tag: fc.constantFrom('x', 'y'),
  }),
  fc.record({
    do: fc.constantFrom('text', 'status', 'about', 'move', 'remove', 'restore'),
    note: fc.nat(9),
    value: fc.constantFrom('Anne Roy', 'Marc Delorme'),
  }),
  fc.record({ do: fc.constant('empty' as const) }),
);

async function run(store: NoteStore, made: Note[], one: Step): Promise<void> {
  if (one.do === 'create') {
    const base = one.about === null ? draft() : draftAbout(one.about);
    const { target } = draftAt(`https://gazette.example/${one.page}`);
    made.push(await store.create({ ...base, target, tags: [one.tag] }));
    return;
  }
  if (one.do === 'empty') return void (await store.emptyBin(true));
  const id = made[one.note % Math.max(1, made.length)]?.id;
  if (!id || !(await store.get(id))) return;
  const { target } = draftAt(`https://gazette.example/${one.value.length}`);
  if (one.do === 'text') await store.update(id, { text: one.value, tags: ['x', one.value] });
  else if (one.do === 'status') await store.update(id, { status: 'to-check' });
  else if (one.do === 'about') await store.update(id, { subject: draftAbout(one.value).subject });
  else if (one.do === 'move') await store.update(id, { target });
  else if (one.do === 'remove') await store.remove(id);
  else await store.restore(id);
}

/** Everything that is stored about the notes, counted from the notes themselves. */
function expected(notes: Note[]) {
  const standing = notes.filter(({ deleted }) => deleted === null);
  const sum = (list: string[]) =>
    Object.fromEntries(
      [...new Set(list)].sort().map((key) => [key, list.filter((one) => one === key).length]),
    );
  return {
    notes: standing.length,
    binned: notes.length - standing.length,
    toCheck: standing.filter(({ status }) => status === 'to-check').length,
    tags: sum(standing.flatMap(({ tags }) => [...new Set(tags)])),
    articles: sum(notes.map(({ target }) => target.source)),
    sources: sum(standing.flatMap(({ sourceKey }) => sourceKey ?? [])),
  };
}

async function stored(store: NoteStore) {
  const [counts, tags, articles, sources] = await Promise.all([
    store.counts(),
    store.tags(),
    store.articles(),
    store.sources(),
  ]);
  expect(counts.articles).toBe(articles.length);
  expect(counts.sources).toBe(sources.length);
  const entries = (list: [string, number][]) =>
    Object.fromEntries(list.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    notes: counts.notes,
    binned: counts.binned,
    toCheck: counts.toCheck,
    tags: entries(tags.map(({ tag, notes }) => [tag, notes])),
    articles: entries(articles.map(({ url, notes, binned }) => [url, notes + binned])),
    sources: entries(sources.map(({ key, notes }) => [key, notes])),
  };
}

describe('whatever the reader does', () => {
  let runs = 0;

  it('every stored count, article and source is what the notes say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        runs += 1;
        const store = openStore(`write-${runs}`);
        const made: Note[] = [];
        for (const one of steps) await run(store, made, one);
        const { notes } = await store.exportAll();
        expect(await stored(store)).toEqual(expected(notes));
        await store.close();
      }),
      { numRuns: 60 },
    );
  });

  it('the same holds when two windows do it at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        runs += 1;
        const windows = [openStore(`write-${runs}`), openStore(`write-${runs}`)];
        const made: Note[] = [];
        await Promise.all(
          steps.map((one, at) =>
            run(windows[at % 2] as NoteStore, made, one).catch((error) =>
              expect(error).toMatchObject({ key: 'missing' }),
            ),
          ),
        );
        const store = windows[0] as NoteStore;
        const { notes } = await store.exportAll();
        expect(await stored(store)).toEqual(expected(notes));
        for (const one of windows) await one.close();
      }),
      { numRuns: 30 },
    );
  });

  it('nothing is left after everything was deleted', async () => {
    const store = openStore('delete-all');
    await store.create(draftAbout('Anne Roy', { tags: ['x'] }));
    await store.deleteAll();
    expect(await stored(store)).toEqual(expected([]));
    expect(await store.search('port')).toEqual([]);
    await store.close();
  });
});

describe('a record', () => {
  const note: Note = {
    ...draft({ tags: ['x'] }),
    id: 'i',
    created: '2024-03-12T10:00:00.000Z',
    modified: '2024-03-12T10:00:00.000Z',
    deleted: null,
    sourceKey: null,
  };

  it('has the keys of its lists, in the bin only those of the bin, and gives the note back', () => {
    const newest = -Date.parse(note.modified);
    expect(recordOf(note, -1).keys).toEqual({
      article: note.target.source,
      newest,
      status: 'none',
      order: -1,
    });
    expect(recordOf({ ...note, deleted: note.modified }, null).keys).toEqual({ gone: newest });
    expect(noteOf(recordOf(note, -1))).toEqual(note);
  });

  it('adds to the counts of its status, outlet and tags', () => {
    expect([...countsOf(note).keys()]).toEqual([
      'notes',
      'status:none',
      'site:La Gazette',
      'tag:x',
    ]);
    expect(countsOf(null).size).toBe(0);
  });
});
