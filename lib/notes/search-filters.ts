import type { Note, NoteStatus, NoteSubject } from './note';

/** What a search may be narrowed to; fields left out do not narrow. */
export interface SearchFilters {
  status?: NoteStatus;
  tag?: string;
  kind?: NoteSubject['kind'];
  siteName?: string;
  /** ISO 8601, UTC: only notes that were written in since. */
  since?: string;
}

/** A time further back than this leaves nearly everything: it is asked of each note alone. */
const MAX_MONTHS = 36;

/** Whether a note passes every filter. */
export function passes(note: Note, filters: SearchFilters): boolean {
  const { status, tag, kind, siteName, since } = filters;
  return (
    (status === undefined || note.status === status) &&
    (tag === undefined || note.tags.includes(tag)) &&
    (kind === undefined || note.subject.kind === kind) &&
    (siteName === undefined || note.article.siteName === siteName) &&
    (since === undefined || note.modified >= since)
  );
}

/** The terms of the search index by which a note is filtered. No word is one: words have no colon. */
export function facetsOf({ status, tags, subject, article, modified }: Note): string[] {
  return [
    facet('status', status),
    facet('kind', subject.kind),
    facet('month', modified.slice(0, 7)),
    ...(article.siteName ? [facet('siteName', article.siteName)] : []),
    ...new Set(tags.map((tag) => facet('tag', tag))),
  ];
}

/**
 * For each filter the terms of which a note that passes has one. Whoever has them need not pass: a
 * time lies within its month.
 */
export function facetsAsked({ since, ...filters }: SearchFilters, now: Date): string[][] {
  const exact = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [facet(name, value)]);
  const months = since === undefined ? [] : monthsSince(since, now);
  return months.length > 0 && months.length <= MAX_MONTHS
    ? [...exact, months.map((month) => facet('month', month))]
    : exact;
}

/** Whether a term of the index is a facet rather than a word. */
export function isFacet(term: string): boolean {
  return term.startsWith(':');
}

function facet(name: string, value: string): string {
  return `:${name}:${value}`;
}

/** "2024-03" and those after it, one past today's: clocks of other devices may run ahead. */
function monthsSince(since: string, now: Date): string[] {
  const from = new Date(since);
  const first = from.getUTCFullYear() * 12 + from.getUTCMonth();
  const last = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), ((first + at) % 12) + 1];
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  });
}
