import type { NotesModel, NotesView } from '../../components/NotesTab';
import {
  countFilters,
  type FilterChoices,
  type NoteFilters,
  searchFilters,
} from '../../components/note-filters';
import type { Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';

/** Notes read at first; twice as many each time the reader comes to the end. */
export const VIEW_PAGE = 60;

interface Ask {
  view: NotesView;
  query: string;
  filters: NoteFilters;
  /** Of the open article; null for none. */
  url: string | null;
  limit: number;
}

type Shown = Pick<NotesModel, 'total' | 'more' | 'snippets' | 'sources' | 'articles'> & {
  list: Note[];
};

const NONE: Pick<Shown, 'snippets' | 'sources' | 'articles'> = {
  snippets: new Map(),
  sources: [],
  articles: [],
};

/** Reads what one view of the notes shows, never more than `limit` of a long one. */
export async function readView(
  store: NoteStore,
  { view, query, filters, url, limit }: Ask,
): Promise<Shown & { onArticle: Note[] }> {
  const onArticle = url === null ? [] : await store.notesOf(url);
  const whole = { list: onArticle, total: onArticle.length, more: false, ...NONE };
  if (view === 'article') return { ...whole, onArticle };
  if (view === 'bin') return { ...(await readBin(store, limit)), onArticle };
  const isSearch = query.trim() !== '' || countFilters(filters) > 0;
  const shown = isSearch
    ? await readFound(store, query, filters, limit)
    : await readAll(store, limit);
  return { ...shown, onArticle };
}

async function readBin(store: NoteStore, limit: number): Promise<Shown> {
  const [list, { binned: total }] = await Promise.all([store.binned(limit), store.counts()]);
  return { list, total, more: list.length < total, ...NONE };
}

async function readAll(store: NoteStore, limit: number): Promise<Shown> {
  const [page, { notes: total }] = await Promise.all([store.recent({ limit }), store.counts()]);
  return { list: page.notes, total, more: page.next !== null, ...NONE };
}

async function readFound(
  store: NoteStore,
  query: string,
  filters: NoteFilters,
  limit: number,
): Promise<Shown> {
  // Filters are of notes: with one set, sources and articles would only be in the way.
  const isKnown = countFilters(filters) === 0;
  const [hits, sources, articles] = await Promise.all([
    store.search(query, searchFilters(filters, new Date()), limit),
    isKnown ? store.searchSources(query) : [],
    isKnown ? store.searchArticles(query) : [],
  ]);
  return {
    list: hits.map(({ note }) => note),
    total: hits.length,
    more: hits.length === limit,
    // Without words there is nothing to set apart: the notes are shown whole.
    snippets: query.trim()
      ? new Map(hits.map(({ note, snippet }) => [note.id, snippet]))
      : NONE.snippets,
    ...{ sources, articles },
  };
}

/** What the filters can be chosen from; read once for each time the filters come into sight. */
export async function readChoices(store: NoteStore): Promise<FilterChoices> {
  const [tags, sites] = await Promise.all([store.tags(), store.sites()]);
  return { tags: tags.map(({ tag }) => tag), sites: sites.map(({ site }) => site) };
}
