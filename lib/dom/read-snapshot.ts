import type { PageCopy, ReadCopy } from '../text/page-copy';
import { readArticle } from './article';
import { inertCopy } from './inert-copy';
import { silentElements } from './silent';
import { isTeaser } from './teaser';
import { TextStream } from './text-stream';
import { removeNames } from './unclobbered';

/**
 * Reads a copy of a page, in a context that has a DOM but is not the page's.
 * @returns null when the page holds no article
 */
export function readSnapshot({ html, isWhole, url, before }: PageCopy): ReadCopy | null {
  const copy = inertCopy(html);
  removeNames(copy);
  for (const noscript of copy.querySelectorAll('noscript')) noscript.remove();
  const stream = new TextStream();
  stream.addUnder(copy.documentElement, silentElements(copy));
  const reading = readArticle(copy, { url, before, isWhole });
  if (!reading) return null;
  const offsets = stream.offsets();
  const places: number[] = [];
  for (const [start, { node, from, length }] of reading.map.runs()) {
    const at = offsets.get(node);
    if (at !== undefined) places.push(start, at + from, length);
  }
  const { article, declared } = reading;
  return { article, declared, isTeaser: isTeaser(copy, article), places };
}
