// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsData } from '../../entrypoints/options/data';
import { collectionOf } from '../../lib/notes/export';
import type { NoteDraft } from '../../lib/notes/note';
import { StoreError } from '../../lib/notes/problem';
import { type NoteStore, openStore } from '../../lib/notes/store';
import { newId } from '../../lib/notes/uuid';
import { english } from '../components/mount';

const draft = (text: string): NoteDraft => ({
  subject: { kind: 'article' },
  target: { source: 'https://news.example/dam', quote: null, position: null },
  article: { title: 'Dam', siteName: 'The Ledger', published: '2026-03-12' },
  text,
  tags: ['a'],
  status: 'to-check',
});

let run = 0;
let store: NoteStore;
let data: OptionsData;
let said = '';
beforeEach(() => {
  run += 1;
  store = openStore(`options-${run}`);
  said = '';
  data = new OptionsData(
    store,
    () => {},
    (text) => {
      said = text(english);
    },
  );
});
const file = (text: string) => new File([text], 'notes.jsonld');

describe('the notes as a whole', () => {
  it('come back whole from their own export, and a second time change nothing', async () => {
    await store.create(draft('One <b>note</b>'));
    const { id } = await store.create(draft('In the bin'));
    await store.remove(id);
    const before = (await store.exportAll()).notes;
    const text = collectionOf(before);
    await store.deleteAll();
    await data.import(file(text));
    expect(said).toBe('Import done: 2 added, 0 merged, 0 already there, 0 refused.');
    expect((await store.exportAll()).notes).toEqual(before);
    await data.import(file(text));
    expect(said).toBe('Import done: 0 added, 0 merged, 2 already there, 0 refused.');
  });

  it('tell how far an import is, and stop when the reader says so', async () => {
    const time = '2024-03-12T10:00:00.000Z';
    const notes = Array.from({ length: 1_200 }, (_, at) => ({
      ...draft(`${at}`),
      ...{ id: newId(at), created: time, modified: time, deleted: null, sourceKey: null },
    }));
    const steps: OptionsData['imports']['progress'][] = [];
    const watched: OptionsData | undefined = new OptionsData(
      store,
      () => {
        steps.push(watched?.imports.progress ?? null);
        if (watched?.imports.progress) watched.imports.stop();
      },
      (text) => {
        said = text(english);
      },
    );
    await watched.import(file(collectionOf(notes)));
    expect(steps.find((step) => step)).toEqual({ done: 500, total: 1_200 });
    expect(watched.imports.progress).toBeNull();
    expect(said).toContain('Import stopped: 500 added, 0 merged, 700 not looked at.');
    expect((await store.exportAll()).notes).toHaveLength(500);
  });

  it('say what the store could not do, not that the file was wrong', async () => {
    vi.spyOn(store, 'importAll').mockRejectedValue(new StoreError('quota'));
    await data.import(file(collectionOf([])));
    expect(said).toBe(english.t('problem_store_quota'));
  });

  it.each(['', '{}', 'no JSON', '[1,2'])('leave a file that is none alone: %j', async (text) => {
    await store.create(draft('Kept'));
    await data.import(file(text));
    expect(said).toBe('This file could not be read as notes; nothing was changed.');
    expect((await store.exportAll()).notes).toHaveLength(1);
  });

  it('are saved as a file named after the day, without the bin where it would not come back', async () => {
    await store.create(draft('One'));
    const { id } = await store.create(draft('Two'));
    await store.remove(id);
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await data.export('markdown', 'en');
    expect(said).toBe('1 note exported.');
    await data.export('jsonld', 'en');
    expect(said).toBe('2 notes exported.');
    await data.export('csv', 'fr');
    expect(names.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      'whence-DAY.md',
      'whence-DAY.jsonld',
      'whence-DAY.csv',
    ]);
  });

  it('are counted, and counted anew after every change', async () => {
    await store.create(draft('One'));
    await vi.waitFor(() => expect(data.size).toMatchObject({ notes: 1, binned: 0, articles: 1 }));
    await data.deleteAll();
    expect(said).toBe('Everything was deleted.');
    await vi.waitFor(() => expect(data.size).toMatchObject({ notes: 0, articles: 0 }));
  });

  it('lose only the bin when it is emptied', async () => {
    await store.create(draft('One'));
    await store.remove((await store.create(draft('Two'))).id);
    await data.emptyBin();
    expect((await store.exportAll()).notes.map(({ text }) => text)).toEqual(['One']);
  });
});
