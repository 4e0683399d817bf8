import type { Theme } from '../looks/look';
import type { Span } from '../text/types';
import { isByReader } from './by-reader';
import { placeBeside } from './card-place';
import { PAPER_CSS } from './paper-style';
import { buttonOf } from './press-button';
import { selectedSpan } from './selection';
import { openHost } from './shadow-host';
import type { TextMap } from './text-map';

/** How long a selection rests before the bar comes, in milliseconds. */
const REST = 250;
/** A selection that came later than this after the reader's last gesture is the page's own doing. */
const RECENT = 2_000;
/** How long the answer to a copy stays to be read. */
const SAID = 1_500;
/** Fewer letters are no passage. */
const LEAST = 3;

export interface SelectionBarHooks {
  /** False once nobody is left to answer. */
  isAlive(): boolean;
  /** The article as it stands; null when there is none, or when the reader wants no bar. */
  map(): TextMap | null;
  theme(): Theme;
  texts(): { language: string; label: string; note: string; copy: string };
  onNote(span: Span): void;
  /** @returns what to say about it */
  onCopy(span: Span): Promise<string>;
}

/**
 * Two buttons beside a passage that the reader selected. It takes neither the focus nor the
 * selection, and goes with it.
 */
export class SelectionBar {
  readonly #document: Document;
  readonly #hooks: SelectionBarHooks;
  readonly #stop = new AbortController();
  #host: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPressed = false;
  #gesture = Number.NEGATIVE_INFINITY;

  constructor(document: Document, hooks: SelectionBarHooks) {
    this.#document = document;
    this.#hooks = hooks;
    this.#listen();
  }

  dispose(): void {
    this.#stop.abort();
    this.hide();
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#host?.remove();
    this.#host = null;
  }

  #listen(): void {
    const { defaultView: window } = this.#document;
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    const mine = ({ target }: Event) => this.#host !== null && target === this.#host;
    this.#document.addEventListener('selectionchange', () => this.#soon(), options);
    window?.addEventListener(
      'pointerdown',
      (event) => {
        if (mine(event)) return;
        this.#isPressed = isByReader(event);
        this.hide();
      },
      options,
    );
    for (const end of ['pointerup', 'pointercancel', 'keyup'] as const) {
      window?.addEventListener(
        end,
        (event) => {
          if (!isByReader(event) || mine(event)) return;
          this.#gesture = event.timeStamp;
          this.#isPressed = false;
          this.#soon();
        },
        options,
      );
    }
    window?.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && isByReader(event) && this.hide(),
      options,
    );
    window?.addEventListener('scroll', () => this.#host && this.hide(), options);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), REST);
  }

  #look(): void {
    if (!this.#hooks.isAlive()) {
      this.dispose();
      return;
    }
    const { defaultView: window } = this.#document;
    const selection = this.#document.getSelection();
    const map = this.#hooks.map();
    const span = map && isInText(selection) ? selectedSpan(selection, map) : null;
    const isOwn = (window?.performance.now() ?? 0) - this.#gesture < RECENT;
    if (!span || span.end - span.start < LEAST) this.hide();
    else if (!this.#isPressed && isOwn && selection) this.#show(span, selection.getRangeAt(0));
  }

  #show(span: Span, range: Range): void {
    this.hide();
    const { host, root } = openHost(this.#document, BAR_CSS, 'top');
    this.#host = host;
    const { language, label, note, copy } = this.#hooks.texts();
    const bar = this.#document.createElement('div');
    bar.className = this.#hooks.theme() === 'dark' ? 'bar dark' : 'bar';
    bar.lang = language;
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', label);
    bar.append(
      buttonOf(this.#document, note, () => {
        this.hide();
        this.#hooks.onNote(span);
      }),
      buttonOf(this.#document, copy, () => void this.#copy(bar, span)),
    );
    // A press must leave focus and selection where they are.
    bar.addEventListener('pointerdown', (event) => event.preventDefault());
    bar.addEventListener('mousedown', (event) => event.preventDefault());
    root.append(bar);
    placeBeside(bar, [...range.getClientRects()]);
  }

  async #copy(bar: HTMLElement, span: Span): Promise<void> {
    const said = await this.#hooks.onCopy(span);
    const line = this.#document.createElement('p');
    line.setAttribute('role', 'status');
    line.textContent = said;
    bar.replaceChildren(line);
    this.#timer = setTimeout(() => this.hide(), SAID);
  }
}

/** False for what is selected in a field or in text that the reader is writing. */
function isInText(selection: Selection | null): boolean {
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return element instanceof HTMLElement && !element.isContentEditable;
}

const BAR_CSS = `${PAPER_CSS}
.bar{display:flex;gap:2px;padding:3px;flex-wrap:wrap}
button{border-color:transparent}button:hover{background:var(--hover)}button:focus-visible{outline-offset:-2px}
p{margin:0;padding:6px 10px}`;
