/** The element that holds the article, and how much of it each element around holds. */
export interface Container {
  element: Element;
  /**
   * True for an element that holds a good part of the article: what its name says ("premium",
   * "form") is said of the whole and tells nothing about a part.
   */
  isMain: (element: Element) => boolean;
}

/** The share of the kept text that the article's element must hold. */
const SHARE = 0.9;
const MAIN = 0.25;

/** The deepest element that holds nine tenths of the text that Readability kept. */
export function containerOf(kept: ReadonlySet<Text>, body: Element): Container {
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
  let element = body;
  let depth = -1;
  for (const [candidate, weight] of weights) {
    if (weight < SHARE * total) continue;
    const own = depthOf(candidate);
    if (own > depth) {
      element = candidate;
      depth = own;
    }
  }
  return { element, isMain: (at) => at === body || (weights.get(at) ?? 0) > MAIN * total };
}

/**
 * For pages too large for Readability: the element whose paragraphs hold the most text, each
 * paragraph counting in full for its parent and by half for its grandparent.
 */
export function densest(body: Element): Container {
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
  return { element: best, isMain: (at) => at.contains(best) };
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}
