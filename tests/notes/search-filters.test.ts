import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Note, NoteStatus } from '../../lib/notes/note';
import {
  facetsAsked,
  facetsOf,
  isFacet,
  passes,
  type SearchFilters,
} from '../../lib/notes/search-filters';
import { openStore } from '../../lib/notes/store';
import { newId } from '../../lib/notes/uuid';
import { intersection } from '../../lib/notes/word-index';
import { draft, draftAbout } from './drafts';

const COUNT = 1_600;
const store = openStore('search-filters');

const time = (at: number) => new Date(Date.UTC(2024, 2, 12) + at * 60_000).toISOString();
const noteAt = (at: number): Note => ({
  ...(at % 400 === 0 ? draftAbout('Ned Price') : draft()),
  status: (at % 2 ? 'checked' : 'none') as NoteStatus,
  tags: at % 2 ? ['odd'] : [],
  sourceKey: null,
  ...{ id: newId(at + 1), created: time(at), modified: time(at), deleted: null },
});

beforeAll(() => store.importAll(Array.from({ length: COUNT }, (_, at) => noteAt(at))));
afterAll(() => store.close());

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
    const hits = await store.search('', filters, 2);
    expect(hits.map(({ note }) => note.modified)).toEqual(expected.map(time));
  });

  it('that ask for a time ask for its months, and for none when it is long ago', () => {
    const now = new Date('2024-02-10T00:00:00.000Z');
    expect(facetsAsked({ status: 'none', since: '2023-11-30T23:59:59.999Z' }, now)).toEqual([
      [':status:none'],
      [':month:2023-11', ':month:2023-12', ':month:2024-01', ':month:2024-02', ':month:2024-03'],
    ]);
    expect(facetsAsked({ since: '1999-01-01T00:00:00.000Z' }, now)).toEqual([]);
    expect(facetsAsked({ since: 'no time' }, now)).toEqual([]);
  });

  it('ask for terms that exactly the notes have that pass', () => {
    const note = noteAt(1);
    const terms = new Set(facetsOf(note));
    expect([...terms].every(isFacet)).toBe(true);
    const now = new Date(note.modified);
    for (const filters of [
      { status: 'checked' },
      { tag: 'odd' },
      { kind: 'passage' },
      { siteName: 'La Gazette' },
      { since: note.modified },
      { tag: 'even' },
      { kind: 'figure' },
    ] as SearchFilters[]) {
      const isThere = facetsAsked(filters, now).every((one) => one.some((term) => terms.has(term)));
      expect(isThere, JSON.stringify(filters)).toBe(passes(note, filters));
    }
  });
});

it('what stands in all sets is what stands in the smallest and in the others', () => {
  expect(intersection([new Set(['a', 'b']), new Set(['b', 'c', 'd'])])).toEqual(['b']);
  expect(intersection([])).toEqual([]);
});
