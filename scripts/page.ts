import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../lib/dom/article';
import type { ArticleText } from '../lib/text/types';

export interface PageOptions {
  url?: string | null;
  /** BCP 47 tag that overrules the page's own and the vote. */
  language?: string | null;
}

/**
 * Reads a saved HTML page as the browser would: Readability on a copy, blocks from the page itself.
 * The page's scripts do not run and nothing is loaded.
 * @returns null when the page holds no article
 * @throws when the file cannot be read
 */
export function articleOfPage(file: string, options: PageOptions = {}): ArticleText | null {
  const html = readFileSync(file, 'utf8');
  const { window } = new JSDOM(html, {
    virtualConsole: new VirtualConsole(),
    // A path without an origin is no address that a document could have.
    ...(options.url && URL.canParse(options.url) ? { url: options.url } : {}),
  });
  try {
    return readArticle(window.document, options)?.article ?? null;
  } finally {
    window.close();
  }
}
