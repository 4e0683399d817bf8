import { foldName, surnamesOf } from './fold';

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

/** Entry that reads its memberships only when asked: most people are never looked at. */
export class GazetteerEntry implements Entry {
  readonly surnames: readonly string[];
  private terms: Membership[] | null = null;
  private readonly raw: [string, Section][] = [];

  constructor(
    readonly name: string,
    readonly gender: 'f' | 'm',
    public fame: Fame,
    public aliases: string[],
    public wikidata: string | null,
    surnameFirst: boolean,
    marked: string,
  ) {
    this.surnames = surnamesOf(marked, surnameFirst);
  }

  get memberships(): readonly Membership[] {
    this.terms ??= this.raw.flatMap(([text, section]) =>
      text.split(';').map((term) => readMembership(term, section)),
    );
    return this.terms;
  }

  /** Takes in a second line about the same person. */
  add(
    terms: string,
    section: Section,
    aliases: string[],
    fame: Fame,
    wikidata: string | null,
  ): void {
    if (terms) this.raw.push([terms, section]);
    this.terms = null;
    for (const alias of aliases) if (!this.aliases.includes(alias)) this.aliases.push(alias);
    if (fame > this.fame) this.fame = fame;
    this.wikidata ??= wikidata;
  }
}

/**
 * Reads one area's lines into `people`, merging lines about one person (same folded name and
 * no contradicting Wikidata id). Line: `Name|gender fame[<]|memberships|alias;alias|Qid`, the
 * last two optional; "<" says the surname comes first; "#2" after a name keeps a namesake
 * apart. `=CC post` opens a section. Lines that start with "//" and empty ones are skipped.
 */
export function readArea(text: string, people: Map<string, GazetteerEntry>): void {
  let section: Section = { country: '', post: '' };
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('//')) continue;
    if (line.startsWith('=')) {
      const [country = '', post = ''] = line.slice(1).split(' ');
      section = { country, post };
      continue;
    }
    const [marked = '', kind = '', terms = '', alias = '', id = ''] = line.split('|');
    const aliases = alias === '' ? [] : alias.split(';');
    const wikidata = id === '' ? null : id;
    const fame = Number(kind[1] ?? 1) as Fame;
    let key = foldName(marked);
    const known = people.get(key);
    if (known?.wikidata && wikidata && known.wikidata !== wikidata) key += wikidata;
    let entry = people.get(key);
    if (!entry) {
      const [written = ''] = marked.split('#');
      const name = written.replaceAll('_', ' ');
      const gender = kind[0] === 'f' ? 'f' : 'm';
      entry = new GazetteerEntry(name, gender, fame, [], wikidata, kind[2] === '<', written);
      people.set(key, entry);
    }
    entry.add(terms, section, aliases, fame, wikidata);
  }
}
