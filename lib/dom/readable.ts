import { Readability } from '@mozilla/readability';

/** What Readability makes of a page, tied to the live page's own text nodes. */
export interface Readable {
  title: string | null;
  byline: string | null;
  siteName: string | null;
  published: string | null;
  /** The live text nodes whose copies Readability kept. */
  kept: ReadonlySet<Text>;
}

/**
 * Beyond this Readability takes seconds; such a page is read by text density instead. Of 130 pages of
 * news the largest had 9,900 elements.
 */
const MAX_ELEMENTS = 15_000;
const MAX_TEXT = 1_500_000;
const SHOW_TEXT = 4;

/**
 * Runs Mozilla Readability on a copy of the document; the live page is not touched.
 * @param prepare drops what never belongs to an article (cookie banners) from the copy
 * @returns null when the page is too large for it or it finds nothing
 */
export function readable(live: Document, prepare: (copy: Document) => void): Readable | null {
  if (live.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  if ((live.body.textContent?.length ?? 0) > MAX_TEXT) return null;
  const copy = live.cloneNode(true) as Document;
  const twins = pairTexts(live, copy);
  prepare(copy);
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!found?.content) return null;
  return {
    title: found.title || null,
    byline: found.byline || null,
    siteName: found.siteName || null,
    published: found.publishedTime || null,
    kept: liveTexts(found.content, twins),
  };
}

/** The copy's text nodes with their originals, by walking both trees in step. */
function pairTexts(live: Document, copy: Document): Map<Text, Text> {
  const twins = new Map<Text, Text>();
  const a = live.createTreeWalker(live, SHOW_TEXT);
  const b = copy.createTreeWalker(copy, SHOW_TEXT);
  for (;;) {
    const original = a.nextNode();
    const twin = b.nextNode();
    if (!original || !twin) return twins;
    twins.set(twin as Text, original as Text);
  }
}

function liveTexts(content: Node, twins: ReadonlyMap<Text, Text>): Set<Text> {
  const walker = (content.ownerDocument as Document).createTreeWalker(content, SHOW_TEXT);
  const kept = new Set<Text>();
  const unknown: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const original = twins.get(node as Text);
    if (original) kept.add(original);
    else if (/\S/.test(node.nodeValue ?? '')) unknown.push(node as Text);
  }
  if (unknown.length > 0) alignInOrder(unknown, twins.values(), kept);
  return kept;
}

/**
 * When Readability tries again it builds the copy anew from HTML, and its nodes are no longer ours:
 * each is then the next original, in document order, that says the same.
 */
function alignInOrder(unknown: Text[], originals: Iterable<Text>, kept: Set<Text>): void {
  const places = new Map<string, { node: Text; at: number }[]>();
  let count = 0;
  for (const node of originals) {
    const key = node.data.trim();
    const same = places.get(key);
    if (same) same.push({ node, at: count });
    else places.set(key, [{ node, at: count }]);
    count += 1;
  }
  let last = -1;
  for (const { data } of unknown) {
    const next = places.get(data.trim())?.find(({ at }) => at > last);
    if (!next) continue;
    kept.add(next.node);
    last = next.at;
  }
}
