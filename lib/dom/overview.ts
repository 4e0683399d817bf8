import type { Inks } from '../looks/look';
import type { MarkKind } from '../text/types';
import { isByReader } from './by-reader';
import type { Mark } from './marks';
import { openHost } from './shadow-host';
import type { TextMap } from './text-map';

/** Pixels: each kind has a column of its own, so that colour is not needed to tell them apart. */
const COLUMN = 4;
const TICK = 3;
const COLUMNS: Record<MarkKind, number> = { official: 0, figure: 1, statement: 2 };
const WIDTH = COLUMN * 3;
/** A page that is hardly longer than the screen needs no map, in screens. */
const LEAST = 1.5;
/** More marks than this are not looked up one by one. */
const MOST = 1_500;
/** Pages grow while they load; the map follows when they rest, in milliseconds. */
const REST = 400;

const CSS = `:host{inset:0 0 auto auto!important;pointer-events:none!important}
svg{display:block;position:fixed;top:0;right:0;width:${WIDTH}px;height:100vh}
path{fill:none;stroke-width:${COLUMN - 1}px;pointer-events:stroke;cursor:pointer}
@media (forced-colors:active){path{stroke:CanvasText!important}}`;

/** A mark and where it stands, in pixels from the top of the page. */
export interface Place {
  mark: Mark;
  top: number;
}

/**
 * The drawing of each kind: one short line for each row of the screen that holds a mark of it.
 * @param page height of the page, `view` of the screen, both in pixels
 */
export function ticksOf(
  places: readonly Place[],
  page: number,
  view: number,
): Record<MarkKind, string> {
  const rows: Record<MarkKind, Set<number>> = {
    official: new Set(),
    figure: new Set(),
    statement: new Set(),
  };
  for (const { mark, top } of places) rows[mark.kind].add(rowOf(top, page, view));
  const draw = (kind: MarkKind) => {
    const x = COLUMNS[kind] * COLUMN + COLUMN / 2;
    return [...rows[kind]].map((row) => `M${x} ${row * TICK}v${TICK - 1}`).join('');
  };
  return { official: draw('official'), figure: draw('figure'), statement: draw('statement') };
}

function rowOf(top: number, page: number, view: number): number {
  const last = Math.floor(view / TICK) - 1;
  return Math.max(0, Math.min(last, Math.floor(((top / page) * view) / TICK)));
}

/**
 * A map of the marks beside the scroll bar. It is drawn at the reader's first scroll, so that a page
 * that is still being put together finds nothing of ours in its document. For the eye and the pointer
 * alone: keyboard and screen reader walk the marks themselves, or the lists of the panel.
 */
export class Overview {
  readonly #document: Document;
  readonly #pick: (mark: Mark) => void;
  #marks: readonly Mark[] = [];
  #map: TextMap | null = null;
  #inks: Inks | null = null;
  #places: Place[] = [];
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #watch: ResizeObserver | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pick told of the mark whose tick was clicked */
  constructor(document: Document, pick: (mark: Mark) => void) {
    this.#document = document;
    this.#pick = pick;
  }

  owns(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host;
  }

  /** From now on these marks are drawn, at once when the map stands already. */
  show(marks: readonly Mark[], map: TextMap, inks: Inks): void {
    this.#marks = marks;
    this.#map = map;
    this.#inks = inks;
    if (this.#host) this.#redraw();
  }

  /** The reader scrolled: the map appears. */
  appear(): void {
    if (this.#host || !this.#map || this.#marks.length === 0) return;
    const { host, root } = openHost(this.#document, CSS, 'page');
    host.setAttribute('aria-hidden', 'true');
    this.#host = host;
    this.#root = root;
    const Observer = this.#document.defaultView?.ResizeObserver;
    if (Observer) {
      this.#watch = new Observer(() => this.#soon());
      this.#watch.observe(this.#document.documentElement);
    }
    this.#redraw();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#watch?.disconnect();
    this.#watch = null;
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#map = null;
    this.#marks = [];
    this.#places = [];
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#redraw(), REST);
  }

  #redraw(): void {
    const { documentElement, defaultView } = this.#document;
    if (!this.#root || !this.#inks || !defaultView) return;
    const page = documentElement.scrollHeight;
    const view = defaultView.innerHeight;
    if (page < view * LEAST) {
      this.#root.replaceChildren();
      return;
    }
    this.#places = this.#look(defaultView.scrollY);
    this.#root.replaceChildren(this.#draw(ticksOf(this.#places, page, view), this.#inks));
  }

  #look(scrolled: number): Place[] {
    const step = Math.ceil(this.#marks.length / MOST);
    return this.#marks.flatMap((mark, index) => {
      const range = index % step === 0 ? this.#map?.rangeOf(mark) : null;
      return range ? [{ mark, top: range.getBoundingClientRect().top + scrolled }] : [];
    });
  }

  #draw(ticks: Record<MarkKind, string>, inks: Inks): SVGElement {
    const make = (name: string) =>
      this.#document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
    const svg = make('svg');
    for (const kind of ['official', 'figure', 'statement'] as const) {
      const path = make('path');
      path.setAttribute('d', ticks[kind]);
      path.style.stroke = inks[kind];
      path.addEventListener('click', (event) => {
        if (isByReader(event)) this.#pickAt(event.clientY, kind);
      });
      svg.append(path);
    }
    return svg;
  }

  #pickAt(y: number, kind: MarkKind): void {
    const { documentElement, defaultView } = this.#document;
    const wanted = (y / (defaultView?.innerHeight ?? 1)) * documentElement.scrollHeight;
    const [nearest] = this.#places
      .filter(({ mark }) => mark.kind === kind)
      .sort((a, b) => Math.abs(a.top - wanted) - Math.abs(b.top - wanted));
    if (nearest) this.#pick(nearest.mark);
  }
}
