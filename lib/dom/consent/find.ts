import { knownBanners, knownSelector } from './known';
import { parentThroughShadow, shadowOf } from './shadow';

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

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Words that authors put in the names of their own bars. */
const NAMED =
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i], [id*="rgpd" i], [class*="rgpd" i], [class*="gprd" i]';
const hosts = knownBanners.filter(({ host }) => host === true).map(({ selector }) => selector);

/**
 * Boxes that may be a banner: named ones, dialogs, and whatever lies on top at a few points of the
 * viewport. Cheap where there is nothing: one selector and nine hit tests on a clean layout.
 */
export function findCandidates(document: Document): Element[] {
  const found = new Set<Element>();
  for (const element of document.querySelectorAll(`${knownSelector}, ${DIALOGS}, ${NAMED}`)) {
    if (element === document.documentElement || element === document.body) continue;
    if (element.matches('script, style, link, input, button, a, iframe')) continue;
    const box = outermost(element);
    if (box) found.add(box);
    if (found.size > 12) break;
  }
  for (const host of hosts.length > 0 ? document.querySelectorAll(hosts.join(', ')) : [])
    found.add(host);
  for (const box of floatingChildren(document)) found.add(box);
  for (const box of probe(document)) found.add(box);
  return [...found].filter(
    (box) => ![...found].some((outer) => outer !== box && outer.contains(box)),
  );
}

/** Floating boxes among the body's own children, the last of which were added by scripts. */
function* floatingChildren(document: Document): Iterable<Element> {
  const children = [...(document.body?.children ?? [])];
  for (const child of children.slice(-MOST_CHILDREN)) {
    const length = child.textContent?.length ?? 0;
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
  const seen = new Set<Element>();
  for (const [x, y] of PROBES) {
    const hit = deepest(document, view.innerWidth * x, view.innerHeight * y);
    if (!hit || seen.has(hit)) continue;
    seen.add(hit);
    const box = floatingBox(hit) ?? barInFlow(hit);
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
 * the body) and is not the page itself.
 */
export function floatingBox(element: Element): Element | null {
  let box: Element | null = null;
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentThroughShadow(at)) {
    if (at.matches('html, body')) break;
    const { position, zIndex } = view.getComputedStyle(at);
    const floats =
      position === 'fixed' ||
      position === 'sticky' ||
      (position === 'absolute' && Number(zIndex) > 0) ||
      at.matches(DIALOGS);
    if (floats && !holdsPage(at)) box = at;
  }
  return box && hostOf(box);
}

/** A box in a shadow root is taken with its host: slotted text is the host's, not the box's. */
function hostOf(box: Element): Element {
  let outer = box;
  for (let root = outer.getRootNode(); 'host' in root; root = outer.getRootNode()) {
    const { host } = root as ShadowRoot;
    if (holdsPage(host) || (host.textContent?.length ?? 0) > LONGEST_BOX) break;
    outer = host;
  }
  return outer;
}

/** A bar that pushes the page down: near the body, short, with something to press. */
function barInFlow(element: Element): Element | null {
  let bar: Element | null = null;
  for (let at: Element | null = element; at && !at.matches('html, body'); at = at.parentElement) {
    if (at.matches('main, article, footer, nav, form')) return null;
    if (isNearBody(at) && !holdsPage(at) && (at.textContent?.length ?? 0) < LONGEST_BAR) bar = at;
  }
  if (!bar || (bar.textContent?.length ?? 0) < SHORTEST_BAR) return null;
  return bar.querySelector('button, a, [role="button"], input[type="button"]') ? bar : null;
}

function isNearBody(element: Element): boolean {
  return element.parentElement?.matches('body, body > header, body > div') === true;
}

/** True when the page's own content is in the box; a dialog may have a heading of its own. */
export function holdsPage(element: Element): boolean {
  if (element.querySelector('main, article')) return true;
  for (const heading of element.querySelectorAll('h1'))
    if (!heading.closest(`${DIALOGS}, ${knownSelector}`)) return true;
  return false;
}

/** From a named element up to the box that floats, as long as nothing else comes with it. */
function outermost(element: Element): Element | null {
  if (element.closest('article, main')) return null;
  let box = element;
  const length = Math.max(element.textContent?.length ?? 0, 1);
  for (let up = element.parentElement; up && !up.matches('html, body'); up = up.parentElement) {
    if (holdsPage(up) || (up.textContent?.length ?? 0) > length * 1.3 + 40) break;
    box = up;
  }
  return box;
}
