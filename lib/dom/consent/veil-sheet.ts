import { veilSelectors } from './known';

const VEIL = 'opacity: 0 !important; pointer-events: none !important; transition: none !important;';

/**
 * The sheet that makes known banners transparent and unclickable from the first moment, those that
 * come later too. They keep their size, so that rules that ask "is it visible?" go on working.
 */
export class VeilSheet {
  readonly #document: Document;
  #sheet: CSSStyleSheet | HTMLStyleElement | null = null;
  #spared = new Set<string>();

  constructor(document: Document) {
    this.#document = document;
  }

  lower(): void {
    this.#write();
  }

  /** Known banners are seen again. */
  lift(): void {
    const sheet = this.#sheet;
    this.#sheet = null;
    if (!sheet) return;
    if (isConstructed(sheet)) {
      sheet.disabled = true;
      setAdopted(this.#document, (sheets) => sheets.filter((item) => item !== sheet));
    } else sheet.remove();
  }

  /** The product that this box is of is seen again. */
  spare(box: Element): void {
    for (const selector of veilSelectors)
      if (box.matches(selector) || box.querySelector(selector)) this.#spared.add(selector);
    if (this.#sheet) this.#write();
  }

  #write(): void {
    const selectors = veilSelectors.filter((selector) => !this.#spared.has(selector));
    const css = selectors.length > 0 ? `${selectors.join(', ')} { ${VEIL} }` : '';
    if (this.#sheet && isConstructed(this.#sheet)) this.#sheet.replaceSync(css);
    else if (this.#sheet) this.#sheet.textContent = css;
    else this.#sheet = adopt(this.#document, css) ?? append(this.#document, css);
  }
}

const isConstructed = (sheet: CSSStyleSheet | HTMLStyleElement): sheet is CSSStyleSheet =>
  'replaceSync' in sheet;

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
