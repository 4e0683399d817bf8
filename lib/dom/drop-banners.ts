import { knownSelector } from './consent/known';

/** A box with this much text is no banner, whatever it is called. */
const MOST_TEXT = 4_000;

/** Removes known cookie banners from a copy of the page, so that Readability never takes their text. */
export function dropBanners(copy: Document): void {
  for (const box of copy.querySelectorAll(knownSelector)) {
    if ((box.textContent?.length ?? 0) < MOST_TEXT) box.remove();
  }
}
