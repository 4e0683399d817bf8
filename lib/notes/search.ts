import type { Note, NoteStatus, NoteSubject } from './note';
import { noteOf } from './record';
import type { Database, NoteRecord } from './schema';
import { type Snippet, snippetOf } from './snippet';
import { stemsOf } from './stem';
import { isNearPrefix, nearBeginnings, TYPO_LENGTH } from './typo';
import { foldedWords } from './words';

/** What a search may be narrowed to; fields left out do not narrow. */
export interface SearchFilters {
  status?: NoteStatus;
  tag?: string;
  kind?: NoteSubject['kind'];
  siteName?: string;
}

export interface SearchHit {
  note: Note;
  /** From the reader's words, else from the passage, else from the title. */
  snippet: Snippet;
}

const LIMIT = 50;
/** A word in more notes than this is not looked up whole, but looked for in the newest notes. */
const FEW = 1_500;
/** Newest notes that are looked through for common words before the index is read after all. */
const NEWEST = 1_000;
/** Keys of one word that are read at most. */
const MAX_KEYS = 20_000;
/** Words of one beginning that are compared for a typo. */
const MAX_TERMS = 300;

/** One word of the query: where it stands in the index, and in which notes. */
interface Asked {
  ranges: IDBKeyRange[];
  /** Null when they are too many to be read at once. */
  ids: Set<string> | null;
  isMet(words: string[]): boolean;
}

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
  const asked = foldedWords(query).slice(0, 8);
  const hits: SearchHit[] = [];
  const add = (record: NoteRecord | undefined) => {
    // Ids come from the index; a note may have gone to the bin since.
    if (record?.deleted === null && passes(record, filters))
      hits.push({ note: noteOf(record), snippet: snippet(record, asked) });
    return hits.length < limit;
  };
  if (asked.length === 0) await walkNewest(database, add);
  else {
    const words = await Promise.all(asked.map((word) => lookUp(database, word)));
    const rare = words.flatMap(({ ids }) => (ids ? [ids] : []));
    const common = words.filter(({ ids }) => ids === null);
    if (rare.length > 0) await walk(database, intersection(rare), common, add);
    else await walkCommon(database, common, add);
  }
  return hits;
}

async function walkNewest(database: Database, add: (record: NoteRecord) => boolean): Promise<void> {
  let cursor = await database.transaction('notes').store.index('modified').openCursor(null, 'prev');
  for (let read = 0; cursor && read < NEWEST && add(cursor.value); read += 1)
    cursor = await cursor.continue();
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
  let cursor = await database.transaction('words').store.openCursor(null, 'prev');
  for (let read = 0; cursor && read < NEWEST && met.length < 2 * LIMIT; read += 1) {
    const { id, words } = cursor.value;
    seen.add(id);
    if (common.every((one) => one.isMet(words))) met.push(id);
    cursor = await cursor.continue();
  }
  let isEnough = false;
  const addAndTell = (record: NoteRecord | undefined) => {
    isEnough = !add(record);
    return !isEnough;
  };
  await walk(database, met, [], addAndTell);
  if (isEnough || !cursor) return;
  const sets = await Promise.all(common.map(({ ranges }) => idsOf(database, ranges, MAX_KEYS)));
  const older = intersection(sets.map(({ ids }) => ids)).filter((id) => !seen.has(id));
  await walk(database, older, [], add);
}

function intersection(sets: Set<string>[]): string[] {
  const [smallest, ...others] = [...sets].sort((one, other) => one.size - other.size);
  return [...(smallest ?? [])].filter((id) => others.every((set) => set.has(id)));
}

async function lookUp(database: Database, word: string): Promise<Asked> {
  const beginnings = [word, ...stemsOf(word)];
  const own = await asked(database, beginnings.map(startingWith), (one) =>
    beginnings.some((beginning) => one.startsWith(beginning)),
  );
  if (own.ids?.size !== 0 || word.length < TYPO_LENGTH) return own;
  const near = new Set(await nearWords(database, word));
  return asked(
    database,
    [...near].map((one) => IDBKeyRange.only(one)),
    (one) => near.has(one),
  );
}

async function asked(
  database: Database,
  ranges: IDBKeyRange[],
  isWord: (word: string) => boolean,
): Promise<Asked> {
  const { ids, isAll } = await idsOf(database, ranges, FEW);
  return { ranges, ids: isAll ? ids : null, isMet: (words) => words.some(isWord) };
}

async function idsOf(
  database: Database,
  ranges: IDBKeyRange[],
  limit: number,
): Promise<{ ids: Set<string>; isAll: boolean }> {
  const index = database.transaction('words').store.index('word');
  const ids = await Promise.all(ranges.map((range) => index.getAllKeys(range, limit)));
  return { ids: new Set(ids.flat()), isAll: ids.every(({ length }) => length < limit) };
}

/**
 * Words of the index that are `word` but for one edit. Only the few beginnings that such words can
 * have are looked up, each distinct word once.
 */
async function nearWords(database: Database, word: string): Promise<string[]> {
  const index = database.transaction('words').store.index('word');
  const near = new Set<string>();
  const look = async (beginning: string) => {
    let cursor = await index.openKeyCursor(startingWith(beginning), 'nextunique');
    for (let read = 0; cursor && read < MAX_TERMS; read += 1) {
      if (isNearPrefix(word, cursor.key)) near.add(cursor.key);
      cursor = await cursor.continue();
    }
  };
  await Promise.all(nearBeginnings(word).map(look));
  return [...near];
}

function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

function passes(note: Note, { status, tag, kind, siteName }: SearchFilters): boolean {
  return (
    (status === undefined || note.status === status) &&
    (tag === undefined || note.tags.includes(tag)) &&
    (kind === undefined || note.subject.kind === kind) &&
    (siteName === undefined || note.article.siteName === siteName)
  );
}

function snippet(note: Note, asked: string[]): Snippet {
  const name = 'name' in note.subject ? note.subject.name : '';
  const texts = [note.text, note.target.quote?.exact ?? '', name, note.article.title];
  const snippets = texts.filter((text) => text.trim() !== '').map((text) => snippetOf(text, asked));
  return snippets.find(({ marks }) => marks.length > 0) ?? snippets[0] ?? { text: '', marks: [] };
}
