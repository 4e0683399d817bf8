import { adoptSheet } from './adopt-sheet';

/** Resets what the page's own styles would do to a host element of ours. */
export const HOST_CSS = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;
z-index:2147483647!important;color-scheme:light}
@media print{:host{display:none!important}}`;

/**
 * Puts an element of ours beside the page's body, with a closed shadow root: the page sees that it
 * is there and nothing of what it says.
 * @param layer 'top' lies over whatever the page puts on top of its text
 */
export function openHost(
  document: Document,
  css: string,
  layer: 'top' | 'page',
): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptSheet(root, HOST_CSS + css);
  document.documentElement.append(host);
  if (layer === 'top' && 'popover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  return { host, root };
}
