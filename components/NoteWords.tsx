import type { Note } from '../lib/notes/note';
import type { Snippet } from '../lib/notes/snippet';
import { FoundText } from './FoundText';
import { MarkdownText } from './MarkdownText';
import { statusKey } from './StatusChoice';
import { useStrings } from './strings';

interface Props {
  note: Note;
  /** Where the words of a search were found in it; null when it is shown whole. */
  snippet: Snippet | null;
  /** Shows all notes with this tag. */
  onTag(tag: string): void;
}

/** The reader's words on a note, around what was found, with status and tags. */
export function NoteWords({ note, snippet, onTag }: Props) {
  const { t } = useStrings();
  const marks = note.status !== 'none' || note.tags.length > 0;
  return (
    <>
      {snippet && <FoundText snippet={snippet} />}
      {!isFoundIn(note.text, snippet) && note.text && <MarkdownText text={note.text} />}
      {marks && (
        <p class="row small">
          {note.status !== 'none' && <strong>{t(statusKey(note.status))}</strong>}
          {note.tags.map((tag) => (
            <button
              key={tag}
              type="button"
              class="quiet tag"
              dir="auto"
              title={t('tagSearch', tag)}
              onClick={() => onTag(tag)}
            >
              #{tag}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

/** Whether what was found is part of these words, so that they need not be shown as well. */
const isFoundIn = (text: string, snippet: Snippet | null) =>
  snippet !== null && text.includes(snippet.text.replace(/^…|…$/g, ''));
