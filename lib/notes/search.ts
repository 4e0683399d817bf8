import type { Note } from './note';
import { noteOf } from './record';
import type { Database, NoteRecord } from './schema';
import { fewPassing, passes, type SearchFilters, walkPassing } from './search-filters';
import { type Snippet, snippetOf } from './snippet';
import { type Asked, idsOf, intersection, lookUp, MAX_ASKED } from './word-index';
import { foldedWords } from './words';

export type { SearchFilters };

export interface SearchHit {
  note: Note;
  /** From the reader's words, else from the passage, else from the title. */
  snippet: Snippet;
}

const LIMIT = 50;
/** Newest notes that are looked through for common words before the index is read after all. */
const NEWEST = 1_000;
/** Records that are read at once. */
const BATCH = 250;
/** Keys of one word that are read at most. */
const MAX_KEYS = 20_000;

/**
 * Notes in which every word of the query stands (by beginning or stem, else but for one edit), newest
 * first. Reads only the index and the notes that are shown. An empty query with filters lists the
 * newest that pass.
 */
export async function searchNotes(
  database: Database,
  query: string,
  filters: SearchFilters = {},
  limit = LIMIT,
): Promise<SearchHit[]> {
  const asked = foldedWords(query).slice(0, MAX_ASKED);
  const hits: SearchHit[] = [];
  const add = (record: NoteRecord | undefined) => {
    // Ids come from the index; a note may have gone to the bin since.
    if (record?.deleted === null && passes(record, filters))
      hits.push({ note: noteOf(record), snippet: snippet(record, asked) });
    return hits.length < limit;
  };
  if (asked.length === 0) await walkPassing(database, filters, add);
  else {
    const words = await Promise.all(asked.map((word) => lookUp(database, 'words', word)));
    const passing = await fewPassing(database, filters);
    const rare = [...words.map(({ ids }) => ids), passing].filter((ids) => ids !== null);
    const common = words.filter(({ ids }) => ids === null);
    if (rare.length > 0) await walk(database, intersection(rare), common, add);
    else await walkCommon(database, common, add);
  }
  return hits;
}

/** Reads candidates, newest first (ids are in order of time, see `newId`), until enough are shown. */
async function walk(
  database: Database,
  ids: string[],
  common: Asked[],
  add: (record: NoteRecord | undefined) => boolean,
): Promise<void> {
  const transaction = database.transaction(['notes', 'words']);
  const newest = ids.sort().reverse();
  for (let from = 0; from < newest.length; from += LIMIT) {
    const batch = newest.slice(from, from + LIMIT);
    const [records, words] = await Promise.all([
      Promise.all(batch.map((id) => transaction.objectStore('notes').get(id))),
      Promise.all(
        common.length > 0 ? batch.map((id) => transaction.objectStore('words').get(id)) : [],
      ),
    ]);
    for (const [at, record] of records.entries()) {
      const isMet = common.every((one) => one.isMet(words[at]?.words ?? []));
      if (isMet && !add(record)) return;
    }
  }
}

/** Common words are soon met among the newest notes; only when they are not is the index read. */
async function walkCommon(
  database: Database,
  common: Asked[],
  add: (record: NoteRecord | undefined) => boolean,
): Promise<void> {
  const seen = new Set<string>();
  const met: string[] = [];
  const { store } = database.transaction('words');
  let cursor = await store.openKeyCursor(null, 'prev');
  while (cursor && seen.size < NEWEST && met.length < 2 * LIMIT) {
    // A batch at once, for a step of a cursor costs as much as the reading of many records.
    const newest = cursor.key;
    const oldest: typeof cursor | null = await cursor.advance(BATCH - 1);
    const range = oldest ? IDBKeyRange.bound(oldest.key, newest) : IDBKeyRange.upperBound(newest);
    for (const { id, words } of (await store.getAll(range)).reverse()) {
      seen.add(id);
      if (common.every((one) => one.isMet(words))) met.push(id);
    }
    cursor = oldest && (await oldest.continue());
  }
  let isEnough = false;
  const addAndTell = (record: NoteRecord | undefined) => {
    isEnough = !add(record);
    return !isEnough;
  };
  await walk(database, met, [], addAndTell);
  if (isEnough || !cursor) return;
  const sets = await Promise.all(
    common.map(({ ranges }) => idsOf(database, 'words', ranges, MAX_KEYS)),
  );
  const older = intersection(sets.map(({ ids }) => ids)).filter((id) => !seen.has(id));
  await walk(database, older, [], add);
}

function snippet(note: Note, asked: string[]): Snippet {
  const name = 'name' in note.subject ? note.subject.name : '';
  const texts = [note.text, note.target.quote?.exact ?? '', name, note.article.title];
  const snippets = texts.filter((text) => text.trim() !== '').map((text) => snippetOf(text, asked));
  return snippets.find(({ marks }) => marks.length > 0) ?? snippets[0] ?? { text: '', marks: [] };
}
