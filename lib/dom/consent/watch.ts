import { mention } from './mention';

/** How long changes are gathered before the page is looked at, in milliseconds. */
const SOON = 100;
const LATER = 250;
/** The page is looked at then, whether it was heard to change or not. */
const AT_LEAST = [1500, 10_000];
/** Nothing is watched after this, from the page's start or its last navigation. */
const ENDS = 60_000;
/** The first moments, when most banners come. */
const EARLY = 4000;
/** Script time that watching may cost in all before it slows down fivefold, in milliseconds. */
const BUDGET = 8;
/** More changes at once than these are not read one by one: the page is looked at instead. */
const MOST_CHANGES = 120;
/** A page that is not painted (a tab in the background) is looked at all the same. */
const PAINTED_WITHIN = 150;
/** A page that is still loading then is looked at as far as it is. */
const LOADED_WITHIN = 1500;

const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden'];
/** What may bring a box to the screen without a change that the observer hears. */
const MOVES = ['transitionstart', 'transitionend', 'animationstart', 'toggle'];
/** Transitions that bring no box to the screen. */
const STILL = /color|shadow|outline|border|background|fill|stroke/u;

/**
 * Calls `look` when the page is painted, a few times after that, and when something changed that may
 * be about consent, for a minute; then nothing is left that listens but for the next navigation
 * inside the page. Changes are read by their words before layout is asked for anything, and a page
 * that rewrites itself a thousand times a second costs no more than a quiet one. Returns how to stop.
 */
export function watch(document: Document, look: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  const watcher = new Watcher(document, view, look);
  const stopListening = onNavigation(view, () => watcher.start());
  watcher.start();
  return () => {
    stopListening();
    watcher.stop();
  };
}

class Watcher {
  readonly #document: Document;
  readonly #view: Window;
  readonly #look: () => void;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #timers = new Set<number>();
  readonly #changed = new Set<Element>();
  #listening: AbortController | null = null;
  #due = false;
  #spent = 0;
  #started = 0;

  constructor(document: Document, view: Window, look: () => void) {
    this.#document = document;
    this.#view = view;
    this.#look = look;
  }

  /** From now on, for a minute. */
  start(): void {
    this.stop();
    this.#listening = new AbortController();
    this.#spent = 0;
    this.#started = this.#view.performance.now();
    const { signal } = this.#listening;
    let begun = false;
    const begin = () => {
      if (!begun) this.#begin(signal);
      begun = true;
    };
    if (this.#document.readyState === 'loading') {
      this.#document.addEventListener('DOMContentLoaded', begin, { signal });
      this.#later(begin, LOADED_WITHIN);
    } else begin();
  }

  stop(): void {
    if (!this.#listening) return;
    this.#listening.abort();
    this.#listening = null;
    this.#observer.disconnect();
    for (const timer of this.#timers) this.#view.clearTimeout(timer);
    this.#timers.clear();
    this.#changed.clear();
    this.#due = false;
  }

  /** The first look comes after the first paint, when layout is there for nothing. */
  #begin(signal: AbortSignal): void {
    this.#observe();
    const moved = (event: Event) => this.#moved(event);
    for (const name of MOVES)
      this.#document.addEventListener(name, moved, { capture: true, signal });
    let first = true;
    const look = () => {
      if (first && !signal.aborted) this.#run(true);
      first = false;
    };
    this.#later(look, PAINTED_WITHIN);
    this.#view.requestAnimationFrame?.(() => this.#later(look, 0));
    this.#lookAt(0);
  }

  /** The moments at which the page is looked at in any case, one after another, and the end. */
  #lookAt(index: number): void {
    const passed = this.#view.performance.now() - this.#started;
    const moment = AT_LEAST[index];
    if (moment === undefined) this.#later(() => this.stop(), ENDS - passed);
    else
      this.#later(() => {
        this.#run(true);
        if (this.#listening) this.#lookAt(index + 1);
      }, moment - passed);
  }

  #observe(): void {
    if (this.#document.documentElement)
      this.#observer.observe(this.#document.documentElement, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.#changed.add(target as Element);
      for (const node of addedNodes)
        this.#changed.add(node.nodeType === 1 ? (node as Element) : (target as Element));
      // Too many to read: not observed until the next look.
      if (this.#changed.size > MOST_CHANGES) {
        this.#observer.disconnect();
        break;
      }
    }
    if (this.#changed.size > 0) this.#soon();
  }

  #moved({ target, propertyName = '' }: Event & { propertyName?: string }): void {
    if (STILL.test(propertyName) || !(target instanceof Element)) return;
    this.#changed.add(target);
    this.#soon();
  }

  #soon(): void {
    if (this.#due) return;
    this.#due = true;
    const early = this.#view.performance.now() - this.#started < EARLY;
    this.#later(() => this.#run(false), (early ? SOON : LATER) * (this.#spent > BUDGET ? 5 : 1));
  }

  #run(always: boolean): void {
    const from = this.#view.performance.now();
    const changed = [...this.#changed];
    this.#changed.clear();
    this.#due = false;
    const many = changed.length > MOST_CHANGES;
    if (always || many || changed.some(concerns)) this.#look();
    this.#spent += this.#view.performance.now() - from;
    if (many && this.#listening) this.#observe();
  }

  #later(task: () => void, milliseconds: number): void {
    const timer = this.#view.setTimeout(() => {
      this.#timers.delete(timer);
      task();
    }, milliseconds);
    this.#timers.add(timer);
  }
}

/** A class on the page's root may show a banner that stood there all the time, or lock the page. */
function concerns(element: Element): boolean {
  return element.isConnected && (element.matches('html, body') || mention(element) !== 'no');
}

/** Navigation inside the page: the Navigation API where there is one, else the reader's own moves. */
function onNavigation(view: Window, onChange: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const navigation = (view as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', onChange, { signal });
  if (!navigation) view.addEventListener('popstate', onChange, { signal });
  // Brought back as it was left: its timers have stood still, and may be over.
  view.addEventListener('pageshow', (event) => event.persisted && onChange(), { signal });
  return () => stop.abort();
}
