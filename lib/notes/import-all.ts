import type { NoteChanged } from './changes';
import { dropBare, findStrangers, takeArticles, takeSources, takeStories } from './import-known';
import type { WriteTransaction } from './schema';
import { BATCH, type ImportReport, importBatch } from './transfer';
import type { Writing } from './write';

/** What a file holds; every entry is checked before it is kept. */
export interface ImportContent {
  notes: unknown[];
  articles?: unknown[];
  stories?: unknown[];
  sources?: unknown[];
}

/** How the reader follows an import and stops it. */
export interface ImportWatch {
  /** Called after every batch with the number of entries done, of all in the file. */
  onProgress?: (done: number, total: number) => void;
  /** Stops between two batches: what was done stays, and the same file can be imported again. */
  signal?: AbortSignal;
}

type BatchWork<Entry> = (
  writing: Writing,
  batch: Entry[],
  transaction: WriteTransaction,
) => Promise<NoteChanged[]>;

/** One transaction of the import. */
type Write = (
  work: (writing: Writing, transaction: WriteTransaction) => Promise<NoteChanged[]>,
) => Promise<unknown>;

/**
 * Merges what a file holds into what is there, a batch in a transaction each, so that windows that
 * write meanwhile wait for one batch at most. Articles come before the notes that stand on them, with
 * the addresses under which the notes find them.
 */
export async function importAll(
  { notes, articles = [], stories = [], sources = [] }: ImportContent,
  { onProgress, signal }: ImportWatch = {},
  write: Write,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, merged: 0, unchanged: 0, refused: 0, left: 0 };
  const total = notes.length + articles.length + stories.length + sources.length;
  let done = 0;
  /** Returns how many entries were looked at. */
  const each = async (entries: unknown[], work: BatchWork<unknown>): Promise<number> => {
    let from = 0;
    for (; from < entries.length && !signal?.aborted; from += BATCH) {
      const batch = entries.slice(from, from + BATCH);
      await inOneWrite(write, batch, work, report);
      done += batch.length;
      onProgress?.(done, total);
    }
    return Math.min(from, entries.length);
  };
  const urls = new Set<string>();
  const strangers = new Set<string>();
  for (let from = 0; from < sources.length; from += BATCH)
    await write((writing) => findStrangers(writing, sources.slice(from, from + BATCH), strangers));
  await each(articles, (writing, batch) => takeArticles(writing, batch, urls, report));
  const looked = await each(notes, (writing, batch, transaction) =>
    importBatch(writing, transaction, batch, report),
  );
  report.left = notes.length - looked;
  await each(stories, (writing, batch) => takeStories(writing, batch, report));
  await each(sources, (writing, batch) => takeSources(writing, batch, strangers, report));
  const all = [...urls];
  for (let from = 0; from < all.length; from += BATCH)
    await write((writing) => dropBare(writing, all.slice(from, from + BATCH)));
  return report;
}

function inOneWrite<Entry>(
  write: Write,
  batch: Entry[],
  work: BatchWork<Entry>,
  report: ImportReport,
): Promise<unknown> {
  const before = { ...report };
  return write((writing, transaction) => {
    // A batch may run twice when the browser closed the database in the middle.
    Object.assign(report, before);
    return work(writing, batch, transaction);
  });
}
