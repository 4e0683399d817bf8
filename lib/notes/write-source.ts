import type { Note } from './note';
import type { WriteTransaction } from './schema';
import { sourceWords } from './search-words';
import { type SourceFacts, sourceOfSubject, withFacts } from './source';
import { addToCount } from './write-count';

/** Brings a source up to date with a note that was `before` and is `after`. */
export async function countInSource(
  transaction: WriteTransaction,
  key: string,
  before: Note | null,
  after: Note | null,
): Promise<void> {
  const is = after?.sourceKey === key && after.deleted === null;
  const was = before?.sourceKey === key && before.deleted === null;
  const told = is ? sourceOfSubject(after.subject) : null;
  await addToSource(transaction, key, told, { notes: Number(is) - Number(was), articles: 0 });
}

/**
 * Adds what is told of a source and to its counts; a source of no note and no saved story is
 * forgotten.
 */
export async function addToSource(
  transaction: WriteTransaction,
  key: string,
  told: SourceFacts | null,
  change: { notes: number; articles: number },
): Promise<void> {
  const sources = transaction.objectStore('sources');
  const known = await sources.get(key);
  const source = told ? withFacts(known, key, told) : known;
  if (!source) return;
  source.notes += change.notes;
  source.articles += change.articles;
  const stays = source.notes + source.articles > 0;
  if (stays) await sources.put({ ...source, words: sourceWords(source) });
  else if (known) await sources.delete(key);
  await addToCount(transaction, 'sources', Number(stays) - Number(known !== undefined));
}
