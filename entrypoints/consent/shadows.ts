import { readShadowsWith } from '../../lib/dom/consent/shadow';

interface ChromeDom {
  dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Closed shadow roots too: Chromium's `chrome.dom`, Firefox's own property for extensions. Chromium
 * is asked only of elements that look like a host, because the first question costs milliseconds.
 */
export function readClosedShadows(): void {
  readShadowsWith((element) => {
    if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot;
    const firefox = (element as FirefoxElement).openOrClosedShadowRoot;
    if (firefox !== undefined) return firefox;
    if (!mayBeHost(element)) return null;
    const { dom } = (globalThis as { chrome?: ChromeDom }).chrome ?? {};
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  });
}

/** A custom element, or an element of nothing: what a closed root is attached to. */
function mayBeHost(element: HTMLElement): boolean {
  if (element.localName.includes('-')) return true;
  return /^(?:div|section|aside|span)$/.test(element.localName) && !element.hasChildNodes();
}
