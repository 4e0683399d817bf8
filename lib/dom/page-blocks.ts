import { BLOCK } from './block-names';
import { hintsOf } from './class-hints';
import type { Container } from './container';
import type { Run } from './text-map';

/** What encloses a block, gathered on the way down. */
export interface Surroundings {
  /** The tag of the nearest block element, lower case. */
  tag: string;
  quote: boolean;
  list: boolean;
  /** In a figure, or in a box whose names say that it captions one. */
  caption: boolean;
  /** Inside navigation, forms, asides and the like, by element or ARIA role. */
  apart: boolean;
  byline: boolean;
  standfirst: boolean;
  /** In a box whose names say that it is not of the article. */
  boilerplate: boolean;
}

/** A block of the live page: the text between two block borders. */
export interface PageBlock extends Surroundings {
  element: Element;
  text: string;
  runs: Run[];
  /** Where in `text` each run begins. */
  starts: number[];
  /** Characters that belong to what was found to be the article. */
  kept: number;
  /** Characters inside links. */
  linked: number;
}

const SILENT = new Set(
  (
    'script style noscript template svg math iframe object embed video audio canvas select option ' +
    'textarea button input map head'
  ).split(' '),
);
const APART = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const APART_ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar tablist toolbar banner'.split(
    ' ',
  ),
);
/** HTML white space; no-break spaces and soft hyphens are letters of the text, as in CSS. */
const SPACES = /[ \t\n\r\f]+/g;

interface Frame extends Surroundings {
  element: Element;
  /** The nearest block element. */
  block: Element;
  linked: boolean;
  /** Inside the element that holds the article. */
  inside: boolean;
}

/**
 * Reads the blocks of text under `root` in one pass, without recursion, in document order.
 * White space is collapsed as CSS does.
 * @param container the element that holds the article
 * @param kept the text nodes that Readability kept; without them, all inside the container count as kept
 */
export function readBlocks(
  root: Element,
  container?: Container,
  kept?: ReadonlySet<Text>,
): PageBlock[] {
  const blocks: PageBlock[] = [];
  const parents: Frame[] = [];
  let open: PageBlock | null = null;
  let breaks = 0;
  const close = () => {
    if (open) finish(open, blocks);
    open = null;
    breaks = 0;
  };
  let frame = enter(root, null, container);
  let node = root.firstChild;
  for (;;) {
    if (!node) {
      if (BLOCK.has(frame.element.localName)) close();
      const parent = parents.pop();
      if (!parent) break;
      node = frame.element.nextSibling;
      frame = parent;
      continue;
    }
    if (node.nodeType === node.TEXT_NODE) {
      const text = node as Text;
      if (/\S/.test(text.data)) breaks = 0;
      open ??= begin(frame);
      append(open, text, frame.linked, kept ? kept.has(text) : frame.inside);
    } else if (node.nodeType === node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.localName === 'br') {
        if (open && !open.text.endsWith(' ')) open.text += ' ';
        if (++breaks > 1) close();
      } else if (!SILENT.has(element.localName) && !isHidden(element)) {
        if (BLOCK.has(element.localName)) close();
        if (element.firstChild) {
          parents.push(frame);
          frame = enter(element, frame, container);
          node = element.firstChild;
          continue;
        }
      }
    }
    node = node.nextSibling;
  }
  return blocks;
}

function begin(frame: Frame): PageBlock {
  const { block, element: _element, linked: _linked, inside: _inside, ...surroundings } = frame;
  return { ...surroundings, element: block, text: '', runs: [], starts: [], kept: 0, linked: 0 };
}

function enter(element: Element, parent: Frame | null, container?: Container): Frame {
  const name = element.localName;
  const isBlock = BLOCK.has(name) || !parent;
  const attribute = (key: string) => element.getAttribute(key) ?? '';
  const hints = hintsOf(`${attribute('class')} ${attribute('id')} ${attribute('itemprop')}`.trim());
  const apart = APART.has(name) || APART_ROLES.has(attribute('role').toLowerCase());
  const says = apart || hints.caption || hints.byline || hints.standfirst || hints.boilerplate;
  const tells = says && !container?.isMain(element);
  const captions = name === 'figure' || name === 'figcaption' || (tells && hints.caption);
  return {
    element,
    block: isBlock ? element : parent.block,
    tag: isBlock ? name : parent.tag,
    inside: element === container?.element || (parent?.inside ?? false),
    linked: name === 'a' || (parent?.linked ?? false),
    quote: name === 'blockquote' || (parent?.quote ?? false),
    list: name === 'li' || (parent?.list ?? false),
    caption: captions || (parent?.caption ?? false),
    apart: (tells && apart) || (parent?.apart ?? false),
    byline: name === 'address' || (tells && hints.byline) || (parent?.byline ?? false),
    standfirst: (tells && hints.standfirst) || (parent?.standfirst ?? false),
    boilerplate: (tells && hints.boilerplate) || (parent?.boilerplate ?? false),
  };
}

/** Class names by which common style sheets hide an element; a page that shows it later is read again. */
const HIDING =
  /(?:^|\s)(?:hidden|is-hidden|u-hidden|d-none|hide|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;

function isHidden(element: Element): boolean {
  return (
    HIDING.test(element.getAttribute('class') ?? '') ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** Appends a text node's letters, one run for each stretch without collapsed white space. */
function append(block: PageBlock, node: Text, linked: boolean, kept: boolean): void {
  const { data } = node;
  const before = block.text.length;
  let from = 0;
  const take = (to: number) => {
    if (to <= from) return;
    block.starts.push(block.text.length);
    block.runs.push({ node, from, length: to - from });
    block.text += data.slice(from, to);
  };
  SPACES.lastIndex = 0;
  for (let space = SPACES.exec(data); space; space = SPACES.exec(data)) {
    if (space[0] === ' ' && space.index > from) continue;
    take(space.index);
    from = space.index + space[0].length;
    if (block.text !== '' && !block.text.endsWith(' ')) block.text += ' ';
  }
  take(data.length);
  const length = block.text.length - before;
  if (linked) block.linked += length;
  if (kept) block.kept += length;
}

function finish(block: PageBlock, blocks: PageBlock[]): void {
  block.text = block.text.trimEnd();
  if (block.text === '') return;
  // The spaces that went stand in no run either.
  while (block.starts.length > 0 && (block.starts.at(-1) ?? 0) >= block.text.length) {
    block.starts.pop();
    block.runs.pop();
  }
  const last = block.runs.at(-1);
  const start = block.starts.at(-1);
  if (last && start !== undefined) last.length = Math.min(last.length, block.text.length - start);
  blocks.push(block);
}
