import type { CitationStyle } from './citation';
import { collectionOf, csvOf, markdownBySource, markdownOf } from './export';
import type { Note } from './note';
import type { Backup } from './transfer';
import { zipOf } from './zip';

/** The forms in which notes can be saved: one Markdown file, or one a source in an archive. */
export type NotesFormat = 'jsonld' | 'markdown' | 'markdown-sources' | 'csv';

/** A file ready to be saved. */
export interface NotesFile {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/**
 * Notes as a file named after the day (ISO 8601), with citations as the style writes them. What is
 * `known` besides goes into the form that can be imported again.
 */
export function notesFile(
  format: NotesFormat,
  notes: Note[],
  style: CitationStyle,
  day: string,
  known: Partial<Omit<Backup, 'notes'>> = {},
): NotesFile {
  switch (format) {
    case 'jsonld':
      return { name: `whence-${day}.jsonld`, content: collectionOf(notes, known) };
    case 'markdown':
      return { name: `whence-${day}.md`, content: markdownOf(notes, style) };
    case 'markdown-sources':
      return { name: `whence-${day}.zip`, content: zipOf(markdownBySource(notes, style)) };
    case 'csv':
      return { name: `whence-${day}.csv`, content: csvOf(notes) };
  }
}
