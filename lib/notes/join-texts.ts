import { wordDiff } from './word-diff';

/**
 * Two texts that were written apart as one proposal that holds the words of both, in order: what they
 * share stands once, and where they differ the words of `one` stand before those of `other`. What they
 * both came from is not kept, so a word that one of them took out stands in the proposal; the reader
 * edits it. The same text twice gives that text.
 */
export function joinTexts(one: string, other: string): string {
  let text = '';
  let wasGone = false;
  for (const piece of wordDiff(one, other)) {
    const isExchange = wasGone && piece.kind === 'come';
    if (isExchange && !/\s$/u.test(text) && !/^\s/u.test(piece.text)) text += ' ';
    text += piece.text;
    wasGone = piece.kind === 'gone';
  }
  return text;
}
