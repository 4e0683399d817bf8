import { remembered } from './remembered';
import type { Span } from './types';

/** How a language writes words together; see `tokenize`. */
export interface TokenLexicon {
  /** What stands before an apostrophe as a word of its own ("l", "qu"), lower case. */
  elisions: ReadonlySet<string>;
  /** What hangs on a word's end as a word of its own ("'s", "-t-il"), lower case, longest first. */
  enclitics: readonly string[];
}

/** A word, a number or one mark of punctuation. */
export interface Token extends Span {
  text: string;
  /** Lower case, with ' for every apostrophe. */
  norm: string;
  kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  capital: boolean;
}

/** Initials, a number, a word, a mark. Groups without names: an object for each match costs more than the match. */
const PATTERN =
  /(\p{L}(?:\.\p{L}){1,8}\.?(?![\p{L}\p{N}]))|(\p{N}+(?:[.,]\p{N}+)*)|([\p{L}\p{M}]+(?:[-‑'’&][\p{L}\p{M}\p{N}]+)*)|[^\s\p{L}\p{M}\p{N}]/gu;
const APOSTROPHES = /[’ʼ]/g;
const CAPITAL = /^\p{Lu}/u;

/**
 * Splits a stretch of text into tokens with offsets into `text`, in time linear in its length.
 * "l'Insee" is two words in French, "Corley's" and "a-t-il" are two as well.
 */
export function tokenize(text: string, { start, end }: Span, lexicon: TokenLexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(PATTERN)) {
    const at = start + match.index;
    const [value, initials, number, word] = match;
    if (word !== undefined) splitWord(value, at, lexicon, tokens);
    else if (initials !== undefined) tokens.push(token(value, at, 'word'));
    else tokens.push(token(value, at, number === undefined ? 'mark' : 'number'));
  }
  return tokens;
}

function splitWord(value: string, at: number, lexicon: TokenLexicon, tokens: Token[]): void {
  let rest = value;
  let from = at;
  for (let cut = apostrophe(rest); cut > 0; cut = apostrophe(rest)) {
    if (!lexicon.elisions.has(rest.slice(0, cut).toLowerCase())) break;
    tokens.push(token(rest.slice(0, cut + 1), from, 'word'));
    rest = rest.slice(cut + 1);
    from += cut + 1;
  }
  const { norm } = shapeOf(rest);
  const tail = lexicon.enclitics.find(
    (enclitic) => norm.length > enclitic.length && norm.endsWith(enclitic),
  );
  const length = rest.length - (tail?.length ?? 0);
  tokens.push(token(rest.slice(0, length), from, 'word'));
  if (tail) tokens.push(token(rest.slice(length), from + length, 'word'));
}

function apostrophe(value: string): number {
  const found = value.search(/['’]/);
  return found < value.length - 1 ? found : -1;
}

const shapeOf = remembered((text: string) => ({
  norm: text.toLowerCase().replace(APOSTROPHES, "'"),
  capital: CAPITAL.test(text),
}));

function token(text: string, start: number, kind: Token['kind']): Token {
  const { norm, capital } = shapeOf(text);
  return { start, end: start + text.length, text, norm, kind, capital };
}
