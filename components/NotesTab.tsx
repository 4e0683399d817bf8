import { useEffect, useRef } from 'preact/hooks';
import type { Anchoring } from '../lib/browser/page-state';
import type { SavedArticle } from '../lib/notes/article';
import type { Note } from '../lib/notes/note';
import type { Snippet } from '../lib/notes/snippet';
import type { KnownSource } from '../lib/notes/source';
import type { ArticleText } from '../lib/text/types';
import { ArticleAddresses } from './ArticleAddresses';
import { articleDraft } from './drafts';
import { ExportMenu } from './ExportMenu';
import { FoundKnown } from './FoundKnown';
import { NotesList } from './NotesList';
import { NotesSearch } from './NotesSearch';
import { countFilters, type FilterChoices, type NoteFilters } from './note-filters';
import type { PanelActions } from './panel-actions';
import { RadioChoice } from './RadioChoice';
import { useStrings } from './strings';

export type NotesView = 'article' | 'all' | 'bin';

export interface NotesModel {
  view: NotesView;
  /** What was typed into the search field. */
  query: string;
  /** What the search is narrowed to, and what there is to choose from. */
  filters: NoteFilters;
  choices: FilterChoices;
  /** Sources and saved articles that the search met. */
  sources: KnownSource[];
  articles: SavedArticle[];
  /** The notes of the view, found ones first; null while they are being read. */
  list: Note[] | null;
  /** How many there are in all; of a search, how many were found so far. */
  total: number;
  /** There are more than `list` holds. */
  more: boolean;
  /** Of a search: where the words were found, by note id. */
  snippets: ReadonlyMap<string, Snippet>;
  /** Id of the note that is open for editing. */
  editing: string | null;
  /** A text when the notes cannot be read or kept. */
  trouble: string | null;
}

export interface NotesTabProps {
  notes: NotesModel;
  /** The article on the page; null when there is none. */
  article: ArticleText | null;
  anchors: Record<string, Anchoring>;
  /** The article as it is kept; null when it is not. */
  saved: SavedArticle | null;
  onView(view: NotesView): void;
  onSearch(change: { query?: string; filters?: NoteFilters }): void;
  onMoreNotes(): void;
  onEdit(id: string | null): void;
  actions: PanelActions;
}

/** The reader's notes: on this article, all of them with search, and the bin. */
export function NotesTab(props: NotesTabProps) {
  const { notes, article, actions } = props;
  const { t, plural } = useStrings();
  const views: NotesView[] = article ? ['article', 'all', 'bin'] : ['all', 'bin'];
  const { total } = notes;
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(total);
  useEffect(() => {
    // A note that had the focus went to the bin: the reader goes on with the first of the others.
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (total < before.current && lost)
      root.current?.querySelector<HTMLElement>('.note button, input')?.focus();
    before.current = total;
  }, [total]);
  return (
    <div class="notes" ref={root}>
      <RadioChoice
        legend={t('notesView')}
        name="notes-view"
        value={notes.view}
        options={views.map((value) => ({ value, label: t(`notes_${value}`) }))}
        onChange={props.onView}
      />
      {notes.view === 'all' && <NotesSearch {...notes} onSearch={props.onSearch} />}
      {notes.view === 'article' && article && (
        <p class="row">
          <button
            type="button"
            class="button"
            onClick={() => actions.onAddNote(articleDraft(article))}
          >
            {t('addNoteOnArticle')}
          </button>
          <button type="button" class="button" onClick={actions.onNoteSelection}>
            {t('noteSelected')}
          </button>
        </p>
      )}
      {notes.trouble && (
        <p class="trouble" role="alert">
          {notes.trouble}
        </p>
      )}
      <p class="soft small" role="status">
        {notes.list === null ? t('notesLoading') : total > 0 && plural('notesCount', total)}
      </p>
      {notes.view === 'all' && (
        <FoundKnown
          sources={notes.sources}
          articles={notes.articles}
          onOpenSource={actions.onOpenSource}
          onOpenUrl={actions.onOpenUrl}
        />
      )}
      {notes.list?.length === 0 && <p class="empty">{t(emptyKey(notes))}</p>}
      {notes.view === 'all' && total > 0 && (
        <ExportMenu isSearch={isSearch(notes)} onExport={actions.onExport} />
      )}
      <NotesList {...props} />
      {notes.view === 'article' && props.saved && (
        <ArticleAddresses article={props.saved} actions={actions} />
      )}
    </div>
  );
}

const isSearch = ({ query, filters }: NotesModel) =>
  query.trim() !== '' || countFilters(filters) > 0;

const emptyKey = (notes: NotesModel) =>
  notes.view === 'all' && isSearch(notes) ? 'notesNothingFound' : `notesEmpty_${notes.view}`;
