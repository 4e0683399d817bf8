import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../lib/notes/note';
import { NatureChoice } from './NatureChoice';
import type { NoteChange } from './panel-actions';
import { parseTags } from './parse-tags';
import { StatusChoice } from './StatusChoice';
import { useStrings } from './strings';
import { useAutosave } from './use-autosave';

interface Props {
  note: Note;
  /** What was typed last could not be kept. */
  failed: boolean;
  onChange(change: NoteChange): void;
  onClose(): void;
}

/** The reader's words on a note: saved while typing; Ctrl or Cmd with Enter, or Escape, closes. */
export function NoteEditor({ note, failed, onChange, onClose }: Props) {
  const { t } = useStrings();
  const field = useRef<HTMLTextAreaElement>(null);
  const { save, flush, pending } = useAutosave(onChange);
  useEffect(() => field.current?.focus(), []);
  const close = () => {
    flush();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const done =
      event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!done || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside
    <div class="editor" onKeyDown={onKeyDown}>
      <label class="field">
        <span class="visually-hidden">{t('noteText')}</span>
        <textarea
          ref={field}
          rows={4}
          dir="auto"
          placeholder={t('notePlaceholder')}
          defaultValue={note.text}
          onInput={(event) => save({ text: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="small">{t('noteTags')}</span>
        <input
          type="text"
          dir="auto"
          placeholder={t('noteTagsPlaceholder')}
          defaultValue={note.tags.join(', ')}
          onInput={(event) => save({ tags: parseTags(event.currentTarget.value) })}
        />
      </label>
      {note.subject.kind === 'source' && (
        <NatureChoice subject={note.subject} onChange={(subject) => save({ subject })} />
      )}
      <div class="row editor-foot">
        <StatusChoice value={note.status} onChange={(status) => save({ status })} />
        <span class="soft small" role="status">
          {t(pending ? 'noteSaving' : failed ? 'noteNotSaved' : 'noteSaved')}
        </span>
        <button type="button" class="button" onClick={close}>
          {t('done')}
        </button>
      </div>
    </div>
  );
}
