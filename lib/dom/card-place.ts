/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 8;
const EDGE = 8;

/**
 * Where a card goes so that it never covers what it explains: under the last line of the passage,
 * above its first line when there is more room, beside it when neither fits.
 * @param lines the passage's lines, top to bottom
 */
export function placeCard(
  lines: readonly Box[],
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number; height: number } {
  const first = lines[0] ?? { left: EDGE, top: EDGE, right: EDGE, bottom: EDGE };
  const last = lines.at(-1) ?? first;
  const below = view.height - last.bottom - GAP - EDGE;
  const above = first.top - GAP - EDGE;
  const left = clamp(last.left, EDGE, view.width - card.width - EDGE);
  if (card.height <= below || below >= above) {
    const height = Math.min(card.height, Math.max(below, 96));
    return { left, top: Math.min(last.bottom + GAP, view.height - height - EDGE), height };
  }
  const height = Math.min(card.height, Math.max(above, 96));
  return {
    left: clamp(first.left, EDGE, view.width - card.width - EDGE),
    top: Math.max(EDGE, first.top - GAP - height),
    height,
  };
}

/** Puts an element of ours there, no higher than there is room. */
export function placeBeside(element: HTMLElement, lines: readonly Box[]): void {
  const { ownerDocument, style } = element;
  const { clientWidth: width, clientHeight } = ownerDocument.documentElement;
  const height = ownerDocument.defaultView?.innerHeight ?? clientHeight;
  const at = placeCard(lines, element.getBoundingClientRect(), { width, height });
  style.left = `${at.left}px`;
  style.top = `${at.top}px`;
  style.maxHeight = `${at.height}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
