import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../lib/notes/annotation';
import { readImport } from '../../lib/notes/import';
import type { Note } from '../../lib/notes/note';
import { openStore } from '../../lib/notes/store';
import { anyNote } from './arbitrary';
import { draft, draftAbout } from './drafts';
import { savedStory } from './stories';

const byId = (one: Note, other: Note) => (one.id < other.id ? -1 : 1);

describe('our own export', () => {
  it('comes back equal, note for note, whatever the texts', async () => {
    const notes =
      fc.sample(
        fc.uniqueArray(anyNote, {
          selector: ({ id }) => id,
          minLength: 300,
          maxLength: 300,
          size: 'max',
        }),
        { numRuns: 1, seed: 7 },
      )[0] ?? [];
    expect(notes.length).toBe(300);
    const store = openStore('round-trip');
    const file = readImport(collectionOf(notes));
    expect(file.format).toBe('whence');
    expect(await store.importAll(file.notes)).toEqual({
      added: 300,
      merged: 0,
      unchanged: 0,
      refused: 0,
      left: 0,
    });
    const back = (await store.exportAll()).notes;
    expect(back.sort(byId)).toEqual([...notes].sort(byId));
    expect(await store.importAll(readImport(collectionOf(back)).notes)).toMatchObject({
      added: 0,
      merged: 0,
      unchanged: 300,
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    await store.close();
  });

  it('loses nothing of ten thousand notes, in and out of the store, and runs none of them', async () => {
    const made = fc.sample(anyNote, { numRuns: 10_000, seed: 11 });
    const notes = [...new Map(made.map((note) => [note.id, note])).values()];
    expect(notes.length).toBeGreaterThan(9_990);
    const store = openStore('ten-thousand');
    const { added, refused } = await store.importAll(readImport(collectionOf(notes)));
    expect([added, refused]).toEqual([notes.length, 0]);
    const back = (await store.exportAll()).notes;
    expect(back.sort(byId)).toEqual(notes.sort(byId));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    await store.close();
  }, 60_000);

  it('brings back articles, addresses, stories and sources with the notes', async () => {
    const store = openStore('whole');
    const facts = {
      url: 'https://gazette.example/lu',
      title: 'Lu',
      siteName: null,
      published: null,
    };
    const story = savedStory();
    await store.create(draftAbout('Anne Kerdoncuff', { text: 'à revoir' }), {
      aliases: ['https://t.example/x'],
      story,
    });
    await store.create(
      draft({ subject: { kind: 'source', name: 'Insee', office: null, nature: 'document' } }),
    );
    await store.remember(facts, { aliases: [], story: savedStory({ url: facts.url }) }, true);
    const { notes, ...known } = await store.exportAll();
    const file = readImport(collectionOf(notes, known));
    await store.close();

    const other = openStore('whole-other');
    expect((await other.importAll(file)).refused).toBe(0);
    expect(await other.exportAll()).toEqual({ notes, ...known });
    expect((await other.notesOf('https://t.example/x')).length).toBe(2);
    expect((await other.counts()).articles).toBe(2);
    await other.importAll(file);
    expect(await other.exportAll()).toEqual({ notes, ...known });
    await other.close();
  });

  it('merges into what is there: both texts stay, nothing twice', async () => {
    const store = openStore('merge');
    const [note] = fc.sample(anyNote, { numRuns: 1, seed: 3 });
    const ours = {
      ...(note as Note),
      text: 'ours',
      deleted: null,
      modified: '2024-01-01T00:00:00.000Z',
      tags: ['a'],
    };
    const theirs = { ...ours, text: 'theirs', modified: '2024-02-01T00:00:00.000Z', tags: ['b'] };
    await store.importAll([ours]);
    const file = readImport(collectionOf([theirs])).notes;
    expect(await store.importAll(file)).toMatchObject({ merged: 1 });
    const merged = await store.get(ours.id);
    expect(merged).toMatchObject({
      text: 'theirs',
      versions: [expect.objectContaining({ text: 'ours' })],
    });
    expect(new Set(merged?.tags)).toEqual(new Set(['a', 'b']));
    expect(await store.importAll(file)).toMatchObject({ merged: 0, unchanged: 1 });
    await store.close();
  });

  it('leaves out what is no note, and keeps the rest', async () => {
    const store = openStore('refused');
    const [note] = fc.sample(anyNote, { numRuns: 1, seed: 5 });
    const good = note as Note;
    const bad = [
      null,
      7,
      {},
      { ...good, id: '__proto__' },
      { ...good, text: 1 },
      { ...good, created: 'NaN' },
    ];
    expect(await store.importAll([...bad, good])).toMatchObject({ added: 1, refused: bad.length });
    await store.close();
  });
});

describe('files of others', () => {
  const hypothesis = {
    annotations: [
      {
        id: 'Ab-3_x',
        created: '2021-05-05T10:00:00.123456+00:00',
        updated: '2021-05-06T10:00:00+00:00',
        text: 'Who says so?',
        tags: ['port'],
        uri: 'https://gazette.example/port?utm_source=x',
        document: { title: ['The port'] },
        target: [
          {
            source: 'https://gazette.example/port',
            selector: [
              { type: 'RangeSelector', startContainer: '/p[1]' },
              { type: 'TextQuoteSelector', exact: 'reopened', prefix: 'has ', suffix: ' on' },
            ],
          },
        ],
      },
      {
        id: 'page',
        created: '2021-05-05T10:00:00Z',
        text: 'page note',
        uri: 'https://gazette.example/port',
        target: [{ source: 'x' }],
      },
    ],
  };
  const clipper = [
    {
      url: 'https://gazette.example/quai',
      highlights: [
        { text: '<p>Le <b>quai</b> &amp; la digue</p>', timestamp: '2024-01-02T03:04:05.000Z' },
        { text: 'Un autre', timestamp: '1704164645000', notes: ['à revoir'] },
      ],
    },
  ];

  it('of Hypothesis become notes on passages and on pages', async () => {
    const store = openStore('hypothesis');
    const { format, notes } = readImport(JSON.stringify(hypothesis));
    expect(format).toBe('hypothesis');
    expect(await store.importAll(notes)).toMatchObject({ added: 2, refused: 0 });
    const found = await store.notesOf('https://gazette.example/port');
    expect(
      found.map(({ text, tags, target: { quote } }) => [text, tags, quote?.exact ?? null]),
    ).toEqual([
      ['page note', [], null],
      ['Who says so?', ['port'], 'reopened'],
    ]);
    expect(await store.importAll(notes)).toMatchObject({ added: 0, unchanged: 2 });
    await store.close();
  });

  it('of Obsidian Web Clipper become passages as text, also from its storage', async () => {
    const store = openStore('obsidian');
    const { format, notes } = readImport(JSON.stringify(clipper));
    expect(format).toBe('obsidian');
    await store.importAll(notes);
    const found = await store.notesOf('https://gazette.example/quai');
    expect(found.map(({ text, target }) => [target.quote?.exact, text])).toEqual([
      ['Le quai & la digue', ''],
      ['Un autre', 'à revoir'],
    ]);
    const stored = { [clipper[0]?.url ?? '']: { highlights: clipper[0]?.highlights } };
    expect(await store.importAll(readImport(JSON.stringify(stored)).notes)).toMatchObject({
      added: 0,
      unchanged: 2,
    });
    await store.close();
  });

  it.each(['', 'no JSON', '[1]', '{}', '{"a":{"highlights":1}}', `${'['.repeat(50_000)}`])(
    'that are none are refused: %.20s',
    (text) => {
      expect(() => readImport(text)).toThrow(expect.objectContaining({ key: 'invalid' }));
    },
  );
});
