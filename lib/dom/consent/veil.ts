import { InlineStyles } from './inline-style';
import { VeilSheet } from './veil-sheet';

/**
 * Makes banners unseen, in two steps: a veiled or covered one is transparent and cannot be clicked
 * by mistake; a hidden one is taken out of the layout. All of it can be taken back.
 */
export class Veil {
  readonly #sheet: VeilSheet;
  readonly #styles = new InlineStyles();

  /** `sheet`: the one that the gate has lowered already, if it has. */
  constructor(document: Document, sheet = new VeilSheet(document)) {
    this.#sheet = sheet;
  }

  /** Veils all known banners, those that come later too. */
  lower(): void {
    this.#sheet.lower();
  }

  /** Known banners are seen again, but for those hidden one by one. */
  lift(): void {
    this.#sheet.lift();
  }

  /** This one is left alone: seen again, whatever known selector it matches. */
  spare(box: Element): void {
    this.#styles.restore(box as HTMLElement);
    this.#sheet.spare(box);
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
}
