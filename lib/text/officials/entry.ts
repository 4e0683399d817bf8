import { surnamesOf } from './fold';

/** How widely a bare surname is understood: 3 worldwide, 2 in the own country, 1 minor, 0 never. */
export type Fame = 0 | 1 | 2 | 3;

/** One term in a post (Popolo membership). Dates are yyyymmdd numbers, both inclusive. */
export interface Membership {
  /** Key into POSTS. */
  post: string;
  /** ISO 3166-1 alpha-2, or EU, UN, NATO, INT for other international bodies. */
  country: string;
  from: number;
  /** Infinity while in office. */
  to: number;
  /** Portfolio keys joined by "+", place key or organization key, as the post wants; or null. */
  detail: string | null;
}

/** One person of the gazetteer (Popolo person with memberships). */
export interface Entry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: 'f' | 'm';
  readonly fame: Fame;
  /** Wikidata item, only when certain. */
  readonly wikidata: string | null;
  readonly surnames: readonly string[];
  /** In the order of the data. */
  readonly memberships: readonly Membership[];
}

const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u;

/**
 * An ISO date (year, year-month, full, or with a time) as yyyymmdd; a part left out is its first
 * day, or its last when `last` is true. NaN when it is no date.
 */
export function dayNumber(date: string, last = false): number {
  const match = DATE.exec(date);
  if (!match) return Number.NaN;
  const month = match[2] ?? (last ? '12' : '01');
  return Number(`${match[1]}${month}${match[3] ?? (last ? '31' : '01')}`);
}

/** What a `=COUNTRY post` line sets for the lines under it. */
export interface Section {
  country: string;
  post: string;
}

/** Reads "post@CC:from/to:detail"; post and country may be left to the section. */
export function readMembership(text: string, section: Section): Membership {
  const parts = text.split(':');
  const own = /^\d/u.test(parts[0] ?? '') ? '' : (parts.shift() ?? '');
  const [post, country] = own.split('@');
  const [from = '', to = ''] = (parts[0] ?? '').split('/');
  return {
    post: post || section.post,
    country: country || section.country,
    from: dayNumber(from),
    to: to === '' ? Number.POSITIVE_INFINITY : dayNumber(to, true),
    detail: parts[1] ?? null,
  };
}

/** One line of the data, unread, and the section that it stands in; see `readArea` for its form. */
export interface Line {
  row: string;
  section: Section;
}

/** A line's parts between the bars. */
function partsOf({ row }: Line): {
  marked: string;
  kind: string;
  terms: string;
  aliases: string;
  wikidata: string;
} {
  const [marked = '', kind = '', terms = '', aliases = '', wikidata = ''] = row.split('|');
  return { marked, kind, terms, aliases, wikidata };
}

/** Entry that reads its line only when asked: most people are never looked at. */
export class GazetteerEntry implements Entry {
  private more: Line[] | null = null;
  private read: Membership[] | null = null;

  constructor(private readonly line: Line) {}

  private get lines(): Line[] {
    return this.more ?? [this.line];
  }

  /** Name with the marks of the data: "_" within a surname, "#2" for a namesake. */
  get marked(): string {
    return this.line.row.slice(0, this.line.row.indexOf('|'));
  }

  /** "2" of "Mike Rogers#2": tells namesakes apart in the data. */
  get namesake(): string {
    return this.marked.split('#')[1] ?? '';
  }

  get name(): string {
    return (this.marked.split('#')[0] ?? '').replaceAll('_', ' ');
  }

  get gender(): 'f' | 'm' {
    return partsOf(this.line).kind.startsWith('f') ? 'f' : 'm';
  }

  get fame(): Fame {
    return Math.max(...this.lines.map((line) => Number(partsOf(line).kind.charAt(1)))) as Fame;
  }

  get wikidata(): string | null {
    return this.lines.map((line) => partsOf(line).wikidata).find((id) => id !== '') ?? null;
  }

  get aliases(): readonly string[] {
    const all = this.lines.flatMap((line) => {
      const { aliases } = partsOf(line);
      return aliases === '' ? [] : aliases.replaceAll('_', ' ').split(';');
    });
    return [...new Set(all)];
  }

  get surnames(): readonly string[] {
    const written = this.marked.split('#')[0] ?? '';
    return surnamesOf(written, partsOf(this.line).kind.endsWith('<'));
  }

  get memberships(): readonly Membership[] {
    this.read ??= this.lines.flatMap((line) => {
      const { terms } = partsOf(line);
      if (terms === '') return [];
      return terms.split(';').map((term) => readMembership(term, line.section));
    });
    return this.read;
  }

  /** Takes in a second line about the same person. */
  add(line: Line): void {
    this.more = [...this.lines, line];
    this.read = null;
  }
}
