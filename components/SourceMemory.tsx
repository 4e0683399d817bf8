import type { Note } from '../lib/notes/note';
import { MarkdownText } from './MarkdownText';
import { useStrings } from './strings';

interface Props {
  /** The reader's own notes on the source, from this and other articles. */
  notes: Note[];
  /** Other saved stories in which it speaks. */
  stories: number;
}

/** What the reader already knows of a source; nothing when that is nothing. */
export function SourceMemory({ notes, stories }: Props) {
  const { t, date, plural } = useStrings();
  return (
    <>
      {stories > 0 && <p class="small">{plural('sourceStories', stories)}</p>}
      {notes.length > 0 && (
        <details class="memory">
          <summary>{plural('yourNotesOnSource', notes.length)}</summary>
          <ul class="stack">
            {notes.map((note) => (
              <li key={note.id}>
                {note.text ? <MarkdownText text={note.text} /> : <p>{t('noteEmpty')}</p>}
                <p class="soft small">
                  {date(note.modified)} · <span dir="auto">{note.article.title}</span>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
