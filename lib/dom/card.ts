import { inksOnPaper, type Look, type Theme } from '../looks/look';
import type { MarkKind } from '../text/types';

import { type Box, placeBeside } from './card-place';
import { CARD_CSS } from './card-style';
import { buttonOf } from './press-button';
import { openHost } from './shadow-host';

/** What one mark says of itself, in the reader's language. */
export interface CardSection {
  kind: MarkKind;
  /** What it is: "Official", "Figure", "Claim without a source". */
  label: string;
  title: string | null;
  text: string | null;
  facts: { name: string; value: string }[];
  /** Each one reason or finding. */
  list: string[];
}

export interface CardContent {
  /** BCP 47, of the texts. */
  language: string;
  sections: CardSection[];
  /** "Mark 3 of 12", when it was reached by keyboard. */
  place: string | null;
  /** Names of the buttons. */
  note: string;
  /** What the reader may say against the mark that was meant. */
  correct: string;
  close: string;
}

/** Whether the card is light or dark, and the reader's own colours and lines. */
export interface CardDress {
  theme: Theme;
  look: Look;
}

export interface CardEvents {
  onNote(): void;
  onCorrect(): void;
  onClose(): void;
}

/**
 * The one card of a page: a closed shadow root in one host element of ours, in the top layer, beside
 * the page's own body. The page can see that the host is there, and nothing of what it says.
 */
export class Card {
  readonly #document: Document;
  readonly #events: CardEvents;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #focusBefore: Element | null = null;

  constructor(document: Document, events: CardEvents) {
    this.#document = document;
    this.#events = events;
  }

  get isOpen(): boolean {
    return this.#host !== null;
  }

  /** True for the target of an event within the card, as the page's own listeners see it. */
  owns(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host;
  }

  /** Moves it beside these lines, after the page scrolled. */
  move(lines: readonly Box[]): void {
    const card = this.#root?.firstElementChild;
    if (card instanceof HTMLElement) placeBeside(card, lines);
  }

  /** Shows the card beside these lines; with `focus` the keyboard goes into it, and back on closing. */
  show(content: CardContent, lines: readonly Box[], dress: CardDress, focus: boolean): void {
    const before = this.#focusBefore ?? this.#document.activeElement;
    this.#take();
    const root = this.#open();
    const card = this.#build(content, dress);
    root.replaceChildren(card);
    placeBeside(card, lines);
    if (!focus) return;
    this.#focusBefore = before;
    card.focus({ preventScroll: true });
  }

  /** Closes it; the focus returns to where it was. */
  hide(): void {
    if (!this.#host) return;
    const back = this.#focusBefore;
    this.#focusBefore = null;
    this.#take();
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  #take(): void {
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  #open(): ShadowRoot {
    const { host, root } = openHost(this.#document, CARD_CSS, 'top');
    this.#host = host;
    this.#root = root;
    return root;
  }

  #build(content: CardContent, { theme, look }: CardDress): HTMLElement {
    const card = this.#make('div', theme === 'dark' ? 'card dark' : 'card');
    const inks = inksOnPaper(look, theme);
    for (const kind of ['official', 'figure', 'statement'] as const) {
      card.style.setProperty(`--${kind}`, inks[kind]);
      card.style.setProperty(`--${kind}-line`, look.lines[kind]);
    }
    card.lang = content.language;
    card.tabIndex = -1;
    card.setAttribute('role', 'dialog');
    const [first] = content.sections;
    card.setAttribute('aria-label', [first?.label, first?.title].filter(Boolean).join(', '));
    card.append(
      ...content.sections.map((section) => this.#section(section)),
      this.#footer(content),
    );
    return card;
  }

  #section({ kind, label, title, text, facts, list }: CardSection): HTMLElement {
    const section = this.#make('section', kind);
    const kindLine = this.#make('p', 'kind');
    kindLine.append(this.#make('span', '', label));
    section.append(kindLine);
    if (title) section.append(this.#make('h2', '', title));
    if (text) section.append(this.#make('p', '', text));
    if (list.length > 0) {
      const items = this.#make('ul', '');
      items.append(...list.map((item) => this.#make('li', '', item)));
      section.append(items);
    }
    if (facts.length > 0) {
      const rows = this.#make('dl', '');
      for (const { name, value } of facts) {
        rows.append(this.#make('dt', '', name), this.#make('dd', '', value));
      }
      section.append(rows);
    }
    return section;
  }

  #footer({ note, correct, close, place }: CardContent): HTMLElement {
    const footer = this.#make('footer', '');
    footer.append(
      buttonOf(this.#document, note, () => this.#events.onNote()),
      buttonOf(this.#document, correct, () => this.#events.onCorrect()),
      buttonOf(this.#document, close, () => this.#events.onClose()),
    );
    if (place) footer.append(this.#make('span', 'place', place));
    return footer;
  }

  #make(tag: string, names: string, text?: string): HTMLElement {
    const element = this.#document.createElement(tag);
    if (names) element.className = names;
    if (text !== undefined) element.textContent = text;
    return element;
  }
}
