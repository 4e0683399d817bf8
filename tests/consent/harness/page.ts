/** A page with a banner, or one that must be left alone, and how its outcome is read. */
export interface ConsentPage {
  /** Letters, digits and hyphens. */
  id: string;
  /** Whose banner it is, or what the page is. */
  product: string;
  language: string;
  /** `banner`: must go. `wall`: accept or pay, must be left. `leave`: no banner, must be left. */
  kind: 'banner' | 'wall' | 'leave';
  html: string;
  /** Served on the vendor's host as `/<id>/frame`. */
  frame?: string;
  /** JavaScript expression for the element that is seen while the banner stands; null when none. */
  box: string;
  /** True when the banner offers a refusal. */
  refusable?: boolean;
  /**
   * JavaScript expression: "granted", "refused" or "none", read from what the page stored. Default:
   * the key `consent` of localStorage, which the replicas write.
   */
  stored?: string;
  /** Milliseconds until the banner comes; the measure waits longer then. */
  delay?: number;
}

/** Every replica writes the reader's choice here, as a page would. */
export const storedChoice = `(localStorage.getItem('consent') ?? 'none')`;
