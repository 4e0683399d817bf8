import type { ArticleText } from '../text/types';
import { articleOf, linkedData } from './json-ld';

/** A teaser is seldom longer, in words. */
const SHORT = 200;
/** A page that announces this many times the words that are there shows only its beginning. */
const TIMES = 2;

/**
 * True when the page says that its article is not free (`isAccessibleForFree` of schema.org, as news
 * sites must tell search engines) and only its beginning stands there. For a subscriber the same page
 * says the same and holds the whole, so that the text itself decides.
 */
export function isTeaser(document: Document, { text }: Pick<ArticleText, 'text'>): boolean {
  const data = articleOf(linkedData(document));
  if (!data || !/^(?:https?:\/\/schema\.org\/)?false$/i.test(String(data.isAccessibleForFree))) {
    return false;
  }
  const words = text.split(/\s+/).length;
  const announced = Number(data.wordCount);
  return announced > 0 ? announced >= words * TIMES : words < SHORT;
}
