/** The share of the kept text that the article's element must hold. */
const SHARE = 0.9;

/**
 * The deepest element that holds nine tenths of the text that Readability kept.
 * Paragraphs count, not their containers: a site that splits its article over several sections is
 * answered with the element around them.
 */
export function containerOf(kept: ReadonlySet<Text>, body: Element): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const node of kept) {
    const length = node.data.trim().length;
    if (length === 0) continue;
    total += length;
    for (let at = node.parentElement; at && at !== body; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + length);
    }
  }
  let best = body;
  let depth = -1;
  for (const [element, weight] of weights) {
    if (weight < SHARE * total) continue;
    const own = depthOf(element);
    if (own > depth) {
      best = element;
      depth = own;
    }
  }
  return best;
}

/**
 * For pages too large for Readability: the element whose paragraphs hold the most text, each
 * paragraph counting in full for its parent and by half for its grandparent.
 */
export function densest(body: Element): Element {
  const scores = new Map<Element, number>();
  for (const paragraph of body.getElementsByTagName('p')) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < 40) continue;
    const parent = paragraph.parentElement;
    if (parent) scores.set(parent, (scores.get(parent) ?? 0) + length);
    const next = parent?.parentElement;
    if (next) scores.set(next, (scores.get(next) ?? 0) + length / 2);
  }
  let best: Element = body;
  let most = 0;
  for (const [element, score] of scores) {
    if (score <= most) continue;
    best = element;
    most = score;
  }
  return best;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}
