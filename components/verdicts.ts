import type { Strings } from '../lib/browser/strings';
import { quoteOf } from '../lib/text/quote';
import type { ArticleText, Person, Source, Span, Verdict } from '../lib/text/types';

export const notOfficial = ({ name, wikidata }: Person): Verdict => ({
  ...{ kind: 'not-official', name, wikidata },
});

export const notFigure = ({ text }: ArticleText, span: Span): Verdict => ({
  ...{ kind: 'not-figure', quote: quoteOf(text, span) },
});

export const notClaim = ({ text }: ArticleText, span: Span): Verdict => ({
  ...{ kind: 'not-claim', quote: quoteOf(text, span) },
});

/** Who vouches for a passage as the reader has it; null for nobody. */
export const attributed = (
  { text }: ArticleText,
  span: Span,
  source: Pick<Source, 'name' | 'kind'> | null,
): Verdict => ({ kind: 'attributed', quote: quoteOf(text, span), source });

const WORDS: Record<Exclude<Verdict['kind'], 'attributed'>, string> = {
  'not-official': 'verdict_notOfficial',
  'not-figure': 'verdict_notFigure',
  'not-claim': 'verdict_notClaim',
};

/** What a verdict says, in the reader's language. */
export function verdictText(verdict: Verdict, { t }: Pick<Strings, 't'>): string {
  if (verdict.kind !== 'attributed') return t(WORDS[verdict.kind]);
  return verdict.source ? t('verdict_by', verdict.source.name) : t('verdict_nobody');
}
