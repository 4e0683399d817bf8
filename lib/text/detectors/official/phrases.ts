import { fold } from './words';

/** A table of phrases of one or more words, looked up by the words' folded forms. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { rest: string[]; value: T }[]>();
  readonly #known = new Set<string>();

  /** Adds a phrase; the first value given for a phrase stays. */
  add(phrase: string, value: T): void {
    const words = split(phrase);
    const [first, ...rest] = words;
    const key = words.join(' ');
    if (first === undefined || this.#known.has(key)) return;
    this.#known.add(key);
    const list = this.#byFirst.get(first);
    if (list) insertByLength(list, { rest, value });
    else this.#byFirst.set(first, [{ rest, value }]);
  }

  /** The longest phrase that starts at `at`, with the index after its last word. */
  match(words: readonly { key: string }[], at: number): { value: T; end: number } | null {
    const first = words[at];
    const list = first && this.#byFirst.get(first.key);
    if (!list) return null;
    for (const { rest, value } of list)
      if (rest.every((key, index) => words[at + 1 + index]?.key === key))
        return { value, end: at + 1 + rest.length };
    return null;
  }

  /** Whether a phrase begins with this word. */
  opens(key: string): boolean {
    return this.#byFirst.has(key);
  }

  /** The value of a one-word phrase. */
  get(key: string): T | undefined {
    return this.#byFirst.get(key)?.find((item) => item.rest.length === 0)?.value;
  }
}

function insertByLength<T>(
  list: { rest: string[]; value: T }[],
  item: { rest: string[]; value: T },
): void {
  const place = list.findIndex((other) => other.rest.length < item.rest.length);
  if (place < 0) list.push(item);
  else list.splice(place, 0, item);
}

/** Words without a sign at which anything but spaces is cut: nearly all that the lists hold. */
const PLAIN = /^[^\s'&.]+(?: [^\s'&.]+)*$/;

/** Splits a listed phrase as the tokenizer splits running text: after apostrophes and at spaces. */
export function split(phrase: string): string[] {
  const folded = fold(phrase);
  if (PLAIN.test(folded)) return folded.split(' ');
  return folded
    .replace(/(^| )([a-z]{1,2})'/g, "$1$2' ")
    .replace(/([&])/g, ' $1 ')
    .replace(/'s( |$)/g, " 's$1")
    .split(/\s+/)
    .map((part) => part.replace(/(?<=.)\.$/, ''))
    .filter((part) => part !== '');
}

/** The entries of a comma- or space-separated list. */
export function listed(text: string, separator: ',' | ' ' = ','): string[] {
  return text
    .split(separator === ',' ? /[,\n]/ : /\s+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
