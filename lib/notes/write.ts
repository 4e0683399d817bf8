import type { NoteChanged } from './changes';
import type { Note } from './note';
import { countsOf, recordOf } from './record';
import type { WriteTransaction } from './schema';
import { searchWords } from './search-words';
import { countInArticle } from './write-article';
import { addToCount } from './write-count';
import { countInSource } from './write-source';

/**
 * Puts `after` in the place of `before` and keeps everything that follows from it right: the words of
 * the search, the stored counts, the article and the source. The one way by which a note is written.
 */
export async function replaceNote(
  transaction: WriteTransaction,
  before: Note | null,
  after: Note | null,
): Promise<NoteChanged> {
  const id = (after ?? before)?.id ?? '';
  const inArticles = async () => {
    for (const url of both(before?.target.source, after?.target.source))
      await countInArticle(transaction, url, before, after);
  };
  const inSources = async () => {
    for (const key of both(before?.sourceKey, after?.sourceKey))
      await countInSource(transaction, key, before, after);
  };
  // Side by side: each writes other records, and a save is as long as the longest of them.
  const notes = transaction.objectStore('notes');
  await Promise.all([
    after ? notes.put(recordOf(after)) : notes.delete(id),
    writeWords(transaction, before, after),
    addCounts(transaction, before, after),
    inArticles(),
    inSources(),
  ]);
  return { id, before, after };
}

async function writeWords(
  transaction: WriteTransaction,
  before: Note | null,
  after: Note | null,
): Promise<void> {
  const store = transaction.objectStore('words');
  if (!after || after.deleted !== null) {
    if (before) await store.delete(before.id);
    return;
  }
  await store.put({ id: after.id, words: searchWords(after) });
}

async function addCounts(
  transaction: WriteTransaction,
  before: Note | null,
  after: Note | null,
): Promise<void> {
  const change = countsOf(after);
  for (const [key, n] of countsOf(before)) change.set(key, (change.get(key) ?? 0) - n);
  await Promise.all([...change].map(([key, n]) => addToCount(transaction, key, n)));
}

function both(one: string | null | undefined, other: string | null | undefined): string[] {
  return [...new Set([one, other])].filter((key) => typeof key === 'string');
}
