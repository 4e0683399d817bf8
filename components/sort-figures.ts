import type { Quantity } from '../lib/text/types';

export type FigureOrder = 'text' | 'value' | 'type';

/**
 * Figures in the order that the reader asked for. By value, numbers come before dates and spans of
 * time, and vague ones last, up or down; ties stay in the text's order.
 */
export function sortFigures(
  figures: readonly Quantity[],
  by: FigureOrder,
  down: boolean,
): Quantity[] {
  const sign = down ? -1 : 1;
  return [...figures].sort(
    (a, b) =>
      (by === 'value' ? rank(a.value) - rank(b.value) : 0) ||
      sign * compare(a, b, by) ||
      a.start - b.start,
  );
}

function compare(a: Quantity, b: Quantity, by: FigureOrder): number {
  if (by === 'text') return a.start - b.start;
  if (by === 'type') return `${a.type} ${a.unit}`.localeCompare(`${b.type} ${b.unit}`);
  const [x, y] = [a.value, b.value];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return String(x).localeCompare(String(y));
}

const rank = (value: Quantity['value']) => (value === null ? 2 : typeof value === 'string' ? 1 : 0);
