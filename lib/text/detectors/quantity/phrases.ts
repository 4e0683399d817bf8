import { type Token, tokenise } from './tokens';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseMatch<T> {
  value: T;
  /** Token indices, half-open. */
  start: number;
  end: number;
}

/** Fixed phrases of a language, found in a token list in time bounded by the longest phrase. */
export class PhraseTable<T> {
  readonly #forward: Node<T> = { next: new Map() };
  readonly #backward: Node<T> = { next: new Map() };

  constructor(entries: Iterable<readonly [string, T]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  add(phrase: string, value: T): void {
    const words = tokenise(phrase).map((token) => token.lower);
    insert(this.#forward, words, value);
    insert(this.#backward, words.toReversed(), value);
  }

  /** The first words of all phrases: a token that is none of them starts nothing here. */
  get firstWords(): Iterable<string> {
    return this.#forward.next.keys();
  }

  /** The longest phrase that starts at token `index`; never runs over a line break. */
  at(tokens: readonly Token[], index: number): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.#forward;
    let best: PhraseMatch<T> | null = null;
    for (let at = index; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || (at > index && token.gap === 'break')) break;
      node = node.next.get(token.lower);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, start: index, end: at + 1 };
    }
    return best;
  }

  /** The longest phrase that ends just before token `index`. */
  before(tokens: readonly Token[], index: number): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.#backward;
    let best: PhraseMatch<T> | null = null;
    for (let at = index - 1; at >= 0; at -= 1) {
      const token = tokens[at];
      if (!token || tokens[at + 1]?.gap === 'break') break;
      node = node.next.get(token.lower);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, start: at, end: index };
    }
    return best;
  }
}

/** A table of phrases that only need to be known. */
export function phraseSet(phrases: Iterable<string>): PhraseTable<true> {
  const table = new PhraseTable<true>();
  for (const phrase of phrases) table.add(phrase, true);
  return table;
}

/** A table from a record of phrase to value. */
export function phraseTable<T>(record: Readonly<Record<string, T>>): PhraseTable<T> {
  return new PhraseTable(Object.entries(record));
}

function insert<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  node.value = value;
}
