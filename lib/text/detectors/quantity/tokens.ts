import type { Span } from '../../types';

export type Gap = 'none' | 'space' | 'break';

/** A word, a run of digits or one symbol, with what stands between it and the token before. */
export interface Token extends Span {
  kind: 'word' | 'digits' | 'symbol';
  /** As printed. */
  text: string;
  /** Lower case, composed, with one shape for apostrophes, hyphens and minus signs. */
  lower: string;
  gap: Gap;
  /** Characters of white space before the token. */
  width: number;
}

const PIECE = /\p{Nd}+|[\p{L}\p{M}]+|\S/gu;
const SHAPES: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '\u2011': '-',
  '\u00ad': '-',
};

/**
 * Splits a text into tokens in one pass. Apostrophes and hyphens are tokens of their own, so
 * "d'euros" gives three and "18h30" gives three.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const kind = kindOf(piece);
    tokens.push({
      kind,
      text: piece,
      lower: kind === 'word' ? piece.normalize('NFC').toLowerCase() : (SHAPES[piece] ?? piece),
      gap: gapOf(text, end, start),
      width: start - end,
      start,
      end: start + piece.length,
    });
    end = start + piece.length;
  }
  return tokens;
}

function kindOf(piece: string): Token['kind'] {
  const code = piece.codePointAt(0) ?? 0;
  if (code >= 48 && code <= 57) return 'digits';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  return /^\p{Nd}/u.test(piece) ? 'digits' : /^[\p{L}\p{M}]/u.test(piece) ? 'word' : 'symbol';
}

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 'none';
  for (let at = from; at < to; at += 1) if (text[at] === '\n') return 'break';
  return 'space';
}

/** True when the token is printed with a capital first letter. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const first = token.text[0] ?? '';
  return first !== first.toLowerCase();
}

/** A word without its accents, as some keyboards and headlines print it. */
export function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
