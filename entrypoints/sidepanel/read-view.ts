import type { NotesModel, NotesView } from '../../components/NotesTab';
import type { Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';

/** Notes read at first; twice as many each time the reader comes to the end. */
export const VIEW_PAGE = 60;

interface Ask {
  view: NotesView;
  query: string;
  /** Of the open article; null for none. */
  url: string | null;
  limit: number;
}

type Shown = Pick<NotesModel, 'total' | 'more' | 'snippets'> & { list: Note[] };

const NONE: NotesModel['snippets'] = new Map();

/** Reads what one view of the notes shows, never more than `limit` of a long one. */
export async function readView(
  store: NoteStore,
  { view, query, url, limit }: Ask,
): Promise<Shown & { onArticle: Note[] }> {
  const onArticle = url === null ? [] : await store.notesOf(url);
  const whole = { list: onArticle, total: onArticle.length, more: false, snippets: NONE };
  if (view === 'article') return { ...whole, onArticle };
  if (view === 'bin') return { ...(await readBin(store, limit)), onArticle };
  const isSearch = query.trim() !== '';
  const shown = isSearch ? await readFound(store, query, limit) : await readAll(store, limit);
  return { ...shown, onArticle };
}

async function readBin(store: NoteStore, limit: number): Promise<Shown> {
  const [list, { binned: total }] = await Promise.all([store.binned(limit), store.counts()]);
  return { list, total, more: list.length < total, snippets: NONE };
}

async function readAll(store: NoteStore, limit: number): Promise<Shown> {
  const [page, { notes: total }] = await Promise.all([store.recent({ limit }), store.counts()]);
  return { list: page.notes, total, more: page.next !== null, snippets: NONE };
}

async function readFound(store: NoteStore, query: string, limit: number): Promise<Shown> {
  const hits = await store.search(query, {}, limit);
  return {
    list: hits.map(({ note }) => note),
    total: hits.length,
    more: hits.length === limit,
    snippets: new Map(hits.map(({ note, snippet }) => [note.id, snippet])),
  };
}
