import { isSilent, silentElements, withoutSilent } from './silent';
import type { Slices } from './slices';
import type { Snapshot } from './snapshot';
import { TextStream } from './text-stream';
import { own } from './unclobbered';

/** More text than the analysis reads of one article. */
const MAX_TEXT = 400_000;
const MAX_HTML = 3_000_000;
const MAX_PARAGRAPHS = 100_000;
const PARAGRAPHS_A_SLICE = 50;
/** What the head of a page says of its article. */
const HEAD =
  'head > meta, head > title, head > link[rel~="canonical" i], script[type="application/ld+json" i]';
const MAX_HEAD = 200_000;
/** A subtree of so many elements is taken as one piece. */
const PIECE = 200;
/** More steps than these lead through a page of another kind than an article, whatever it holds. */
const MAX_STEPS = 60_000;
/** Below this depth only what holds text is taken along, for parsers need long for deep trees. */
const MAX_DEPTH = 100;

/**
 * The part of a huge page that holds the most text, up to a budget, in slices.
 * @param steps how many nodes or pieces are looked at on the way through that part
 */
export function* takeDensest(document: Document, steps = MAX_STEPS): Slices<Snapshot> {
  const taken = new Taken(document);
  taken.head();
  yield;
  const root = own(document, 'documentElement');
  const container = (yield* densestElement(root)) ?? root.querySelector(':scope > body') ?? root;
  taken.html += '<body>';
  for (const heading of [...root.querySelectorAll('h1')].slice(0, 3)) {
    if (!container.contains(heading)) yield* taken.subtree(heading, steps);
  }
  yield* taken.subtree(container, steps);
  return { html: `${taken.html}</body></html>`, isWhole: false, stream: taken.stream };
}

/** The element whose paragraphs hold the most text, those of its children by half. */
function* densestElement(root: Element): Slices<Element | null> {
  const scores = new Map<Element, number>();
  const add = (element: Element | null | undefined, score: number) => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const paragraphs = root.querySelectorAll('p');
  const count = Math.min(paragraphs.length, MAX_PARAGRAPHS);
  for (let i = 0; i < count; i += 1) {
    const paragraph = paragraphs[i];
    const length = paragraph?.textContent?.length ?? 0;
    const parent = paragraph?.parentElement;
    if (length >= 40) add(parent, length);
    if (length >= 40) add(parent?.parentElement, length / 2);
    if (i % PARAGRAPHS_A_SLICE === 0) yield;
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of scores) {
    if (score <= most) continue;
    best = element;
    most = score;
  }
  return best;
}

/** The HTML that was taken so far, and its text. */
class Taken {
  readonly stream = new TextStream();
  html = '<!doctype html>';
  readonly #document: Document;
  /** No custom element of the page comes to life in it, and no picture is loaded. */
  readonly #inert: Document;

  constructor(document: Document) {
    this.#document = document;
    this.#inert = own(document, 'implementation').createHTMLDocument('');
  }

  head(): void {
    const root = own(this.#document, 'documentElement');
    this.html += `${this.#tags(root).open}<head>`;
    const limit = this.html.length + MAX_HEAD;
    for (const element of root.querySelectorAll(HEAD)) {
      const { outerHTML } = element;
      if (this.html.length + outerHTML.length > limit) continue;
      this.html += outerHTML;
      this.stream.addUnder(element, [element].filter(isSilent));
    }
    this.html += '</head>';
  }

  /** Takes an element piece by piece, as far as the budget and so many steps allow. */
  *subtree(root: Element, steps: number): Slices<void> {
    // Its steps are native: no name in a form can send it in circles.
    const walker = own(this.#document, 'createTreeWalker').call(this.#document, root);
    /** What closes each element that is open. */
    const open: string[] = [];
    const isFull = () => this.stream.length > MAX_TEXT || this.html.length > MAX_HTML;
    for (let step = 0; step < steps && !isFull(); step += 1) {
      yield;
      const node = walker.currentNode;
      if (!this.#take(node)) {
        const tags = open.length < MAX_DEPTH ? this.#tags(node as Element) : NO_TAGS;
        if (walker.firstChild()) {
          this.html += tags.open;
          open.push(tags.close);
          continue;
        }
      }
      while (!walker.nextSibling()) {
        if (open.length === 0 || !walker.parentNode()) return this.#close(open);
        this.html += open.pop() ?? '';
      }
    }
    this.#close(open);
  }

  #close(open: string[]): void {
    this.html += open.reverse().join('');
  }

  /** @returns false for an element that is too large for one piece */
  #take(node: Node): boolean {
    if (node.nodeType === node.TEXT_NODE) {
      this.#text(node as Text);
      return true;
    }
    if (node.nodeType !== node.ELEMENT_NODE) return true;
    const element = node as Element;
    if (isSilent(element)) return true;
    if (element.getElementsByTagName('*')[PIECE]) return false;
    if ((element.textContent?.length ?? 0) > MAX_TEXT / 4) return false;
    const silent = silentElements(element);
    const html = withoutSilent(element.outerHTML, silent);
    if (this.html.length + html.length > MAX_HTML) return false;
    this.html += html;
    this.stream.addUnder(element, silent);
    return true;
  }

  /** Of a text beyond the budget the copy holds the beginning. */
  #text(node: Text): void {
    this.stream.add(node);
    this.html += node.data
      .slice(0, MAX_TEXT)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
  }

  #tags(element: Element): { open: string; close: string } {
    const { outerHTML } = this.#inert.importNode(element, false);
    const close = `</${element.localName}>`;
    return { open: outerHTML.slice(0, outerHTML.length - close.length), close };
  }
}

const NO_TAGS = { open: '', close: '' };
