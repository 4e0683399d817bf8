import { type ControlKind, readLabel } from './label';
import { shadowOf } from './shadow';
import { isDrawn } from './visible';

export interface Control {
  element: HTMLElement;
  label: string;
  kind: ControlKind;
  language: string | null;
  /** Leads elsewhere: never clicked. */
  leads: boolean;
}

/** What is drawn in a box, read once. */
export interface Contents {
  /** Lower-case text with single spaces, at most `MOST_TEXT` characters. */
  text: string;
  controls: Control[];
  /** Checkboxes and switches, with what they show now. */
  toggles: HTMLElement[];
  /** A field to write in, a choice list, a password. */
  hasField: boolean;
  hasMedia: boolean;
  frames: HTMLIFrameElement[];
}

/** A banner's text is short; what is longer is a page. */
const MOST_TEXT = 6000;
const MOST_ELEMENTS = 1500;
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'LINK', 'HEAD']);
const CONTROLS =
  'button, a, input[type="button"], input[type="submit"], [role="button"], [tabindex="0"][class*="btn" i], [onclick], [class*="button" i][class*="cookie" i]';
const TOGGLES = 'input[type="checkbox"], input[type="radio"], [role="switch"], [role="checkbox"]';
const FIELDS =
  'textarea, input:not([type]), input[type="text"], input[type="email"], input[type="password"], input[type="tel"], input[type="number"], input[type="search"], input[type="date"], input[type="url"]';

/** Reads what is drawn in the box, shadow roots included. */
export function readContents(box: Element): Contents {
  const contents: Contents = {
    text: '',
    controls: [],
    toggles: [],
    hasField: false,
    hasMedia: false,
    frames: [],
  };
  const parts: string[] = [];
  let characters = 0;
  let elements = 0;
  const visit = (node: Node, withinControl: boolean): void => {
    if (characters > MOST_TEXT || elements > MOST_ELEMENTS) return;
    if (node.nodeType === 3) {
      const text = node.nodeValue?.trim() ?? '';
      characters += text.length;
      if (text !== '') parts.push(text);
      return;
    }
    if (!isElement(node) || SILENT.has(node.tagName.toUpperCase())) return;
    elements++;
    const isControl = node.matches(CONTROLS);
    if (!isDrawn(node)) {
      // A switch's own box is often not drawn: its label is.
      if (node.matches(TOGGLES)) contents.toggles.push(node);
      if (isControl || isGone(node)) return;
    }
    note(node, contents, isControl && !withinControl);
    for (const child of shadowOf(node)?.childNodes ?? []) visit(child, withinControl || isControl);
    for (const child of node.childNodes) visit(child, withinControl || isControl);
  };
  visit(box, false);
  contents.text = parts
    .join(' ')
    .toLowerCase()
    .replace(/['`´‘]/gu, '’')
    .replace(/\s+/gu, ' ');
  return contents;
}

function note(element: HTMLElement, contents: Contents, isControl: boolean): void {
  if (element.matches(TOGGLES)) contents.toggles.push(element);
  else if (element.matches(FIELDS)) contents.hasField ||= isDrawn(element);
  else if (element.tagName === 'IFRAME') contents.frames.push(element as HTMLIFrameElement);
  else if (element.tagName === 'VIDEO' || element.tagName === 'AUDIO') contents.hasMedia = true;
  else if (isControl) contents.controls.push(readControl(element));
}

function readControl(element: HTMLElement): Control {
  const label = labelOf(element);
  return { element, label, ...readLabel(label), leads: leadsElsewhere(element) };
}

/** The words on a control: its text, else its value, else its accessible name or title. */
export function labelOf(element: HTMLElement): string {
  const text = (element.textContent ?? '').trim();
  if (text !== '' && /\p{L}/u.test(text)) return text;
  const shown = shadowOf(element)?.textContent?.trim();
  return (
    shown ||
    element.getAttribute('value') ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    text
  );
}

function leadsElsewhere(element: HTMLElement): boolean {
  const href = element.getAttribute('href');
  if (element.tagName !== 'A' || href === null || href === '') return false;
  return !(href.startsWith('#') || href.toLowerCase().startsWith('javascript:'));
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

/** Not drawn with all that it holds; a box of `display: contents` or hidden visibility may hold more. */
function isGone(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}
