import type { ArticleText } from '../lib/text/types';

/** Reads a saved HTML page as the browser would: gate, Readability on a clone, blocks. */
export function articleOfPage(
  _file: string,
  _options: { url?: string | null; language?: string | null } = {},
): ArticleText | null {
  return null;
}
