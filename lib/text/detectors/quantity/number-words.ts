import type { NumeralLexicon } from './lexicon';
import { NumberSum, type Piece, type PieceKind } from './number-sum';
import { type Token, unaccented } from './tokens';

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
        // headlines and some keyboards leave accents out, or write "fuenf"
        for (const bare of [unaccented(word), word.replace(/[äöü]/g, spelledOut)])
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

  /**
   * "4 thousand 3 hundred and 21": digits and words of one number, where links follow hundreds.
   * @param value the digits before token `at`.
   */
  mixed(
    tokens: readonly Token[],
    at: number,
    value: number,
  ): { value: number; end: number } | null {
    if (this.#lexicon.linkBetween !== 'hundreds' || this.#lexicon.compounds) return null;
    const sum = new NumberSum(this.#lexicon);
    if (!sum.take({ kind: 'cardinal', value })) return null;
    let best: { value: number; end: number } | null = null;
    let kind: PieceKind = 'cardinal';
    for (let next = at; next < at + 10; next += 1) {
      const token = tokens[next];
      if (token?.gap !== 'space') break;
      const digits: boolean =
        token.kind === 'digits' && token.text.length <= 3 && kind !== 'cardinal';
      const piece: Piece | undefined = digits
        ? { kind: 'cardinal', value: Number(token.text) }
        : this.#pieces.get(token.lower);
      if (!piece || piece.kind === 'ordinal' || (piece.kind === 'link' && kind === 'cardinal'))
        break;
      if (piece.value === 0 && piece.kind === 'cardinal') break;
      if (!sum.take(piece)) break;
      kind = piece.kind === 'link' ? kind : piece.kind;
      if (piece.kind !== 'link') best = { value: sum.value, end: next + 1 };
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

function spelledOut(letter: string): string {
  return `${unaccented(letter)}e`;
}
