import { takeDensest } from './densest-part';
import { silentElements, withoutSilent } from './silent';
import type { Slices } from './slices';
import { TextStream } from './text-stream';
import { own } from './unclobbered';

/** A page as it stood at one moment: its HTML for whoever parses it, and where its text stands. */
export interface Snapshot {
  html: string;
  /** False when the page was too large and only its densest part was taken. */
  isWhole: boolean;
  stream: TextStream;
}

/**
 * Beyond this Readability takes seconds, and the HTML megabytes; such a page is read by text density
 * instead. Of 130 pages of news the largest had 9,900 elements.
 */
const MAX_ELEMENTS = 15_000;
const MAX_TEXT = 1_500_000;
const MAX_HTML = 4_000_000;
/** Parsers need time quadratic in the depth beyond some hundred levels. */
const MAX_DEPTH = 300;
const DEPTH_SAMPLES = 4;

/**
 * Takes a snapshot of the page. An ordinary page is one slice of a millisecond or two; a huge one is
 * searched for its densest part, and that is taken up to a budget, in slices.
 */
export function* takeSnapshot(document: Document): Slices<Snapshot> {
  return takeWhole(document) ?? (yield* takeDensest(document));
}

function takeWhole(document: Document): Snapshot | null {
  const root = own(document, 'documentElement');
  if (root.getElementsByTagName('*')[MAX_ELEMENTS]) return null;
  const stream = new TextStream();
  const silent = silentElements(root);
  if (!stream.addUnder(root, silent, MAX_TEXT)) return null;
  if (stream.sample(DEPTH_SAMPLES).some(isDeep)) return null;
  const html = withoutSilent(root.outerHTML, silent);
  if (html.length > MAX_HTML) return null;
  return { html: `<!doctype html>${html}`, isWhole: true, stream };
}

function isDeep(node: Node): boolean {
  let depth = 0;
  for (let at = node.parentNode; at; at = at.parentNode) depth += 1;
  return depth > MAX_DEPTH;
}
