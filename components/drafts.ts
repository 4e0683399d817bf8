import type { Note, NoteDraft, NoteSubject } from '../lib/notes/note';
import type { KnownSource } from '../lib/notes/source';
import { quoteOf } from '../lib/text/quote';
import type { ArticleText, Person, Quantity, Source, Span, Statement } from '../lib/text/types';
import type { SourceStory } from './source-page';

/** A note about to be made on this article, prefilled from what it is about. */
function draftOn(article: ArticleText, subject: NoteSubject, span: Span | null): NoteDraft {
  const { title, siteName, published } = article;
  return {
    subject,
    target: {
      source: article.url ?? '',
      quote: span && quoteOf(article.text, span),
      position: span && { start: span.start, end: span.end },
    },
    article: { title, siteName, published },
    text: '',
    tags: [],
    status: 'none',
  };
}

export const articleDraft = (article: ArticleText) => draftOn(article, { kind: 'article' }, null);

export const sourceDraft = (article: ArticleText, { name }: Source, person: Person | null) =>
  draftOn(article, { kind: 'source', name, office: person?.office ?? null }, null);

/**
 * A note on a source from its own page: on the open article, else on the article where it was last
 * met; null when it was met nowhere.
 */
export function sourceNoteDraft(
  { name, office }: Pick<KnownSource, 'name' | 'office'>,
  open: ArticleText | null,
  stories: readonly SourceStory[],
  notes: readonly Note[],
): NoteDraft | null {
  const subject: NoteSubject = { kind: 'source', name, office };
  if (open) return draftOn(open, subject, null);
  const [story] = stories;
  const [note] = notes;
  const source = story?.url ?? note?.target.source;
  const article = story ?? note?.article;
  if (source === undefined || !article) return null;
  const { title, siteName, published } = article;
  return {
    subject,
    target: { source, quote: null, position: null },
    article: { title, siteName, published },
    ...{ text: '', tags: [], status: 'none' },
  };
}

export const officialDraft = (article: ArticleText, person: Person, span: Span | null) => {
  const { name, office, country } = person;
  return draftOn(article, { kind: 'official', name, office, country }, span);
};

export const figureDraft = (article: ArticleText, figure: Quantity) => {
  const { type, value, unit, bound } = figure;
  return draftOn(article, { kind: 'figure', type, value, unit, bound }, figure);
};

export const statementDraft = (article: ArticleText, { status, source, start, end }: Statement) =>
  draftOn(article, { kind: 'statement', status, source: source?.name ?? null }, { start, end });

export const passageDraft = (article: ArticleText, span: Span) =>
  draftOn(article, { kind: 'passage' }, span);
