import { inksOn, type Theme } from '../looks/look';
import type { Span } from '../text/types';
import { Card, type CardContent } from './card';
import { Painter } from './highlight';
import { marksAt } from './hit-test';
import type { MarkLook } from './mark-styles';
import { type Mark, markFinder } from './marks';
import { Overview } from './overview';
import { type Ground, groundAt } from './page-theme';
import { type Gestures, listenForGestures } from './pointer';
import { isInView, scrollTo } from './scroll-to';
import type { TextMap } from './text-map';

export interface LayerHooks {
  /** False once nobody is left to answer: the marks then go at the next gesture. */
  isAlive(): boolean;
  /** What the card says of these marks, the first being the one that was meant. */
  contentOf(marks: readonly Mark[], place: { index: number; of: number } | null): CardContent;
  onNote(mark: Mark): void;
  /** The reader says that this mark is wrong. */
  onCorrect(mark: Mark): void;
}

/** How the marks of a page are shown. */
export interface LayerLook extends MarkLook {
  /** A map of the marks beside the scroll bar. */
  overview: boolean;
}

/** The marks of one page and the card that explains them. */
export class MarkLayer implements Gestures {
  readonly #document: Document;
  readonly #hooks: LayerHooks;
  readonly #painter: Painter;
  readonly #card: Card;
  readonly #overview: Overview;
  readonly #stop = new AbortController();
  #map: TextMap | null = null;
  #marks: Mark[] = [];
  #find: (offset: number) => Mark[] = () => [];
  #ground: Ground | null = null;
  #look: LayerLook | null = null;
  /** The mark whose card is open. */
  #shown: Mark | null = null;
  /** Where the walk by keyboard is. */
  #at = -1;
  #isPinned = false;
  #isHidden = false;

