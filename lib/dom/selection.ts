import type { Span } from '../text/types';
import type { TextMap } from './text-map';

/** The part of the article's text that is selected; null when the selection holds none of it. */
export function selectedSpan(selection: Selection | null, map: TextMap): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let start: number | null = null;
  let end: number | null = null;
  for (const node of map.nodes()) {
    if (!node.isConnected || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    start ??= map.offsetOf(node, from);
    end = map.offsetOf(node, to) ?? end;
  }
  return start !== null && end !== null && end > start ? { start, end } : null;
}
