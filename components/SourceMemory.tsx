import type { Note } from '../lib/notes/note';
import { useStrings } from './strings';

/** The reader's own notes on a source, from this and other articles. */
export function SourceMemory({ notes }: { notes: Note[] }) {
  const { t, date, plural } = useStrings();
  return (
    <details class="memory">
      <summary>{plural('yourNotesOnSource', notes.length)}</summary>
      <ul class="stack">
        {notes.map((note) => (
          <li key={note.id}>
            <p dir="auto" class="note-words">
              {note.text || t('noteEmpty')}
            </p>
            <p class="soft small">
              {date(note.modified)} · <span dir="auto">{note.article.title}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
