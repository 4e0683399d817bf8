/** Looks into an element's shadow root, closed ones too where the browser lets an extension. */
export type ShadowReader = (element: Element) => ShadowRoot | null;

let reader: ShadowReader = (element) => element.shadowRoot;

/** The content script gives `chrome.dom.openOrClosedShadowRoot` or Firefox's own property here. */
export function readShadowsWith(next: ShadowReader): void {
  reader = next;
}

/** The element's shadow root, or null. Never throws: some elements refuse the question. */
export function shadowOf(element: Element): ShadowRoot | null {
  try {
    return reader(element);
  } catch {
    return element.shadowRoot;
  }
}

/** The element's parent, going out of shadow roots to their hosts; null at the top. */
export function parentThroughShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** True when the element is the other one or stands in it, shadow roots included. */
export function isWithin(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at; at = parentThroughShadow(at))
    if (at === box) return true;
  return false;
}
