import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../lib/dom/card-place';

const view = { width: 1_000, height: 800 };
const line = (left: number, top: number): Box => ({
  left,
  top,
  right: left + 80,
  bottom: top + 20,
});
const card = { width: 340, height: 200 };

describe('the card', () => {
  it.each<[string, Box[]]>([
    ['under a line', [line(100, 100)]],
    ['under the last of several lines', [line(600, 100), line(40, 124)]],
    ['above a line at the foot of the screen', [line(100, 740)]],
    ['at the right edge', [line(950, 300)]],
  ])('%s lies on the screen and never covers what it explains', (_name, lines) => {
    const at = placeCard(lines, card, view);
    expect(at.left).toBeGreaterThanOrEqual(0);
    expect(at.left + card.width).toBeLessThanOrEqual(view.width);
    expect(at.top).toBeGreaterThanOrEqual(0);
    expect(at.top + at.height).toBeLessThanOrEqual(view.height);
    for (const { top, bottom } of lines)
      expect(at.top >= bottom || at.top + at.height <= top).toBe(true);
  });

  it('becomes lower rather than cover a passage in the middle of a small screen', () => {
    const small = { width: 360, height: 420 };
    const at = placeCard([line(10, 190)], { width: 344, height: 400 }, small);
    expect(at.top >= 210 || at.top + at.height <= 190).toBe(true);
    expect(at.height).toBeLessThan(400);
  });

  it('stays on a screen that is narrower than itself', () => {
    expect(placeCard([line(100, 100)], card, { width: 300, height: 500 }).left).toBe(8);
  });
});
