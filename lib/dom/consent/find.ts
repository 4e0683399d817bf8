import { DIALOGS, isNamed, namedElements } from './lookup';
import { parentThroughShadow, shadowOf } from './shadow';
import { textLength } from './text-length';

/** Where the viewport is probed, as fractions of width and height: edges, corners, middle. */
const PROBES: readonly (readonly [number, number])[] = [
  [0.5, 0.97],
  [0.08, 0.94],
  [0.92, 0.94],
  [0.5, 0.82],
  [0.5, 0.5],
  [0.5, 0.65],
  [0.5, 0.03],
  [0.2, 0.8],
  [0.8, 0.8],
];

/** Characters of a bar in the flow, and of a box that floats. */
const SHORTEST_BAR = 20;
const LONGEST_BAR = 1200;
const LONGEST_BOX = 8000;
/** How many of the body's last children are asked where they stand. */
const MOST_CHILDREN = 16;
/** More boxes than this are not a page with a banner. */
const MOST_FOUND = 12;

/**
 * Boxes that may be a banner: named ones, dialogs, and whatever lies on top at a few points of the
 * viewport. Cheap where there is nothing: look-ups by name and nine hit tests on a clean layout.
 */
export function findCandidates(document: Document): Element[] {
  const found = new Set<Element>();
  for (const element of namedElements(document)) {
    if (element.matches('html, body, script, style, link, input, button, a, iframe')) continue;
    const box = outermost(element);
    if (box) found.add(box);
    if (found.size > MOST_FOUND) break;
  }
  for (const box of floatingChildren(document)) found.add(box);
  for (const box of probe(document)) found.add(box);
  const all = [...found];
  return all.filter((box) => !all.some((outer) => outer !== box && outer.contains(box)));
}

/** Floating boxes among the body's own children, the last of which were added by scripts. */
function* floatingChildren(document: Document): Iterable<Element> {
  const children = [...(document.body?.children ?? [])];
  for (const child of children.slice(-MOST_CHILDREN)) {
    const length = textLength(child, LONGEST_BOX);
    if (length < SHORTEST_BAR || length > LONGEST_BOX || child.matches('script, style, template'))
      continue;
    const position = document.defaultView?.getComputedStyle(child).position;
    if (
      (position === 'fixed' || position === 'sticky' || position === 'absolute') &&
      !holdsPage(child)
    )
      yield child;
  }
}

/** The boxes that lie on top at the probed points. */
function probe(document: Document): Set<Element> {
  const boxes = new Set<Element>();
  const view = document.defaultView;
  if (!view || typeof document.elementFromPoint !== 'function') return boxes;
  const { innerWidth, innerHeight } = view;
  const asked = new Map<Element, Element | null>();
  for (const [x, y] of PROBES) {
    const hit = deepest(document, innerWidth * x, innerHeight * y);
    if (!hit || asked.has(hit)) continue;
    const box = floatingBox(hit, asked) ?? barInFlow(hit);
    if (box) boxes.add(box);
  }
  return boxes;
}

/** The element drawn at a point, through open and closed shadow roots. */
function deepest(document: Document, x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let root = hit && shadowOf(hit); hit && root; root = shadowOf(hit)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/**
 * The outermost ancestor that floats over the page (fixed, sticky, a dialog, or absolute on top of
 * the body) and is not the page itself. `asked` keeps what is known of elements asked before.
 */
export function floatingBox(
  element: Element,
  asked = new Map<Element, Element | null>(),
): Element | null {
  const chain: Element[] = [];
  let at: Element | null = element;
  while (at && !asked.has(at) && !at.matches('html, body')) {
    chain.push(at);
    at = parentThroughShadow(at);
  }
  let box = (at && asked.get(at)) ?? null;
  for (const inner of chain.reverse()) {
    if (!box && floats(inner) && !holdsPage(inner)) box = inner;
    asked.set(inner, box);
  }
  return box && hostOf(box);
}

function floats(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const position = style?.position;
  if (position === 'fixed' || position === 'sticky') return true;
  return (position === 'absolute' && Number(style?.zIndex) > 0) || element.matches(DIALOGS);
}

/** A box in a shadow root is taken with its host: slotted text is the host's, not the box's. */
function hostOf(box: Element): Element {
  let outer = box;
  for (let root = outer.getRootNode(); 'host' in root; root = outer.getRootNode()) {
    const { host } = root as ShadowRoot;
    if (holdsPage(host) || textLength(host, LONGEST_BOX) > LONGEST_BOX) break;
    outer = host;
  }
  return outer;
}

/** A bar that pushes the page down: near the body, short, with something to press. */
function barInFlow(element: Element): Element | null {
  if (element.closest('main, article, footer, nav, form')) return null;
  let bar: Element | null = null;
  for (let at: Element | null = element; at && !at.matches('html, body'); at = at.parentElement) {
    if (isNearBody(at) && !holdsPage(at) && textLength(at, LONGEST_BAR) < LONGEST_BAR) bar = at;
  }
  if (!bar || textLength(bar, SHORTEST_BAR) < SHORTEST_BAR) return null;
  return bar.querySelector('button, a, [role="button"], input[type="button"]') ? bar : null;
}

function isNearBody(element: Element): boolean {
  return element.parentElement?.matches('body, body > header, body > div') === true;
}

/** True when the page's own content is in the box; a dialog may have a heading of its own. */
export function holdsPage(element: Element): boolean {
  if (element.querySelector('main, article')) return true;
  const heading = element.querySelector('h1');
  for (let at: Element | null = heading; at; at = at.parentElement) {
    if (isNamed(at) || at.matches(DIALOGS)) return false;
    if (at === element) return true;
  }
  return heading !== null;
}

/** From a named element up to the box that floats, as long as nothing else comes with it. */
function outermost(element: Element): Element | null {
  if (element.closest('article, main')) return null;
  let box = element;
  const most = textLength(element, LONGEST_BOX) * 1.3 + 40;
  for (let up = element.parentElement; up && !up.matches('html, body'); up = up.parentElement) {
    if (holdsPage(up) || textLength(up, most) > most) break;
    box = up;
  }
  return box;
}
