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
