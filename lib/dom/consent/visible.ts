import { shadowOf } from './shadow';

/** How many elements are asked at most when a box has no size of its own. */
const MOST_CHILDREN = 60;

/**
 * True when the element itself would be drawn. Opacity is not asked: a veiled banner still stands
 * there. Where the DOM has no layout (tests, clones) everything not `hidden` counts as drawn.
 */
export function isDrawn(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const style = view?.getComputedStyle(at);
    if (style?.display === 'none' || style?.visibility === 'hidden') return false;
  }
  return true;
}

/**
 * True when the box, or for a box without size something in it, covers part of the viewport.
 * Forces layout: ask only of candidates.
 */
export function isOnScreen(box: Element): boolean {
  let budget = MOST_CHILDREN;
  const queue: Element[] = [box];
  for (let element = queue.shift(); element && budget > 0; element = queue.shift()) {
    budget--;
    if (isDrawn(element) && coversViewport(element)) return true;
    const root = shadowOf(element);
    if (root) queue.push(...root.children);
    queue.push(...element.children);
  }
  return false;
}

function coversViewport(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const { width, height, top, left, bottom, right } = element.getBoundingClientRect();
  // jsdom has no layout: what is drawn is held to be on screen.
  if (width === 0 && height === 0) return view.navigator.userAgent.includes('jsdom');
  if (width < 2 || height < 2) return false;
  return bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}
