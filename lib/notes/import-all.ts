import type { NoteChanged } from './changes';
import type { WriteTransaction } from './schema';
import { BATCH, type ImportReport, importBatch } from './transfer';
import type { Writing } from './write';

/** How the reader follows an import and stops it. */
export interface ImportWatch {
  /** Called after every batch with the number of notes done, of all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops between two batches: what was done stays, and the same file can be imported again. */
  signal?: AbortSignal;
}

/** One transaction of the import. */
type Write = (
  work: (writing: Writing, transaction: WriteTransaction) => Promise<NoteChanged[]>,
) => Promise<unknown>;

/**
 * Merges the notes of a file into what is there, a batch in a transaction each, so that windows that
 * write meanwhile wait for one batch at most.
 */
export async function importAll(
  notes: unknown[],
  { onProgress, signal }: ImportWatch = {},
  write: Write,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, merged: 0, unchanged: 0, refused: 0, left: 0 };
  for (let from = 0; from < notes.length; from += BATCH) {
    if (signal?.aborted) {
      report.left = notes.length - from;
      break;
    }
    const batch = notes.slice(from, from + BATCH);
    const before = { ...report };
    await write((writing, transaction) => {
      // A batch may run twice when the browser closed the database in the middle.
      Object.assign(report, before);
      return importBatch(writing, transaction, batch, report);
    });
    onProgress?.(Math.min(from + BATCH, notes.length), notes.length);
  }
  return report;
}
