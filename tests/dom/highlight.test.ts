// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canHighlight, Painter } from '../../lib/dom/highlight';
import type { Mark } from '../../lib/dom/marks';
import { look, readBody, standIns, WHITE_PAGE } from './stand-ins';

const HTML = '<p>Le maire a fermé le pont.</p><p>Le maire a parlé.</p>';

describe('painting', () => {
  let fakes: ReturnType<typeof standIns>;
  const mark = (start: number, end: number, kind: Mark['kind'] = 'official'): Mark => ({
    kind,
    index: 0,
    start,
    end,
    level: 1,
  });
  const painted = () => [...fakes.highlights.values()].flatMap((highlight) => [...highlight]);

  beforeEach(() => {
    fakes = standIns();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('registers a static range for each mark and leaves the page as it is', () => {
    const { map, spanOf } = readBody(HTML);
    const before = document.documentElement.outerHTML;
    const { start, end } = spanOf('pont');
    new Painter(document).paint([mark(3, 8), mark(start, end, 'figure')], map, look, WHITE_PAGE);
    expect(painted()).toHaveLength(2);
    expect(painted().every((range) => range instanceof StaticRange)).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(fakes.sheets()[0]).toContain('::highlight(');
  });

  it('leaves nothing behind when it is cleared', () => {
    const { map } = readBody(HTML);
    const painter = new Painter(document);
    painter.paint([mark(3, 8)], map, look, WHITE_PAGE);
    painter.flash({ start: 3, end: 8 }, map);
    painter.clear();
    expect(fakes.highlights.size).toBe(0);
    expect(fakes.sheets()).toEqual([]);
  });

  it('comes back after the page threw highlights and sheets out', () => {
    const { map } = readBody(HTML);
    const painter = new Painter(document);
    painter.paint([mark(3, 8)], map, look, WHITE_PAGE);
    fakes.highlights.clear();
    document.adoptedStyleSheets = [];
    painter.keep();
    expect(painted()).toHaveLength(1);
    expect(fakes.sheets()).toHaveLength(1);
  });

  it('paints only what is near the screen when there are very many marks', () => {
    const html = Array.from({ length: 1_200 }, (_, i) => `<p>maire ${i}</p>`).join('');
    const { map, text } = readBody(html);
    const marks = [...text.matchAll(/maire/g)].map(({ index }) => mark(index, index + 5));
    const seen: Element[] = [];
    let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => undefined;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: typeof tell) {
          tell = callback;
        }
        observe(element: Element) {
          seen.push(element);
        }
        disconnect() {}
      },
    );
    const painter = new Painter(document);
    painter.paint(marks, map, look, WHITE_PAGE);
    expect(seen).toHaveLength(1_200);
    expect(painted()).toHaveLength(0);
    tell(seen.slice(0, 3).map((target) => ({ target, isIntersecting: true })));
    expect(painted()).toHaveLength(3);
    tell(seen.slice(0, 2).map((target) => ({ target, isIntersecting: false })));
    expect(painted()).toHaveLength(1);
  });

  it('skips marks that have no place in the page', () => {
    const { map } = readBody(HTML);
    new Painter(document).paint([mark(900, 910)], map, look, WHITE_PAGE);
    expect(painted()).toHaveLength(0);
  });

  it('knows a browser that cannot highlight', () => {
    expect(canHighlight()).toBe(true);
    vi.stubGlobal('Highlight', undefined);
    expect(canHighlight()).toBe(false);
  });
});
