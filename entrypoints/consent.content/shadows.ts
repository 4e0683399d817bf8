import { readShadowsWith } from '../../lib/dom/consent/shadow';

interface ChromeDom {
  dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Closed shadow roots too: Chromium's `chrome.dom`, Firefox's own property for extensions. */
export function readClosedShadows(): void {
  const open = (globalThis as { chrome?: ChromeDom }).chrome?.dom?.openOrClosedShadowRoot;
  readShadowsWith((element) => {
    if (!(element instanceof HTMLElement)) return element.shadowRoot;
    if (open) return open(element);
    return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
  });
}
