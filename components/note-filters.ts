import type { SearchFilters } from '../lib/notes/search-filters';

/** How far back notes are looked for, by when they were last written in. */
export type Within = 'day' | 'week' | 'month' | 'year';

/** What a list of notes is narrowed to; fields left out do not narrow. */
export type NoteFilters = Omit<SearchFilters, 'since'> & { within?: Within };

/** What there is to choose from. */
export interface FilterChoices {
  tags: string[];
  sites: string[];
}

const DAYS: Record<Within, number> = { day: 1, week: 7, month: 30, year: 365 };

/** The filters as the store takes them; times are counted back from `now`. */
export function searchFilters({ within, ...filters }: NoteFilters, now: Date): SearchFilters {
  if (!within) return filters;
  return { ...filters, since: new Date(now.getTime() - DAYS[within] * 86_400_000).toISOString() };
}

/** How many filters narrow the list. */
export const countFilters = (filters: NoteFilters): number =>
  Object.values(filters).filter((value) => value !== undefined).length;
