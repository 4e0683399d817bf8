import { type Token, type TokenLexicon, tokenize } from '../../tokens';

/** A phrase found: its key and how many tokens it takes. */
export interface PhraseHit<K> {
  key: K;
  length: number;
}

/** Finds phrases of a list at a token. */
export type PhraseMatcher<K> = (tokens: readonly Token[], at: number) => PhraseHit<K>[];

interface Entry<K> {
  key: K;
  rest: readonly Pattern[];
}

interface Pattern {
  text: string;
  prefix: boolean;
}

/** No prefix of a list is shorter. */
const SHORTEST_PREFIX = 2;

/**
 * Compiles phrases into a matcher. A word that ends in * matches every word that begins so.
 * Looking at one token costs a bounded number of look-ups, whatever the number of phrases.
 */
export function phraseMatcher<K>(
  list: Iterable<readonly [K, string]>,
  lexicon: TokenLexicon,
): PhraseMatcher<K> {
  const exact = new Map<string, Entry<K>[]>();
  const prefixes = new Map<string, Entry<K>[]>();
  /** Lengths of the prefixes that begin with the same two letters, ascending: most words have none. */
  const lengths = new Map<string, number[]>();
  for (const [key, phrase] of list) {
    const [first, ...rest] = patterns(phrase, lexicon);
    if (!first) continue;
    const index = first.prefix ? prefixes : exact;
    if (first.prefix) {
      const start = first.text.slice(0, SHORTEST_PREFIX);
      const others = lengths.get(start) ?? [];
      lengths.set(
        start,
        [...new Set([...others, first.text.length])].sort((a, b) => a - b),
      );
    }
    const entries = index.get(first.text);
    if (entries) entries.push({ key, rest });
    else index.set(first.text, [{ key, rest }]);
  }
  return (tokens, at) => {
    const norm = tokens[at]?.norm;
    if (norm === undefined) return [];
    const hits: PhraseHit<K>[] = [];
    collect(exact.get(norm), tokens, at, hits);
    if (lengths.size > 0)
      for (const length of lengths.get(norm.slice(0, SHORTEST_PREFIX)) ?? [])
        if (length <= norm.length) collect(prefixes.get(norm.slice(0, length)), tokens, at, hits);
    return hits;
  };
}

function collect<K>(
  entries: Entry<K>[] | undefined,
  tokens: readonly Token[],
  at: number,
  hits: PhraseHit<K>[],
): void {
  for (const { key, rest } of entries ?? []) {
    const fits = rest.every(({ text, prefix }, index) => {
      const norm = tokens[at + 1 + index]?.norm;
      return norm !== undefined && (prefix ? norm.startsWith(text) : norm === text);
    });
    if (fits) hits.push({ key, length: rest.length + 1 });
  }
}

/** Letters alone are one token in every language whose enclitics begin with a sign. */
const LETTERS = /^[\p{L}\p{M}]{2,}$/u;

function patterns(phrase: string, lexicon: TokenLexicon): Pattern[] {
  // "l' opinion" and "dit -on" are written together in a text.
  const written = phrase.replaceAll("' ", "'").replaceAll(' -', '-');
  return written.split(' ').flatMap((word): Pattern[] => {
    if (word.endsWith('*')) return [{ text: word.slice(0, -1).toLowerCase(), prefix: true }];
    if (LETTERS.test(word)) return [{ text: word.toLowerCase(), prefix: false }];
    return tokenize(word, { start: 0, end: word.length }, lexicon).map(({ norm }) => ({
      text: norm,
      prefix: false,
    }));
  });
}
