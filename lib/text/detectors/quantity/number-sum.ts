import type { NumeralLexicon } from './lexicon';

export type PieceKind = 'cardinal' | 'hundred' | 'scale' | 'ordinal' | 'link';

export interface Piece {
  kind: PieceKind;
  value: number;
}

/** Adds up number words: what may follow what is the same in all the languages that Whence reads. */
export class NumberSum {
  /** Finished groups with their scale, largest first. */
  readonly #groups: { value: number; scale: number }[] = [];
  #current: number | null = null;
  #linked = false;
  #closed = false;
  readonly #lexicon: NumeralLexicon;

  constructor(lexicon: NumeralLexicon) {
    this.#lexicon = lexicon;
  }

  get empty(): boolean {
    return this.#current === null && this.#groups.length === 0;
  }

  get value(): number {
    return this.#groups.reduce((sum, group) => sum + group.value, this.#current ?? 0);
  }

  get scaled(): boolean {
    return this.#groups.some((group) => group.scale >= 1e6);
  }

  /** Takes the next piece. @returns false, leaving the sum unchanged, when it cannot follow. */
  take(piece: Piece): boolean {
    if (this.#closed && !(piece.kind === 'ordinal' && this.#lexicon.ordinalChains)) return false;
    switch (piece.kind) {
      case 'cardinal':
        return this.#add(piece.value);
      case 'hundred':
        return this.#hundred(piece.value);
      case 'scale':
        return this.#scale(piece.value);
      case 'ordinal':
        return this.#ordinal(piece.value);
      case 'link':
        return this.#link();
    }
  }

  #add(value: number): boolean {
    const current = this.#current ?? 0;
    const { vigesimal, fourTwenty } = this.#lexicon;
    if (this.#current === null || current === 0) {
      if (this.#current === 0) return false;
      this.#current = value;
    } else if (fourTwenty && value === 20 && current % 100 === 4) {
      this.#current = current + 76;
    } else if (canAdd(current, value, vigesimal, this.#linked)) {
      this.#current = current + value;
    } else return false;
    this.#linked = false;
    return true;
  }

  #hundred(value: number): boolean {
    const current = this.#current ?? 0;
    const limit = this.#lexicon.vigesimal.length > 0 ? 20 : 100;
    if (current >= limit || (current > 0 && current % 10 === 0)) return false;
    this.#current = Math.max(current, 1) * value;
    this.#linked = false;
    return true;
  }

  #scale(scale: number): boolean {
    let value = this.#current ?? 0;
    const groups = [...this.#groups];
    while (groups.length > 0 && (groups.at(-1)?.scale ?? 0) < scale)
      value += groups.pop()?.value ?? 0;
    if (groups.at(-1)?.scale === scale) return false;
    if (this.#current === null && value === 0 && groups.length > 0) return false;
    groups.push({ value: Math.max(value, 1) * scale, scale });
    this.#groups.splice(0, this.#groups.length, ...groups);
    this.#current = null;
    this.#linked = false;
    return true;
  }

  #ordinal(value: number): boolean {
    const chained = this.#closed && this.#current === 10 && value < 10;
    if (chained) this.#current = 10 + value;
    const done =
      chained ||
      (value === 100 && !this.#closed
        ? this.#hundred(100)
        : value >= 1000
          ? this.#scale(value)
          : this.#add(value));
    this.#closed ||= done;
    return done;
  }

  #link(): boolean {
    if (this.#linked || this.empty) return false;
    this.#linked = true;
    return true;
  }
}

/** "vingt" + "deux", "cent" + "quarante", "soixante" + "quinze"; after a link also "two hundred and five". */
function canAdd(current: number, value: number, vigesimal: readonly number[], linked: boolean) {
  if (value === 0) return false;
  const tail = current % 100;
  if (value < 10) {
    if (tail === 0) return true;
    if (tail >= 20 || vigesimal.length > 0) return tail % 10 === 0 && (tail !== 10 || value >= 7);
    // units before tens, only in one word: "einundzwanzig"
    return false;
  }
  if (value < 20 && vigesimal.includes(tail)) return true;
  if (linked && tail > 0 && tail < 10 && value >= 20 && value < 100 && value % 10 === 0)
    return true;
  return value < 100 && tail === 0;
}
