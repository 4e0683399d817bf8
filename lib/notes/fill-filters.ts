import { noteOf, recordOf } from './record';
import type { UpgradeTransaction } from './schema';
import { articleWords, sourceWords } from './search-words';

/** Gives what was kept before version 2 the keys and words by which it is filtered and found. */
export async function fillFilters(transaction: UpgradeTransaction): Promise<void> {
  const sites = new Map<string, number>();
  let note = await transaction.objectStore('notes').openCursor();
  while (note) {
    const record = recordOf(noteOf(note.value));
    const site = record.keys?.site;
    if (site !== undefined) sites.set(site, (sites.get(site) ?? 0) + 1);
    await note.update(record);
    note = await note.continue();
  }
  for (const [site, n] of sites) await transaction.objectStore('counts').put(n, `site:${site}`);
  let article = await transaction.objectStore('articles').openCursor();
  while (article) {
    await article.update({ ...article.value, words: articleWords(article.value) });
    article = await article.continue();
  }
  let source = await transaction.objectStore('sources').openCursor();
  while (source) {
    await source.update({ ...source.value, words: sourceWords(source.value) });
    source = await source.continue();
  }
}