  constructor(document: Document, hooks: LayerHooks) {
    this.#document = document;
    this.#hooks = hooks;
    this.#painter = new Painter(document);
    this.#card = new Card(document, {
      onNote: () => this.#shown && hooks.onNote(this.#shown),
      onCorrect: () => this.#shown && hooks.onCorrect(this.#shown),
      onClose: () => this.onEscape(),
    });
    this.#overview = new Overview(document, (mark) => this.reveal(mark));
    const window = document.defaultView;
    if (window) listenForGestures(window, this, this.#stop.signal);
    // Pages follow the reader's light or dark while they are open; so do the marks.
    window
      ?.matchMedia?.('(prefers-color-scheme: dark)')
      .addEventListener('change', () => this.#paint(), { signal: this.#stop.signal });
  }

  /** Shows these marks of the article that the map stands on. */
  show(marks: Mark[], map: TextMap, look: LayerLook): void {
    this.#close();
    const here = this.#marks[this.#at];
    this.#marks = marks;
    this.#map = map;
    this.#look = look;
    this.#find = markFinder(marks);
    // The walk goes on where it was when a page only rendered itself anew.
    this.#at = here ? marks.findIndex((mark) => isSame(mark, here)) : -1;
    this.#paint();
  }

  /** Takes marks and card away until they are shown again. */
  clear(): void {
    this.#close();
    this.#painter.clear();
    this.#overview.clear();
    this.#marks = [];
    this.#map = null;
  }

  /** What the article's text stands on. */
  get theme(): Theme {
    return this.#ground?.theme ?? 'light';
  }

  /** True while the reader has hidden the marks of this page. */
  get isHidden(): boolean {
    return this.#isHidden;
  }

  /** Hides the marks of this page, or shows them again. */
  toggle(): void {
    this.#isHidden = !this.#isHidden;
    this.#close();
    this.#paint();
  }

  /** Scrolls to a passage and shows it for a moment; false when it is not in the page. */
  reveal(span: Span): boolean {
    const range = this.#map?.rangeOf(span);
    if (!this.#map || !range) return false;
    scrollTo(range);
    this.#painter.flash(span, this.#map);
    return true;
  }

  dispose(): void {
    this.clear();
    this.#stop.abort();
  }

  onRest(x: number, y: number, target: EventTarget | null): void {
    if (this.#isOrphaned()) return;
    if (this.#card.owns(target) || this.#isPinned) return;
    const marks = this.#under(x, y);
    this.#painter.keep();
    if (marks.length > 0) this.#open(marks, false, null);
    else if (this.#card.isOpen) this.#close();
  }

  onScroll(target: EventTarget | null): void {
    this.#painter.keep();
    if (this.#look?.overview && !this.#isHidden) this.#overview.appear();
    if (!this.#card.isOpen || this.#card.owns(target)) return;
    const range = this.#shown && this.#map?.rangeOf(this.#shown);
    if (this.#isPinned && range && isInView(range)) this.#card.move([...range.getClientRects()]);
    else this.#close();
  }

  onPress(x: number, y: number, target: EventTarget | null): void {
    if (this.#isOrphaned()) return;
    if (this.#overview.owns(target)) return;
    if (this.#card.owns(target)) {
      this.#isPinned = true;
      return;
    }
    const marks = this.#under(x, y);
    if (marks.length > 0) {
      this.#open(marks, false, null);
      this.#isPinned = true;
    } else this.#close();
  }

  onNext(): void {
    this.#walk(1);
  }

  onPrevious(): void {
    this.#walk(-1);
  }

  onEscape(): boolean {
    const wasOpen = this.#card.isOpen;
    this.#close();
    return wasOpen;
  }

  /** True, and all gone, once nobody is left to answer. */
  #isOrphaned(): boolean {
    if (this.#hooks.isAlive()) return false;
    this.dispose();
    return true;
  }

  #walk(step: 1 | -1): void {
    const of = this.#marks.length;
    if (this.#isOrphaned()) return;
    if (of === 0 || !this.#map || this.#isHidden) return;
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    for (let tries = 1; tries <= of; tries += 1) {
      const index = (((from + step * tries) % of) + of) % of;
      const mark = this.#marks[index];
      const range = mark && this.#map.rangeOf(mark);
      if (!mark || !range) continue;
      this.#at = index;
      scrollTo(range);
      const around = this.#find(mark.start).filter(
        (other) => other !== mark && other.end >= mark.end,
      );
      this.#open([mark, ...around], true, { index, of });
      this.#isPinned = true;
      return;
    }
  }

  #open(marks: Mark[], focus: boolean, place: { index: number; of: number } | null): void {
    const [mark] = marks;
    if (!mark || (mark === this.#shown && !focus)) return;
    const range = this.#map?.rangeOf(mark);
    if (!range) return;
    this.#shown = mark;
    this.#isPinned = false;
    const lines = [...range.getClientRects()];
    const content = this.#hooks.contentOf(marks, place);
    if (this.#look) this.#card.show(content, lines, { theme: this.theme, look: this.#look }, focus);
  }

  #close(): void {
    this.#card.hide();
    this.#shown = null;
    this.#isPinned = false;
  }

  #under(x: number, y: number): Mark[] {
    if (!this.#map || this.#isHidden) return [];
    return marksAt(this.#document, x, y, this.#map, this.#find);
  }

  #paint(): void {
    const [map, look] = [this.#map, this.#look];
    if (!map || !look || this.#isHidden) {
      this.#painter.clear();
      this.#overview.clear();
      return;
    }
    const nodes = [...map.nodes()];
    const sample = nodes[nodes.length >> 1]?.parentElement;
    const ground = sample ? groundAt(sample) : this.#ground;
    if (!ground) return;
    this.#ground = ground;
    this.#painter.paint(this.#marks, map, look, ground);
    const inks = inksOn(look, ground.theme, ground.colour);
    if (look.overview) this.#overview.show(this.#marks, map, inks);
    else this.#overview.clear();
  }
}

function isSame(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}
