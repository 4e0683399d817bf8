import type { Note } from './note';
import { newestNotes } from './read';
import { noteOf } from './record';
import type { Database, NoteRecord } from './schema';
import { facetsAsked, passes, type SearchFilters } from './search-filters';
import { lookUp, oneOf, walkPostings } from './search-lookup';
import { searchWords } from './search-terms';
import { type Snippet, snippetOf } from './snippet';
import { MAX_ASKED } from './word-index';
import { foldedWords } from './words';

export type { SearchFilters };

export interface SearchHit {
  note: Note;
  /** From the reader's words, else from the passage, else from the title. */
  snippet: Snippet;
}

const LIMIT = 50;
/** Newest notes that are looked through for single letters before the index is read. */
const NEWEST = 150;
/** Notes read at once while walking. */
const BATCH = 64;

/**
 * Notes in which every word of the query stands (by beginning or stem, else but for one edit), the
 * last that came first. Reads only the index and the notes that are shown: its cost does not grow with
 * the notes that there are. An empty query with filters lists the newest that pass.
 */
export async function searchNotes(
  database: Database,
  query: string,
  filters: SearchFilters = {},
  limit = LIMIT,
): Promise<SearchHit[]> {
  const asked = foldedWords(query).slice(0, MAX_ASKED);
  const { since, ...others } = filters;
  const isList = asked.length === 0 && Object.values(others).every((one) => one === undefined);
  const notes = isList
    ? await newestNotes(database, limit, since)
    : await find(database, asked, filters, limit);
  return notes.map((note) => ({ note, snippet: snippet(note, asked) }));
}

async function find(
  database: Database,
  asked: string[],
  filters: SearchFilters,
  limit: number,
): Promise<Note[]> {
  const letters = asked.filter(isLetter);
  const words = asked.filter((word) => !isLetter(word));
  const found = new Found(database, { letters, filters, limit });
  const facets = facetsAsked(filters, new Date());
  if (words.length + facets.length === 0) await found.addNewest();
  if (found.isDone) return found.notes;
  const lookups = await Promise.all(words.map((word) => lookUp(database, word)));
  lookups.push(...facets.map(oneOf));
  // Single letters stand nearly everywhere: they are looked for in what the words leave.
  if (lookups.length === 0)
    lookups.push(...(await Promise.all(letters.map((one) => lookUp(database, one)))));
  for await (const orders of walkPostings(database, lookups)) {
    await found.addOrders(orders);
    if (found.isDone) break;
  }
  return found.notes;
}

/** Gathers notes in order until there are enough. */
class Found {
  readonly notes: Note[] = [];
  #seen = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly database: Database,
    private readonly asked: { letters: string[]; filters: SearchFilters; limit: number },
  ) {}

  get isDone(): boolean {
    return this.notes.length >= this.asked.limit;
  }

  async addNewest(): Promise<void> {
    this.#add(await this.database.getAllFromIndex('notes', 'order', null, NEWEST));
  }

  async addOrders(orders: number[]): Promise<void> {
    const unseen = orders.filter((order) => order > this.#seen);
    for (let from = 0; from < unseen.length && !this.isDone; from += BATCH) {
      const index = this.database.transaction('notes').store.index('order');
      const batch = unseen.slice(from, from + BATCH).map((order) => index.get(order));
      // A note may have gone to the bin since the index was read.
      this.#add((await Promise.all(batch)).filter((record) => record !== undefined));
    }
  }

  #add(records: NoteRecord[]): void {
    for (const record of records) {
      if (this.isDone) return;
      if (passes(record, this.asked.filters) && this.#hasLetters(record))
        this.notes.push(noteOf(record));
      this.#seen = record.keys && 'order' in record.keys ? record.keys.order : this.#seen;
    }
  }

  #hasLetters(note: Note): boolean {
    const { letters } = this.asked;
    if (letters.length === 0) return true;
    const words = searchWords(note);
    return letters.every((letter) => words.some((word) => word.startsWith(letter)));
  }
}

function isLetter(word: string): boolean {
  return word.length === 1;
}

function snippet(note: Note, asked: string[]): Snippet {
  const name = 'name' in note.subject ? note.subject.name : '';
  const texts = [note.text, note.target.quote?.exact ?? '', name, note.article.title];
  const snippets = texts.filter((text) => text.trim() !== '').map((text) => snippetOf(text, asked));
  return snippets.find(({ marks }) => marks.length > 0) ?? snippets[0] ?? { text: '', marks: [] };
}
