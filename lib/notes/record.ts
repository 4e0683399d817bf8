import type { Note } from './note';
import type { NoteRecord } from './schema';

/** The note as it is kept, with the keys it is found by; a note in the bin has none. */
export function recordOf(note: Note): NoteRecord {
  const { keys: _, ...plain } = note as NoteRecord;
  if (note.deleted !== null) return plain;
  return {
    ...plain,
    keys: {
      article: note.target.source,
      ...(note.sourceKey === null ? {} : { source: note.sourceKey }),
      modified: note.modified,
      tags: [...new Set(note.tags)],
      status: note.status,
      kind: note.subject.kind,
      ...(note.article.siteName ? { site: note.article.siteName } : {}),
    },
  };
}

/** The note without the keys it is found by. */
export function noteOf(record: NoteRecord): Note {
  const { keys: _, ...note } = record;
  return note;
}

/**
 * What one note adds to the stored counts: "notes" or "binned", its status, outlet and tags.
 * A note that does not exist adds nothing.
 */
export function countsOf(note: Note | null): Map<string, number> {
  if (!note) return new Map();
  if (note.deleted !== null) return new Map([['binned', 1]]);
  const counts = new Map([
    ['notes', 1],
    [`status:${note.status}`, 1],
  ]);
  if (note.article.siteName) counts.set(`site:${note.article.siteName}`, 1);
  for (const tag of new Set(note.tags)) counts.set(`tag:${tag}`, 1);
  return counts;
}
