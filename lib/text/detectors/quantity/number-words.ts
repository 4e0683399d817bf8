import type { NumeralLexicon } from './lexicon';
import { type Token, unaccented } from './tokens';

export type PieceKind = 'cardinal' | 'hundred' | 'scale' | 'ordinal' | 'link';

export interface Piece {
  kind: PieceKind;
  value: number;
}

export interface WordNumber {
  value: number;
  /** Token index after the last token. */
  end: number;
  ordinal: boolean;
  /** True when it holds a word for a scale of one million or more. */
  scaled: boolean;
  /** True when it is only a word for one. */
  justOne: boolean;
}

const MAX_TOKENS = 40;
const MAX_COMPOUND = 70;
const MOST_COMPOUNDS = 5000;

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
    if (this.#closed) return false;
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
    const done =
      value === 100 ? this.#hundred(100) : value >= 1000 ? this.#scale(value) : this.#add(value);
    this.#closed = done;
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

/** The number words of one language, ready to be looked up. */
export class NumberWords {
  readonly #pieces = new Map<string, Piece>();
  readonly #lexicon: NumeralLexicon;
  readonly #ones: ReadonlySet<string>;
  readonly #longest: number;
  /** Words already split, so that a text's usual words are split once. */
  readonly #compounds = new Map<string, Piece[] | null>();

  constructor(lexicon: NumeralLexicon) {
    this.#lexicon = lexicon;
    const add = (words: Readonly<Record<string, number>>, kind: PieceKind) => {
      for (const [word, value] of Object.entries(words)) {
        this.#pieces.set(word, { kind, value });
        const bare = unaccented(word);
        if (!this.#pieces.has(bare)) this.#pieces.set(bare, { kind, value });
      }
    };
    for (const link of lexicon.links) this.#pieces.set(link, { kind: 'link', value: 0 });
    add(lexicon.ordinals, 'ordinal');
    add(lexicon.scales, 'scale');
    add(lexicon.hundreds, 'hundred');
    add(lexicon.cardinals, 'cardinal');
    this.#ones = new Set(lexicon.one);
    this.#longest = Math.max(...[...this.#pieces.keys()].map((word) => word.length));
  }

  /** The words that may begin a number, compounds apart. */
  get firstWords(): Iterable<string> {
    return this.#pieces.keys();
  }

  /** True when this word, whole or as a compound, may begin a number. */
  begins(word: string): boolean {
    return this.#read(word, true) !== null;
  }

  /** The scale that this word names, or null. */
  scale(word: string): number | null {
    const piece = this.#pieces.get(word);
    if (piece?.kind === 'scale') return piece.value;
    return piece?.kind === 'hundred' ? piece.value : null;
  }

  /**
   * The number in words that starts at token `index`, only up to 99 when `small`.
   * @returns null when there is none.
   */
  at(tokens: readonly Token[], index: number, small = false): WordNumber | null {
    const sum = new NumberSum(this.#lexicon);
    let best: WordNumber | null = null;
    let at = index;
    while (at < tokens.length && at - index < MAX_TOKENS) {
      const token = tokens[at];
      if (!token || (at > index && token.gap === 'break')) break;
      if (token.lower === '-' && at > index) {
        if (token.gap !== 'none' || tokens[at + 1]?.gap !== 'none') break;
        at += 1;
        continue;
      }
      if (token.kind !== 'word') break;
      const pieces = this.#read(token.lower, sum.empty);
      if (!pieces || !this.#mayLink(pieces, tokens, at)) break;
      if (small && pieces.some(({ kind }) => kind === 'hundred' || kind === 'scale')) break;
      if (!pieces.every((piece) => sum.take(piece))) break;
      at += 1;
      const last = pieces.at(-1);
      if (last && last.kind !== 'link') {
        best = {
          value: sum.value,
          end: at,
          ordinal: last.kind === 'ordinal',
          scaled: sum.scaled,
          justOne: at === index + 1 && this.#ones.has(token.lower),
        };
      }
    }
    return best;
  }

  #mayLink(pieces: readonly Piece[], tokens: readonly Token[], at: number): boolean {
    if (pieces.length !== 1 || pieces[0]?.kind !== 'link') return true;
    let after = at + 1;
    if (tokens[after]?.lower === '-') after += 1;
    const next = this.#pieces.get(tokens[after]?.lower ?? '');
    const before =
      this.#pieces.get(tokens[at - 1]?.lower ?? '') ??
      this.#pieces.get(tokens[at - 2]?.lower ?? '');
    if (!next || !before) return false;
    const tens = before.kind === 'cardinal' && before.value >= 20 && before.value % 10 === 0;
    switch (this.#lexicon.linkBetween) {
      case 'compound':
        return false;
      case 'tens-and-one':
        return tens && before.value < 100 && (next.value === 1 || next.value === 11);
      case 'tens':
        return tens && before.value < 100 && next.value < 10;
      case 'hundreds':
        return before.kind !== 'cardinal' && next.value < 100;
      case 'all':
        return (tens || before.kind !== 'cardinal') && next.value < 1000;
    }
  }

  #read(word: string, first: boolean): Piece[] | null {
    const piece = this.#pieces.get(word);
    if (piece) return first && piece.kind === 'link' ? null : [piece];
    if (!this.#lexicon.compounds) return null;
    const known = this.#compounds.get(word);
    if (known !== undefined) return known;
    if (this.#compounds.size > MOST_COMPOUNDS) this.#compounds.clear();
    const pieces = this.#split(word);
    this.#compounds.set(word, pieces);
    return pieces;
  }

  /** Splits "zweihundertfünfzig" into known pieces, the longest first, trying no way twice. */
  #split(word: string): Piece[] | null {
    if (word.length < 4 || word.length > MAX_COMPOUND) return null;
    const dead = new Set<number>();
    const walk = (from: number): Piece[] | null => {
      if (from === word.length) return [];
      if (dead.has(from)) return null;
      for (let to = Math.min(word.length, from + this.#longest); to > from; to -= 1) {
        const piece = this.#pieces.get(word.slice(from, to));
        if (!piece || (piece.kind === 'ordinal' && to < word.length)) continue;
        const rest = walk(to);
        if (rest) return [piece, ...rest];
      }
      dead.add(from);
      return null;
    };
    const pieces = walk(0);
    return pieces && pieces[0]?.kind !== 'link' && pieces.at(-1)?.kind !== 'link' ? pieces : null;
  }
}
