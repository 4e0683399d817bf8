import { InlineStyles } from './inline-style';
import { veilSelectors } from './known';

const VEIL = 'opacity: 0 !important; pointer-events: none !important; transition: none !important;';

/**
 * Makes banners unseen, in two steps. A veiled one is transparent and cannot be clicked by mistake,
 * but still has its size, so that rules that ask "is it visible?" go on working; a hidden one is
 * taken out of the layout. Both can be taken back.
 */
export class Veil {
  readonly #document: Document;
  #sheet: CSSStyleSheet | HTMLStyleElement | null = null;
  #spared = new Set<string>();
  readonly #styles = new InlineStyles();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Veils all known banners, those that come later too. */
  lower(): void {
    this.#write();
  }

  /** Known banners are seen again, but for those hidden one by one. */
  lift(): void {
    const sheet = this.#sheet;
    this.#sheet = null;
    if (!sheet) return;
    if (sheet instanceof CSSStyleSheet) {
      sheet.disabled = true;
      setAdopted(this.#document, (sheets) => sheets.filter((item) => item !== sheet));
    } else sheet.remove();
  }

  /** This one is left alone: seen again, whatever known selector it matches. */
  spare(box: Element): void {
    this.#styles.restore(box as HTMLElement);
    for (const selector of veilSelectors)
      if (box.matches(selector) || box.querySelector(selector)) this.#spared.add(selector);
    if (this.#sheet) this.#write();
  }

  /** Makes one box unseen until it is refused, hidden or spared. */
  cover(box: HTMLElement): void {
    this.#styles.set(box, { opacity: '0', 'pointer-events': 'none', transition: 'none' });
  }

  /** Takes one box out of the layout. */
  hide(box: HTMLElement): void {
    this.#styles.set(box, { display: 'none' });
  }

  /** True when this class has hidden or covered the box. */
  has(box: Element): boolean {
    return this.#styles.has(box);
  }

  /** Takes everything back, as it was. */
  undo(): void {
    this.lift();
    this.#styles.restoreAll();
  }

  #write(): void {
    const selectors = veilSelectors.filter((selector) => !this.#spared.has(selector));
    const css = selectors.length > 0 ? `${selectors.join(', ')} { ${VEIL} }` : '';
    if (this.#sheet instanceof CSSStyleSheet) this.#sheet.replaceSync(css);
    else if (this.#sheet) this.#sheet.textContent = css;
    else this.#sheet = adopt(this.#document, css) ?? append(this.#document, css);
  }
}

/** A constructed sheet leaves the page's DOM as it is; null where the browser has none for us. */
function adopt(document: Document, css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return setAdopted(document, (sheets) => [...sheets, sheet]) ? sheet : null;
  } catch {
    return null;
  }
}

function setAdopted(
  document: Document,
  change: (sheets: readonly CSSStyleSheet[]) => CSSStyleSheet[],
): boolean {
  try {
    const next = change([...document.adoptedStyleSheets]);
    document.adoptedStyleSheets = next;
    return document.adoptedStyleSheets.length === next.length;
  } catch {
    return false;
  }
}

function append(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  (document.head ?? document.documentElement).append(style);
  return style;
}
