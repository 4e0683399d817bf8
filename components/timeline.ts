import type { Quantity, Story } from '../lib/text/types';

/** One day, month or year that the story names, and where. */
export interface TimelineEntry {
  /** ISO 8601: a year, a month or a day. */
  date: string;
  /** The places that name it, in order of the text. */
  figures: Quantity[];
}

const DATE = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The dates of a story in order of time, each once; a year stands before its months and days. */
export function timelineOf({ figures }: Pick<Story, 'figures'>): TimelineEntry[] {
  const byDate = new Map<string, Quantity[]>();
  for (const figure of figures) {
    const date = figure.type === 'date' ? (figure.resolved ?? figure.value) : null;
    if (typeof date !== 'string' || !DATE.test(date)) continue;
    const group = byDate.get(date);
    if (group) group.push(figure);
    else byDate.set(date, [figure]);
  }
  return [...byDate]
    .map(([date, group]) => ({ date, figures: group }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}
