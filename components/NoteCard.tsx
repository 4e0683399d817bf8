import { useEffect, useRef } from 'preact/hooks';
import type { Anchoring } from '../lib/browser/page-state';
import { BIN_DAYS, type Note } from '../lib/notes/note';
import type { Snippet } from '../lib/notes/snippet';
import { NoteEditor } from './NoteEditor';
import { NotePlace } from './NotePlace';
import { NoteVersions } from './NoteVersions';
import { NoteWords } from './NoteWords';
import { noteHeading } from './note-heading';
import type { PanelActions } from './panel-actions';
import { useStrings } from './strings';

export interface NoteCardProps {
  note: Note;
  /** Where the words of a search were found in it; null when it is shown whole. */
  snippet: Snippet | null;
  /** Where the passage stands on the open page; null when this is another article's note. */
  anchor: Anchoring | null;
  editing: boolean;
  /** What was written last could not be kept. */
  failed?: boolean;
  /** Names the article, in lists over several articles. */
  showArticle: boolean;
  /** Its heading leads to the page of the source that it is about; true unless this is that page. */
  linksSource?: boolean;
  onEdit(id: string | null): void;
  actions: Pick<
    PanelActions,
    | 'onReveal'
    | 'onChangeNote'
    | 'onDeleteNote'
    | 'onRestoreNote'
    | 'onOpenArticle'
    | 'onOpenSource'
    | 'onReattach'
    | 'onTag'
    | 'onCite'
  >;
}

/** One note: what it is about, where it stands, the reader's words. */
export function NoteCard(props: NoteCardProps) {
  const { note, snippet, anchor, editing, showArticle, linksSource = true } = props;
  const { onEdit, actions } = props;
  const strings = useStrings();
  const { t } = strings;
  const heading = noteHeading(note, strings);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <article class="note" aria-label={heading}>
      <h3 dir="auto">
        {note.sourceKey === null || !linksSource ? (
          heading
        ) : (
          <button
            type="button"
            class="link"
            onClick={() => actions.onOpenSource(note.sourceKey ?? '')}
          >
            {heading}
          </button>
        )}
      </h3>
      <NotePlace
        note={note}
        anchor={note.deleted ? null : anchor}
        onReveal={actions.onReveal}
        onReattach={actions.onReattach}
      />
      {editing ? (
        <NoteEditor
          note={note}
          failed={props.failed ?? false}
          onChange={(change) => actions.onChangeNote(note.id, change)}
          onClose={() => onEdit(null)}
        />
      ) : (
        <NoteWords note={note} snippet={snippet} onTag={actions.onTag} />
      )}
      <NoteVersions note={note} onChange={actions.onChangeNote} />
      {showArticle && (
        <button type="button" class="quiet" dir="auto" onClick={() => actions.onOpenArticle(note)}>
          {[note.article.title, note.article.siteName].filter(Boolean).join(', ')}
        </button>
      )}
      {!editing && (
        <div class="row note-foot">
          <span class="soft small">
            {note.deleted
              ? t('binUntil', strings.date(note.deleted), strings.date(binEnd(note.deleted)))
              : strings.date(note.modified)}
          </span>
          {note.deleted ? (
            <button type="button" class="quiet" onClick={() => actions.onRestoreNote(note.id)}>
              {t('noteRestore')}
            </button>
          ) : (
            <>
              <button type="button" class="quiet" onClick={() => actions.onCite(note)}>
                {t('noteCite')}
              </button>
              <button type="button" class="quiet" ref={edit} onClick={() => onEdit(note.id)}>
                {t('noteEdit')}
              </button>
              <button type="button" class="quiet" onClick={() => actions.onDeleteNote(note.id)}>
                {t('noteDelete')}
              </button>
            </>
          )}
        </div>
      )}
    </article>
  );
}

/** When a note that went to the bin then goes for good. */
const binEnd = (deleted: string) =>
  new Date(Date.parse(deleted) + BIN_DAYS * 86_400_000).toISOString();
