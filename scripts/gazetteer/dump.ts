import { foldName } from '../../lib/text/officials/fold';
import { postOf } from './positions';

/** A person as the dump knows them, with terms already in the form of the data. */
export interface DumpPerson {
  wikidata: string;
  name: string;
  gender: 'f' | 'm';
  /** Number of Wikipedias and sister projects with a page: the measure of fame. */
  sitelinks: number;
  aliases: Set<string>;
  /** Country of the first term, which decides the area. */
  country: string;
  /** "post@CC:from/to[:detail]". */
  terms: string[];
}

export interface Dump {
  people: DumpPerson[];
  /** Labels of positions that the table does not know, with how often they came. */
  unread: Map<string, number>;
}

type Row = Record<string, string>;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rows of a SPARQL JSON result as plain strings. Throws when it is not one. */
function rowsOf(json: unknown): Row[] {
  const results = isObject(json) ? json.results : undefined;
  const bindings = isObject(results) ? results.bindings : undefined;
  if (!Array.isArray(bindings)) throw new Error('not a SPARQL JSON result');
  return bindings.filter(isObject).map((binding) => {
    const row: Row = {};
    for (const [key, cell] of Object.entries(binding)) {
      if (isObject(cell) && typeof cell.value === 'string') row[key] = cell.value;
    }
    return row;
  });
}

/** What would break a line of the data or the template string around it. */
function clean(text: string): string {
  return text.replace(/[`\\|;#_$\s]+/gu, ' ').trim();
}

const ITEM = /\/(Q[1-9]\d*)$/u;
const DAY = /^(\d{4}-\d\d-\d\d)/u;

/**
 * Wikidata writes a year as its first of January. A start is left at that day; an end becomes the
 * year, so that it covers all of it.
 */
function endOf(date: string): string {
  const day = DAY.exec(date)?.[1] ?? '';
  return day.endsWith('-01-01') ? day.slice(0, 4) : day;
}

function termOf(row: Row, unread: Map<string, number>): { term: string; country: string } | null {
  const label = row.positionLabel ?? '';
  const found = postOf(label, row.country ?? '', clean(row.ofLabel ?? ''));
  if (!found) {
    unread.set(label, (unread.get(label) ?? 0) + 1);
    return null;
  }
  const from = DAY.exec(row.start ?? '')?.[1];
  const to = endOf(row.end ?? '');
  if (!from || (to !== '' && to < from.slice(0, to.length))) return null;
  const detail = found.detail ? `:${found.detail}` : '';
  return { term: `${found.post}@${found.country}:${from}/${to}${detail}`, country: found.country };
}

/** A second name worth keeping: two words or more, in Latin letters, not the name again. */
function addAlias(person: DumpPerson, text: string | undefined): void {
  const alias = clean(text ?? '');
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}.'’ -]+ \p{Script=Latin}/u.test(alias)) return;
  const folded = new Set([person.name, ...person.aliases].map(foldName));
  if (!folded.has(foldName(alias)) && person.aliases.size < 6) person.aliases.add(alias);
}

/**
 * Reads a SPARQL JSON result with one row a person, position and alias.
 * @returns people with at least one term in a known post; rows without id, name or date are
 *   passed over
 */
export function readDump(json: unknown): Dump {
  const people = new Map<string, DumpPerson>();
  const unread = new Map<string, number>();
  for (const row of rowsOf(json)) {
    const wikidata = ITEM.exec(row.person ?? '')?.[1];
    const name = clean(row.personLabel ?? '');
    // The label service answers with the bare id where a person has no label.
    if (!wikidata || name === '' || /^Q\d+$/u.test(name)) continue;
    const found = termOf(row, unread);
    if (!found) continue;
    let person = people.get(wikidata);
    if (!person) {
      const gender = row.genderLabel?.includes('female') ? 'f' : 'm';
      const sitelinks = Number(row.sitelinks ?? 0) || 0;
      const { country } = found;
      person = { wikidata, name, gender, sitelinks, aliases: new Set(), country, terms: [] };
      people.set(wikidata, person);
    }
    if (!person.terms.includes(found.term)) person.terms.push(found.term);
    addAlias(person, row.personFr);
    addAlias(person, row.altLabel);
  }
  return { people: [...people.values()], unread };
}
