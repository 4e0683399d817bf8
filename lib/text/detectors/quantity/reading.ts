import type { ArticleText, Span } from '../../types';
import type { DigitStyle } from './digits';
import type { Grammar } from './grammar';
import type { Token } from './tokens';

/** One article being read: its tokens and what is known about it as a whole. */
export interface Reading {
  article: ArticleText;
  tokens: readonly Token[];
  grammar: Grammar;
  style: DigitStyle;
  /** Tokens that begin a sentence or stand just after a colon or an opening quote. */
  opens: (index: number) => boolean;
  /** ISO 4217 code of a family ("dollar") in this article. */
  currencyOf: (family: string) => string;
}

/** The characters that tokens `from` to `to` (exclusive) cover. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The lower-case form of a token, or an empty string beyond the ends and across a line break. */
export function wordAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.lower ?? '';
}

/** True when token `index` follows the one before on the same line. */
export function follows(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && token.gap !== 'break';
}

/** True when token `index` touches the one before. */
export function glued(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.gap === 'none';
}
