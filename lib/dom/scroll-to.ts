/** Pixels that a site's fixed header may cover. */
const HEADER = 96;

/** True when the first line of the range is on the screen, below where headers stand. */
export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const height = range.startContainer.ownerDocument?.defaultView?.innerHeight ?? 0;
  return top >= 0 && Math.min(bottom, top + 40) <= height;
}

/** Brings the range into the upper half of the screen, also within scrolled boxes, without motion. */
export function scrollTo(range: Range): void {
  const { parentElement, ownerDocument } = range.startContainer;
  const window = ownerDocument?.defaultView;
  if (!window) return;
  const { top } = range.getBoundingClientRect();
  if (top >= HEADER && isInView(range)) return;
  // Boxes that scroll by themselves first, then the line within the page.
  parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const now = range.getBoundingClientRect().top;
  window.scrollBy({ top: now - window.innerHeight / 3, behavior: 'instant' });
}
