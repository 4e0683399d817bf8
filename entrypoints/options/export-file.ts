import type { ExportFormat } from '../../components/options-props';
import { citationStyle } from '../../lib/notes/citation';
import { collectionOf, csvOf, markdownOf } from '../../lib/notes/export';
import type { Note } from '../../lib/notes/note';

/** How long the browser may take to begin a download before its address goes, in milliseconds. */
const KEPT = 60_000;

/** The notes as a text in one of the forms that can be saved; dates and places as the language cites. */
export function exportText(format: ExportFormat, notes: Note[], language: string): string {
  switch (format) {
    case 'jsonld':
      return collectionOf(notes);
    case 'markdown':
      return markdownOf(notes, citationStyle(language));
    case 'csv':
      return csvOf(notes);
  }
}

const FILES: Record<ExportFormat, { ending: string; type: string }> = {
  jsonld: { ending: 'jsonld', type: 'application/ld+json' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
};

/** Gives the reader a text as a file named after the day, through the browser's own download. */
export function saveFile(format: ExportFormat, text: string, day: string): void {
  const { ending, type } = FILES[format];
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `whence-${day}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
