import type { Note, NoteStatus, NoteSubject } from './note';
import type { Database, NoteRecord } from './schema';
import { FEW, intersection } from './word-index';

/** What a search may be narrowed to; fields left out do not narrow. */
export interface SearchFilters {
  status?: NoteStatus;
  tag?: string;
  kind?: NoteSubject['kind'];
  siteName?: string;
  /** ISO 8601, UTC: only notes that were written in since. */
  since?: string;
}

type FilterIndex = 'tag' | 'site' | 'kind' | 'status' | 'modified';

interface Narrowing {
  index: FilterIndex;
  range: IDBKeyRange;
}

/** Notes of one filter that are walked before the keys of all filters are read. */
const WALK = 250;
/** Keys of one filter that are read at most. */
const MAX_KEYS = 20_000;

/** Whether a note passes every filter. */
export function passes(note: Note, filters: SearchFilters): boolean {
  const { status, tag, kind, siteName, since } = filters;
  return (
    (status === undefined || note.status === status) &&
    (tag === undefined || note.tags.includes(tag)) &&
    (kind === undefined || note.subject.kind === kind) &&
    (siteName === undefined || note.article.siteName === siteName) &&
    (since === undefined || note.modified >= since)
  );
}

/** Ids of the notes that pass the narrowest filter, when they are few; null when none is narrow. */
export async function fewPassing(
  database: Database,
  filters: SearchFilters,
): Promise<Set<string> | null> {
  for (const { index, range } of narrowings(filters)) {
    const ids = await database.getAllKeysFromIndex('notes', index, range, FEW);
    if (ids.length < FEW) return new Set(ids);
  }
  return null;
}

/**
 * Hands the notes that pass the filters to `add`, newest first, until it has enough (false). Walks one
 * index of the filters; where few of many pass the others too, it reads the keys of all of them.
 */
export async function walkPassing(
  database: Database,
  filters: SearchFilters,
  add: (record: NoteRecord) => boolean,
): Promise<void> {
  const all = narrowings(filters);
  const [first] = all;
  const { store } = database.transaction('notes');
  const seen = new Set<string>();
  let cursor = first
    ? await store.index(first.index).openCursor(first.range, 'prev')
    : await store.index('modified').openCursor(null, 'prev');
  while (cursor && (all.length < 2 || seen.size < WALK)) {
    seen.add(cursor.value.id);
    if (!add(cursor.value)) return;
    cursor = await cursor.continue();
  }
  if (!cursor) return;
  const ids = await idsPassing(database, all);
  await walkIds(
    database,
    ids.filter((id) => !seen.has(id)),
    add,
  );
}

async function idsPassing(database: Database, all: Narrowing[]): Promise<string[]> {
  const sets = await Promise.all(
    all.map(({ index, range }) =>
      database.getAllKeysFromIndex('notes', index, range, MAX_KEYS).then((ids) => new Set(ids)),
    ),
  );
  // A filter that many pass was not read whole: it is asked of each note instead.
  const whole = sets.filter(({ size }) => size < MAX_KEYS);
  return intersection(whole.length > 0 ? whole : sets);
}

/** Ids are in order of time, see `newId`. */
async function walkIds(
  database: Database,
  ids: string[],
  add: (record: NoteRecord) => boolean,
): Promise<void> {
  const { store } = database.transaction('notes');
  for (const id of ids.sort().reverse()) {
    const record = await store.get(id);
    if (record && !add(record)) return;
  }
}

/** The filters that have an index, the narrowest kinds of them first. */
function narrowings({ tag, siteName, kind, status, since = '' }: SearchFilters): Narrowing[] {
  const all: Narrowing[] = [];
  const from = (value: string) => IDBKeyRange.bound([value, since], [value, []]);
  if (tag !== undefined) all.push({ index: 'tag', range: IDBKeyRange.only(tag) });
  if (siteName !== undefined) all.push({ index: 'site', range: from(siteName) });
  if (status !== undefined) all.push({ index: 'status', range: from(status) });
  if (kind !== undefined) all.push({ index: 'kind', range: from(kind) });
  // The other indexes know the time themselves.
  if (since !== '' && (tag !== undefined || all.length === 0))
    all.push({ index: 'modified', range: IDBKeyRange.lowerBound(since) });
  return all;
}
