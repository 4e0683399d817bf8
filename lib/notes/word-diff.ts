/** A stretch that two texts share, or that only the older or only the younger has. */
export interface DiffPiece {
  kind: 'same' | 'gone' | 'come';
  text: string;
}

/** More words than this in both changed middles are shown as one exchange: the table would be large. */
const MAX_WORDS = 400;

/**
 * What it takes to make `after` of `before`, word by word, in order of the text. The pieces that are
 * not "come" joined give `before`, those that are not "gone" give `after`.
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const [old, young] = [tokens(before), tokens(after)];
  const most = Math.min(old.length, young.length);
  let head = 0;
  while (head < most && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === young[young.length - 1 - tail])
    tail += 1;
  const gone = old.slice(head, old.length - tail);
  const come = young.slice(head, young.length - tail);
  const isLarge = gone.length > MAX_WORDS && come.length > MAX_WORDS;
  return joined([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...(isLarge ? exchange(gone, come) : middle(gone, come)),
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ]);
}

/** Words, numbers with their separators, single signs and spaces; nothing is left out. */
const tokens = (text: string): string[] =>
  text.match(/\p{N}+(?:[.,’'\u00a0\u202f]\p{N}+)*|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ??
  [];

const exchange = (gone: string[], come: string[]): DiffPiece[] => [
  { kind: 'gone', text: gone.join('') },
  { kind: 'come', text: come.join('') },
];

/** The longest common subsequence, walked from the beginning. */
function middle(gone: string[], come: string[]): DiffPiece[] {
  const longest = commonLengths(gone, come);
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length && j < come.length) {
    const [old = '', young = ''] = [gone[i], come[j]];
    if (old === young) {
      pieces.push({ kind: 'same', text: old });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      pieces.push({ kind: 'gone', text: old });
      i += 1;
    } else {
      pieces.push({ kind: 'come', text: young });
      j += 1;
    }
  }
  return [...pieces, ...exchange(gone.slice(i), come.slice(j))];
}

/** At [i][j] the length of what the two have in common from i and from j on. */
function commonLengths(gone: string[], come: string[]): Uint16Array[] {
  const rows = Array.from({ length: gone.length + 1 }, () => new Uint16Array(come.length + 1));
  for (let i = gone.length - 1; i >= 0; i -= 1)
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      const below = rows[i + 1];
      if (!row || !below) continue;
      row[j] =
        gone[i] === come[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

/**
 * Neighbours of one kind as one piece, what goes before what comes; a space alone between two changes
 * is taken into them, so that a changed phrase reads as one.
 */
function joined(pieces: DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone) result.push({ kind: 'gone', text: gone });
    if (come) result.push({ kind: 'come', text: come });
    [gone, come] = ['', ''];
  };
  const isChange = (piece: DiffPiece | undefined) =>
    piece !== undefined && piece.kind !== 'same' && piece.text !== '';
  pieces.forEach((piece, at) => {
    if (piece.kind === 'gone') gone += piece.text;
    else if (piece.kind === 'come') come += piece.text;
    else if (/^\s+$/u.test(piece.text) && (gone || come) && isChange(pieces[at + 1])) {
      gone += piece.text;
      come += piece.text;
    } else if (piece.text) {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += piece.text;
      else result.push({ ...piece });
    }
  });
  flush();
  return result;
}
