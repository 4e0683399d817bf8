/** Words shorter than this are too like each other to be taken one for another. */
export const TYPO_LENGTH = 5;

/**
 * Whether one edit makes `typed` into `word` or into its beginning: a letter more, less, another, or
 * two neighbours exchanged (optimal string alignment distance of at most 1).
 */
export function isNearPrefix(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < TYPO_LENGTH) return false;
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i += 1;
  const rest = typed.slice(i);
  return (
    word.startsWith(rest.slice(1), i + 1) ||
    word.startsWith(rest, i + 1) ||
    word.startsWith(rest.slice(1), i) ||
    (rest.length > 1 && word.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`, i))
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * First two letters, in one or other of which every word begins that is `typed` but for one edit: any
 * that begin with its own first letter, and what an edit at the first letter makes of them.
 */
export function nearBuckets(typed: string): { first: string; others: string[] } {
  const [first = '', second = '', third = ''] = typed;
  const others = new Set([second + third, second + first]);
  for (const letter of LETTERS) {
    others.add(letter + second);
    others.add(letter + first);
  }
  return { first, others: [...others].filter((one) => one[0] !== first) };
}

/**
 * Beginnings, of half the word's length, under which every word stands that is `typed` but for one
 * edit: its own (the slip came later) and all that one edit makes of it.
 */
export function nearBeginnings(typed: string): string[] {
  const half = typed.slice(0, Math.ceil(typed.length / 2));
  const next = typed.charAt(half.length);
  const beginnings = new Set([half]);
  for (let i = 0; i < half.length; i += 1) {
    const [head, letter, tail] = [half.slice(0, i), half.charAt(i), half.slice(i + 1)];
    beginnings.add(head + tail + next);
    beginnings.add(`${head}${tail.charAt(0) || next}${letter}${tail.slice(1)}`);
    for (const other of LETTERS) {
      beginnings.add(head + other + tail);
      beginnings.add(head + other + letter + tail.slice(0, -1));
    }
  }
  return [...beginnings];
}
