import { type Token, tokenize } from '../../tokens';
import type { Quotation, Sentence } from '../../types';
import type { TextDocument } from '../detector';
import type { Compiled, SourcePhraseKey } from './compiled';
import type { PhraseHit } from './phrase-matcher';

const LONGEST_DATELINE = 14;

/** One sentence as the attribution engine reads it. */
export interface SentenceView {
  sentence: Sentence;
  tokens: readonly Token[];
  /** Whether the token at the same index stands inside quotation marks. */
  quoted: readonly boolean[];
  /** Whether the token belongs to a phrase that may part subject and verb ("de son côté"). */
  filler: readonly boolean[];
  /** Phrases that name a source or say that there is none, by the token at which they begin. */
  phrases: readonly (readonly PhraseHit<SourcePhraseKey>[])[];
  /** Quotations that touch the sentence. */
  quotations: readonly Quotation[];
  words: number;
  quotedWords: number;
  /** First sentence of its block. */
  opensBlock: boolean;
  headline: boolean;
}

/** Reads every sentence of the document. Quotations are walked once beside the sentences. */
export function sentenceViews(document: TextDocument, language: Compiled): SentenceView[] {
  let from = 0;
  let block = -1;
  return document.sentences.map((sentence) => {
    while ((document.quotations[from]?.end ?? Infinity) <= sentence.start) from++;
    const quotations: Quotation[] = [];
    for (let at = from; at < document.quotations.length; at++) {
      const quotation = document.quotations[at];
      if (!quotation || quotation.start >= sentence.end) break;
      quotations.push(quotation);
    }
    const opensBlock = sentence.block !== block;
    const all = tokenize(document.text, sentence, language.lexicon);
    const tokens = opensBlock ? all.slice(dateline(all)) : all;
    const quoted = quotedTokens(tokens, quotations);
    block = sentence.block;
    return {
      sentence,
      tokens,
      quoted,
      filler: fillerTokens(tokens, language),
      phrases: tokens.map((_, at) => language.sources(tokens, at)),
      quotations,
      words: tokens.filter(({ kind }) => kind !== 'mark').length,
      quotedWords: tokens.filter(({ kind }, at) => kind !== 'mark' && quoted[at]).length,
      opensBlock,
      headline: document.blocks[sentence.block]?.role === 'headline',
    };
  });
}

function quotedTokens(tokens: readonly Token[], quotations: readonly Quotation[]): boolean[] {
  let at = 0;
  return tokens.map((token) => {
    while ((quotations[at]?.end ?? Infinity) <= token.start) at++;
    const quotation = quotations[at];
    return quotation !== undefined && token.start >= quotation.start && token.end <= quotation.end;
  });
}

function fillerTokens(tokens: readonly Token[], { fillers }: Compiled): boolean[] {
  const filler = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++)
    for (const { length } of fillers(tokens, at)) filler.fill(true, at, at + length);
  return filler;
}

/** How many tokens at the start are place, date and agency ("PARIS, 3 mai (AFP) — "). */
function dateline(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0;
  for (let at = 1; at < Math.min(tokens.length, LONGEST_DATELINE); at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark' || !'-–—'.includes(token.text)) continue;
    let next = at + 1;
    while (tokens[next]?.kind === 'mark' && '-–—'.includes(tokens[next]?.text ?? '')) next++;
    return tokens[next]?.capital || tokens[next]?.kind === 'mark' ? next : 0;
  }
  return 0;
}
