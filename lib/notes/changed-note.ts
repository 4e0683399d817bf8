import type { Note, NoteChange, NoteDraft } from './note';
import { sourceKeyOf, sourceOfSubject } from './source';

/**
 * The note with a change of the reader. `seen` is the text that the reader was editing: when a third
 * text was written elsewhere meanwhile, that one is kept among the versions.
 */
export function changedNote(
  note: Note,
  change: NoteChange,
  now: string,
  seen?: { text: string },
): Note {
  const next = { ...note, ...change, modified: later(now, note.modified) };
  next.sourceKey = sourceKeyOfDraft(next);
  const third =
    seen !== undefined &&
    change.text !== undefined &&
    note.text !== seen.text &&
    note.text !== change.text;
  if (third)
    next.versions = [
      ...(next.versions ?? []),
      { text: note.text, modified: note.modified, device: null },
    ];
  if (next.versions?.length === 0) delete next.versions;
  return next;
}

/** Key of the source that a note is about, or null. */
export function sourceKeyOfDraft({ subject }: Pick<NoteDraft, 'subject'>): string | null {
  const source = sourceOfSubject(subject);
  return source ? sourceKeyOf(source.name) : null;
}

/** Times of one note only grow, whatever the clock does. */
function later(now: string, before: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}
