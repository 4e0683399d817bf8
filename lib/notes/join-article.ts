import type { NoteStore } from './note-store';
import { StoreError } from './problem';
import { normaliseUrl } from './url';

/**
 * Makes `address` another address of the article at `url`: the notes that stood under it come over, and
 * what was kept there as an article of its own is forgotten. Returns how many notes came.
 * @throws StoreError "invalid" when it is no address of a page, "missing" when the article is not kept
 */
export async function joinArticle(
  store: Pick<NoteStore, 'article' | 'notesOf' | 'update' | 'forget' | 'setAliases'>,
  url: string,
  address: string,
): Promise<number> {
  const alias = normaliseUrl(address);
  if (alias === null) throw new StoreError('invalid', { detail: 'url' });
  const article = await store.article(url);
  if (!article) throw new StoreError('missing');
  const other = await store.article(alias);
  const isOther = other !== null && other.url !== article.url;
  const notes = isOther ? await store.notesOf(other.url) : [];
  for (const { id, target } of notes)
    await store.update(id, { target: { ...target, source: article.url } });
  if (isOther) await store.forget(other.url);
  const met = isOther ? [other.url, ...other.aliases] : [];
  await store.setAliases(article.url, [...article.aliases, ...met, alias]);
  return notes.length;
}
