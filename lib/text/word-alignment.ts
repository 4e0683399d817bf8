/** A word of a canonical text; `folded` is what two words are compared by. */
export interface Word {
  start: number;
  end: number;
  folded: string;
  /** What it tells that it matches: a name or number much, a short word little. */
  weight: number;
}

/** How a pattern of words lies over a stretch of a text's words. */
export interface Alignment {
  /** Index of the word of the text that each word of the pattern matched, or -1. */
  matches: Int32Array;
  /** Weight of what matched. */
  matched: number;
}

/** The words of a canonical text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [word] = match;
    const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    words.push({
      start: match.index,
      end: match.index + word.length,
      folded,
      weight: weightOf(word),
    });
  }
  return words;
}

/**
 * Aligns all of `pattern` in order with some stretch of `words[from, to)`, so that the most weight
 * matches and the fewest words lie between (longest common subsequence, time and room
 * pattern × stretch).
 */
export function alignWords(pattern: Word[], words: Word[], from: number, to: number): Alignment {
  const columns = to - from + 1;
  const score = new Float32Array((pattern.length + 1) * columns);
  const at = (row: number, column: number) => score[row * columns + column] ?? 0;
  for (let row = 1; row <= pattern.length; row += 1) {
    const wanted = pattern[row - 1];
    for (let column = 1; column < columns; column += 1) {
      const word = words[from + column - 1];
      let best = Math.max(at(row - 1, column), at(row, column - 1) - GAP);
      if (wanted && word && isAlike(wanted, word))
        best = Math.max(best, at(row - 1, column - 1) + wanted.weight);
      score[row * columns + column] = best;
    }
  }
  return trace(pattern, words, from, columns, at);
}

/**
 * What one word between two matches costs: a short word far away is no match, a long one may be.
 */
const GAP = 0.06;

function trace(
  pattern: Word[],
  words: Word[],
  from: number,
  columns: number,
  at: (row: number, column: number) => number,
): Alignment {
  const matches = new Int32Array(pattern.length).fill(-1);
  let matched = 0;
  let row = pattern.length;
  let column = 0;
  for (let i = 1; i < columns; i += 1) if (at(row, i) > at(row, column)) column = i;
  while (row > 0 && column > 0 && at(row, column) > 0) {
    const wanted = pattern[row - 1];
    const word = words[from + column - 1];
    if (at(row, column) === at(row - 1, column)) row -= 1;
    else if (
      wanted &&
      word &&
      isAlike(wanted, word) &&
      at(row, column) === Math.fround(at(row - 1, column - 1) + wanted.weight)
    ) {
      matches[row - 1] = from + column - 1;
      matched += wanted.weight;
      row -= 1;
      column -= 1;
    } else column -= 1;
  }
  return { matches, matched };
}

/** The same word but for case and accents, or a long one with another ending. */
export function isAlike(one: Word, other: Word): boolean {
  if (one.folded === other.folded) return true;
  const shorter = Math.min(one.folded.length, other.folded.length);
  if (shorter < 5 || isNumber(one.folded) || isNumber(other.folded)) return false;
  const stem = Math.ceil(Math.max(one.folded.length, other.folded.length) * 0.7);
  return stem >= 4 && one.folded.slice(0, stem) === other.folded.slice(0, stem);
}

function isNumber(word: string): boolean {
  return /\p{N}/u.test(word);
}

function weightOf(word: string): number {
  if (isNumber(word)) return 1.5;
  if (word.length <= 3) return 0.4;
  return /^\p{Lu}/u.test(word) ? 1.5 : 1;
}
