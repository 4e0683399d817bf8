import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoteStatus } from '../../lib/notes/note';
import { type NotesSchema, VERSION } from '../../lib/notes/schema';
import {
  fewPassing,
  passes,
  type SearchFilters,
  walkPassing,
} from '../../lib/notes/search-filters';
import { searchArticles, searchSources } from '../../lib/notes/search-known';
import { openStore } from '../../lib/notes/store';
import { newId } from '../../lib/notes/uuid';
import { intersection } from '../../lib/notes/word-index';
import { draft, draftAbout } from './drafts';

const NAME = 'search-filters';
const COUNT = 1_600;
const open = () => openDB<NotesSchema>(NAME, VERSION);
let database: Awaited<ReturnType<typeof open>>;

const time = (at: number) => new Date(Date.UTC(2024, 2, 12) + at * 60_000).toISOString();
const noteAt = (at: number) => ({
  ...(at % 400 === 0 ? draftAbout('Ned Price') : draft()),
  status: (at % 2 ? 'checked' : 'none') as NoteStatus,
  tags: at % 2 ? ['odd'] : [],
  ...{ id: newId(at + 1), created: time(at), modified: time(at), deleted: null },
});

beforeAll(async () => {
  const store = openStore(NAME);
  await store.importAll(Array.from({ length: COUNT }, (_, at) => noteAt(at)));
  await store.close();
  database = await open();
});
afterAll(() => database.close());

const first = async (filters: SearchFilters, limit: number) => {
  const times: string[] = [];
  await walkPassing(database, filters, (record) => {
    if (passes(record, filters)) times.push(record.modified);
    return times.length < limit;
  });
  return times;
};

describe('filters', () => {
  it.each<[SearchFilters, number[]]>([
    [{}, [1_599, 1_598]],
    [{ kind: 'passage' }, [1_599, 1_598]],
    [{ kind: 'official' }, [1_200, 800]],
    [{ tag: 'odd' }, [1_599, 1_597]],
    [{ kind: 'official', status: 'none' }, [1_200, 800]],
    [{ kind: 'official', status: 'checked' }, []],
    [{ siteName: 'La Gazette', tag: 'odd' }, [1_599, 1_597]],
    [{ tag: 'odd', since: time(1_597) }, [1_599, 1_597]],
    [{ tag: 'odd', kind: 'official' }, []],
    [{ siteName: 'Nobody' }, []],
    [{ since: time(1_599) }, [1_599]],
    [{ kind: 'official', since: time(900) }, [1_200]],
  ])('%j lead to the newest notes that pass', async (filters, expected) => {
    expect(await first(filters, 2)).toEqual(expected.map(time));
  });

  it('are read whole when few notes pass one of them', async () => {
    expect((await fewPassing(database, { siteName: 'La Gazette', kind: 'official' }))?.size).toBe(
      4,
    );
    expect(await fewPassing(database, { siteName: 'La Gazette' })).toBeNull();
    expect(await fewPassing(database, {})).toBeNull();
  });
});

it('sources and articles are found by their words, as many as asked', async () => {
  expect(await searchSources(database, 'pric')).toMatchObject([{ name: 'Ned Price', notes: 4 }]);
  expect(await searchSources(database, 'pric', 0)).toEqual([]);
  expect(await searchArticles(database, 'port gazette')).toMatchObject([{ notes: COUNT }]);
});

it('what stands in all sets is what stands in the smallest and in the others', () => {
  expect(intersection([new Set(['a', 'b']), new Set(['b', 'c', 'd'])])).toEqual(['b']);
  expect(intersection([])).toEqual([]);
});
