import type { NotesModel } from '../../components/NotesTab';
import type { Note } from '../../lib/notes/note';

export interface NotesState extends Omit<NotesModel, 'trouble'> {
  /** Key of the text of what went wrong. */
  trouble: string | null;
  /** Notes that stand on the open article. */
  onArticle: Note[];
}

/** A view before it was read, or that could not be. */
export const NOTHING = {
  list: [],
  total: 0,
  more: false,
  snippets: new Map(),
  sources: [],
  articles: [],
};

export const NO_NOTES: NotesState = {
  ...NOTHING,
  view: 'article',
  query: '',
  filters: {},
  choices: { tags: [], sites: [] },
  list: null,
  editing: null,
  trouble: null,
  onArticle: [],
};
