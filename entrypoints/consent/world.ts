import type { VeilSheet } from '../../lib/dom/consent/veil-sheet';

/** What the banner scripts of one frame know of each other; the page itself sees none of it. */
export const consentWorld = globalThis as {
  /** The veil that the gate has lowered, for the script that it has loaded. */
  whenceVeil?: VeilSheet;
  /** True once the script itself runs in this frame: it is run once. */
  whenceConsent?: true;
};
