// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../lib/dom/marks';
import { Overview, ticksOf } from '../../lib/dom/overview';
import { INKS } from '../../lib/looks/look';
import { readBody, standIns } from './stand-ins';

const own = vi.hoisted(() => new WeakSet<Event>());
vi.mock('../../lib/dom/by-reader', () => ({ isByReader: (event: Event) => own.has(event) }));

const mark = (kind: Mark['kind'], start = 0): Mark => ({
  kind,
  index: 0,
  start,
  end: start + 3,
  level: 1,
});

describe('ticks', () => {
  it('stand where the marks stand in the page, each kind in its own column', () => {
    const places = [
      { mark: mark('official'), top: 0 },
      { mark: mark('figure'), top: 3_000 },
      { mark: mark('statement'), top: 5_999 },
    ];
    expect(ticksOf(places, 6_000, 600)).toEqual({
      official: 'M2 0v2',
      figure: 'M6 300v2',
      statement: 'M10 597v2',
    });
  });

  it('are one for all the marks of a row, and never outside the screen', () => {
    const places = [10, 12, 14, 9_000, -50].map((top) => ({ mark: mark('figure'), top }));
    expect(ticksOf(places, 6_000, 600).figure).toBe('M6 0v2M6 597v2');
  });
});

describe('the map of marks', () => {
  let roots: ShadowRoot[];
  let picked: Mark[];
  let overview: Overview;
  let page: ReturnType<typeof readBody>;
  let marks: Mark[];
  const hosts = () => document.querySelectorAll('html > div');

  beforeEach(() => {
    const fakes = standIns();
    roots = [];
    picked = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      Object.assign(root, { adoptedStyleSheets: [] });
      roots.push(root);
      return root;
    });
    page = readBody('<p>Le maire Kervella parle de 400 bateaux.</p>');
    fakes.places.set('Kervella', [8, 100]);
    fakes.places.set('400', [8, 3_000]);
    marks = [
      { ...mark('official'), ...page.spanOf('Kervella') },
      { ...mark('figure'), ...page.spanOf('400') },
    ];
    height(6_000);
    overview = new Overview(document, (one) => picked.push(one));
    overview.show(marks, page.map, INKS.standard.light);
  });
  afterEach(() => {
    overview.clear();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const height = (value: number) =>
    Object.defineProperty(document.documentElement, 'scrollHeight', {
      value,
      configurable: true,
    });
  const paths = () => [...(roots.at(-1)?.querySelectorAll('path') ?? [])];

  it('comes with the first scroll, hidden from screen readers, and goes without a trace', () => {
    expect(hosts()).toHaveLength(0);
    overview.appear();
    overview.appear();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.getAttribute('aria-hidden')).toBe('true');
    expect(paths().map((path) => path.getAttribute('d') !== '')).toEqual([true, true, false]);
    overview.clear();
    expect(hosts()).toHaveLength(0);
  });

  it('is empty on a page that fits the screen nearly whole', () => {
    height(700);
    overview.appear();
    expect(paths()).toHaveLength(0);
  });

  it('does not come where nothing is marked', () => {
    overview.show([], page.map, INKS.standard.light);
    overview.appear();
    expect(hosts()).toHaveLength(0);
  });

  it('leads to the nearest mark of the kind that was clicked, for the reader alone', () => {
    overview.appear();
    const click = new MouseEvent('click', { clientY: 200, bubbles: true });
    paths()[1]?.dispatchEvent(click);
    expect(picked).toEqual([]);
    const real = new MouseEvent('click', { clientY: 200, bubbles: true });
    own.add(real);
    paths()[1]?.dispatchEvent(real);
    expect(picked).toEqual([marks[1]]);
  });
});
