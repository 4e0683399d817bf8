import { findCandidates } from './find';
import { knownSelector } from './known';
import { mention } from './mention';
import { isDrawn } from './visible';

/** A frame smaller than this holds no banner that could be read. */
const SMALLEST = { width: 160, height: 50 };

/**
 * True when a box on the page may be a banner, so that the rest of our script is worth loading. Says
 * nothing of what is to be done. Reads layout: ask when the page is painted, not while it changes.
 */
export function mayHaveBanner(document: Document): boolean {
  return findCandidates(document).some(
    (box) =>
      isDrawn(box) &&
      (mention(box) === 'yes' || box.matches(knownSelector) || box.querySelector(knownSelector)),
  );
}

/** The same for a frame, whose whole document is the box. */
export function mayBeBanner(document: Document): boolean {
  const view = document.defaultView;
  if (!view || !document.body || mention(document.body) !== 'yes') return false;
  return view.innerWidth >= SMALLEST.width && view.innerHeight >= SMALLEST.height;
}
