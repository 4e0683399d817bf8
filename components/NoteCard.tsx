import { useEffect, useRef } from 'preact/hooks';
import type { Anchoring } from '../lib/browser/page-state';
import type { Note } from '../lib/notes/note';
import { NoteEditor } from './NoteEditor';
import { NotePlace } from './NotePlace';
import { NoteVersions } from './NoteVersions';
import { noteHeading } from './note-heading';
import type { PanelActions } from './panel-actions';
import { statusKey } from './StatusChoice';
import { useStrings } from './strings';

export interface NoteCardProps {
  note: Note;
  /** Where the passage stands on the open page; null when this is another article's note. */
  anchor: Anchoring | null;
  editing: boolean;
  /** Names the article, in lists over several articles. */
  showArticle: boolean;
  onEdit(id: string | null): void;
  actions: Pick<
    PanelActions,
    'onReveal' | 'onChangeNote' | 'onDeleteNote' | 'onRestoreNote' | 'onOpenArticle'
  >;
}

/** One note: what it is about, where it stands, the reader's words. */
export function NoteCard({ note, anchor, editing, showArticle, onEdit, actions }: NoteCardProps) {
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
      <h3 dir="auto">{heading}</h3>
      <NotePlace note={note} anchor={anchor} onReveal={actions.onReveal} />
      {editing ? (
        <NoteEditor
          note={note}
          onChange={(change) => actions.onChangeNote(note.id, change)}
          onClose={() => onEdit(null)}
        />
      ) : (
        <NoteWords note={note} />
      )}
      <NoteVersions note={note} onChange={actions.onChangeNote} />
      {showArticle && (
        <button type="button" class="quiet" dir="auto" onClick={() => actions.onOpenArticle(note)}>
          {[note.article.title, note.article.siteName].filter(Boolean).join(', ')}
        </button>
      )}
      {!editing && (
        <div class="row note-foot">
          <span class="soft small">{strings.date(note.modified)}</span>
          {note.deleted ? (
            <button type="button" class="quiet" onClick={() => actions.onRestoreNote(note.id)}>
              {t('noteRestore')}
            </button>
          ) : (
            <>
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

function NoteWords({ note }: { note: Note }) {
  const { t } = useStrings();
  const marks = note.status !== 'none' || note.tags.length > 0;
  return (
    <>
      {note.text && (
        <p class="note-words" dir="auto">
          {note.text}
        </p>
      )}
      {marks && (
        <p class="row small">
          {note.status !== 'none' && <strong>{t(statusKey(note.status))}</strong>}
          {note.tags.map((tag) => (
            <span key={tag} class="tag" dir="auto">
              #{tag}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
