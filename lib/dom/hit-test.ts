import type { Mark } from './marks';
import type { TextMap } from './text-map';

/** Pixels around the letters that still count as on them. */
const SLACK = 2;

/**
 * The marks under a point of the viewport, the shortest first. Caret position and binary search,
 * then a check that the point is on the mark's own lines: the caret answers beside the text too.
 */
export function marksAt(
  document: Document,
  x: number,
  y: number,
  map: TextMap,
  find: (offset: number) => Mark[],
): Mark[] {
  const caret = document.caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== Node.TEXT_NODE) return [];
  const offset = map.offsetOf(node as Text, caret.offset);
  if (offset === null) return [];
  return find(offset).filter((mark) => isOn(mark, x, y, map));
}

function isOn(mark: Mark, x: number, y: number, map: TextMap): boolean {
  const rects = map.rangeOf(mark)?.getClientRects() ?? [];
  return [...rects].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}
