import { floatingBox } from './find';
import type { InlineStyles } from './inline-style';
import { isOnScreen } from './visible';

const MODALS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** A scroll position kept by `body { position: fixed; top: -420px }`. */
const KEPT_TOP = /^-(\d+(?:\.\d+)?)px$/u;

/**
 * Gives the page back after a banner went: scrolling, what was made inert, blurred or dimmed. Does
 * nothing while another dialog stands, whose lock it may be. Only call it where a banner was
 * removed by us. What it writes over is kept in `touched`, to be taken back on undo.
 */
export function repair(
  document: Document,
  removed: readonly Element[],
  touched: InlineStyles,
): void {
  if (otherDialogStands(document, removed)) return;
  for (const root of [document.documentElement, document.body]) if (root) unlock(root, touched);
  for (const element of document.querySelectorAll<HTMLElement>(
    'body > [inert], body > [aria-hidden="true"]',
  ))
    wake(element);
  for (const element of document.body?.children ?? []) unblur(element as HTMLElement, touched);
  for (const layer of backdrops(document)) touched.set(layer, { display: 'none' });
}

/** True when scrolling or clicking the page is still prevented. */
export function isLocked(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  return [document.documentElement, document.body].some((root) => {
    const style = view.getComputedStyle(root);
    return isClipped(style) || style.position === 'fixed';
  });
}

function isClipped({ overflow, overflowY }: CSSStyleDeclaration): boolean {
  return [overflow, overflowY].some((value) => value === 'hidden' || value === 'clip');
}

function otherDialogStands(document: Document, removed: readonly Element[]): boolean {
  for (const dialog of document.querySelectorAll(MODALS)) {
    if (removed.some((box) => box.contains(dialog) || dialog.contains(box))) continue;
    if (isOnScreen(dialog)) return true;
  }
  return coversMiddle(document);
}

/** A box with words in it that floats over the middle of the viewport: a paywall needs no role. */
function coversMiddle(document: Document): boolean {
  const view = document.defaultView;
  if (!view || typeof document.elementFromPoint !== 'function') return false;
  const hit = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  const box = hit && floatingBox(hit);
  return box ? (box.textContent ?? '').trim().length > 20 : false;
}

function unlock(root: HTMLElement, touched: InlineStyles): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const style = view.getComputedStyle(root);
  // An application that scrolls inside its own box locks nothing.
  const hidesMore = root.scrollHeight > view.innerHeight + 4;
  if (hidesMore && isClipped(style))
    touched.set(root, { overflow: 'visible', 'overflow-y': 'auto' });
  if (style.touchAction === 'none') touched.set(root, { 'touch-action': 'auto' });
  if (style.pointerEvents === 'none') touched.set(root, { 'pointer-events': 'auto' });
  if (style.position === 'fixed') {
    const kept = KEPT_TOP.exec(style.top)?.[1];
    touched.set(root, { position: 'static', top: 'auto', width: 'auto' });
    if (kept) view.scrollTo(0, Number(kept));
  }
  unblur(root, touched);
}

function wake(element: HTMLElement): void {
  element.removeAttribute('inert');
  // Content hidden from screen readers for a modal; a decoration holds no content.
  if (element.querySelector('main, article, h1, p')) element.removeAttribute('aria-hidden');
}

function unblur(element: HTMLElement, touched: InlineStyles): void {
  if (!element.matches('html, body, main, header') && !element.querySelector('main, article, h1'))
    return;
  const filter = element.ownerDocument.defaultView?.getComputedStyle(element).filter ?? '';
  if (filter.includes('blur')) touched.set(element, { filter: 'none' });
}

/** Empty layers over the whole viewport that dim the page. */
function backdrops(document: Document): HTMLElement[] {
  const view = document.defaultView;
  if (!view || typeof document.elementFromPoint !== 'function') return [];
  const found: HTMLElement[] = [];
  for (const x of [0.03, 0.5, 0.97]) {
    const hit = document.elementFromPoint(view.innerWidth * x, view.innerHeight / 2);
    if (hit && !found.includes(hit as HTMLElement) && isBackdrop(hit as HTMLElement, view))
      found.push(hit as HTMLElement);
  }
  return found;
}

function isBackdrop(element: HTMLElement, view: Window): boolean {
  if (element.matches('html, body, main, article') || (element.textContent ?? '').trim() !== '')
    return false;
  if (element.querySelector('img, video, canvas, iframe, input')) return false;
  const { position } = view.getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return (
    (position === 'fixed' || position === 'absolute') &&
    width >= view.innerWidth * 0.95 &&
    height >= view.innerHeight * 0.9
  );
}
