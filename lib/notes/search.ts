import type { Note, NoteStatus, NoteSubject } from './note';
import { noteOf } from './record';
import type { Database } from './schema';
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
/** Notes that are looked at for the filters before the search gives up on more. */
const MAX_READ = 2_000;
/** Keys of one word that are read from the index. */
const MAX_KEYS = 20_000;
/** Words of one beginning that are compared for a typo. */
const MAX_TERMS = 300;

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
  const add = (note: Note) => {
    if (passes(note, filters)) hits.push({ note, snippet: snippet(note, asked) });
    return hits.length < limit;
  };
  const ids = asked.length === 0 ? null : await idsOf(database, asked);
  if (ids === null) {
    let cursor = await database
      .transaction('notes')
      .store.index('modified')
      .openCursor(null, 'prev');
    for (let read = 0; cursor && read < MAX_READ && add(noteOf(cursor.value)); read += 1)
      cursor = await cursor.continue();
    return hits;
  }
  const store = database.transaction('notes').store;
  // Ids are in order of time (see `newId`), so the newest can be read first, and only as many as shown.
  const newest = ids.sort().reverse().slice(0, MAX_READ);
  for (let from = 0; from < newest.length; from += LIMIT) {
    const records = await Promise.all(newest.slice(from, from + LIMIT).map((id) => store.get(id)));
    for (const record of records) if (record && !add(noteOf(record))) return hits;
  }
  return hits;
}

/** Ids of the notes that have all the words; the rarest decides how much is compared. */
async function idsOf(database: Database, asked: string[]): Promise<string[]> {
  const sets = await Promise.all(asked.map((word) => idsOfWord(database, word)));
  sets.sort((one, other) => one.size - other.size);
  const [rarest, ...others] = sets;
  return [...(rarest ?? [])].filter((id) => others.every((set) => set.has(id)));
}

async function idsOfWord(database: Database, word: string): Promise<Set<string>> {
  const own = await idsOfRanges(database, [word, ...stemsOf(word)].map(startingWith));
  if (own.size > 0 || word.length < TYPO_LENGTH) return own;
  const near = await nearWords(database, word);
  return idsOfRanges(
    database,
    near.map((one) => IDBKeyRange.only(one)),
  );
}

async function idsOfRanges(database: Database, ranges: IDBKeyRange[]): Promise<Set<string>> {
  const index = database.transaction('words').store.index('word');
  const ids = await Promise.all(ranges.map((range) => index.getAllKeys(range, MAX_KEYS)));
  return new Set(ids.flat());
}

/**
 * Words of the index that are `word` but for one edit. Only the few beginnings that such words can
 * have are looked up, each distinct word once.
 */
async function nearWords(database: Database, word: string): Promise<string[]> {
  const index = database.transaction('words').store.index('word');
  const near = new Set<string>();
  const walk = async (beginning: string) => {
    let cursor = await index.openKeyCursor(startingWith(beginning), 'nextunique');
    for (let read = 0; cursor && read < MAX_TERMS; read += 1) {
      if (isNearPrefix(word, cursor.key)) near.add(cursor.key);
      cursor = await cursor.continue();
    }
  };
  await Promise.all(nearBeginnings(word).map(walk));
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
