import { GazetteerEntry, type Line, type Section } from './entry';
import { foldName, surnamesOf } from './fold';

/** Folded name to entry; only the few names with several bearers cost an array. */
export type NameMap = Map<string, GazetteerEntry | GazetteerEntry[]>;

/** Everyone, and who is found by which full name and by which surname. */
export interface NameIndex {
  people: GazetteerEntry[];
  names: NameMap;
  surnames: NameMap;
}

function put(map: NameMap, key: string, entry: GazetteerEntry): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, entry);
  else if (Array.isArray(held)) {
    if (!held.includes(entry)) held.push(entry);
  } else if (held !== entry) map.set(key, [held, entry]);
}

/** The bearers of a key, in the order of the data. */
export function bearers(map: NameMap, key: string): readonly GazetteerEntry[] {
  const held = map.get(key);
  if (held === undefined) return [];
  return Array.isArray(held) ? held : [held];
}

/** Two lines are about one person unless marked apart or of different Wikidata items. */
function samePerson(a: GazetteerEntry, b: GazetteerEntry): boolean {
  if (a.namesake !== b.namesake || foldName(a.name) !== foldName(b.name)) return false;
  return a.wikidata === null || b.wikidata === null || a.wikidata === b.wikidata;
}

const BAR = '|';
const SURNAME_FIRST = '<'.charCodeAt(0);

/**
 * Reads one area's lines. Line: `Name|gender fame[<]|memberships|alias;alias|Qid`, the last two
 * optional; "<" says that the surname comes first; "#2" after a name keeps a namesake apart.
 * `=CC post` opens a section. Lines that start with "//" and empty ones are skipped.
 */
function readArea(text: string, index: NameIndex): void {
  let section: Section = { country: '', post: '' };
  for (const row of text.split('\n')) {
    if (row === '' || row.startsWith('//')) continue;
    if (row.startsWith('=')) {
      const [country = '', post = ''] = row.slice(1).split(' ');
      section = { country, post };
    } else readLine({ row, section }, index);
  }
}

/** Puts a person under name, surnames and aliases; the rest of the line stays unread. */
function readLine(line: Line, index: NameIndex): void {
  const { row } = line;
  const bar = row.indexOf(BAR);
  const mark = row.lastIndexOf('#', bar);
  const written = row.slice(0, mark < 0 ? bar : mark);
  const key = foldName(written);
  const fresh = new GazetteerEntry(line);
  const known = index.names.has(key)
    ? bearers(index.names, key).find((entry) => samePerson(entry, fresh))
    : undefined;
  const entry = known ?? fresh;
  if (known) known.add(line);
  else {
    index.people.push(entry);
    put(index.names, key, entry);
  }
  const surnameFirst = row.charCodeAt(bar + 3) === SURNAME_FIRST;
  for (const surname of surnamesOf(written, surnameFirst)) {
    put(index.surnames, foldName(surname), entry);
  }
  const aliases = row.indexOf(BAR, row.indexOf(BAR, bar + 1) + 1);
  if (aliases < 0) return;
  const end = row.indexOf(BAR, aliases + 1);
  addAliases(row.slice(aliases + 1, end < 0 ? row.length : end), surnameFirst, entry, index);
}

function addAliases(
  aliases: string,
  surnameFirst: boolean,
  entry: GazetteerEntry,
  index: NameIndex,
): void {
  if (aliases === '') return;
  for (const alias of aliases.split(';')) {
    put(index.names, foldName(alias), entry);
    // "Lula", "Abiy": an alias of one word is used as a surname is.
    for (const surname of surnamesOf(alias, surnameFirst)) {
      put(index.surnames, foldName(surname), entry);
    }
  }
}

/** Builds the index over all areas; lines about one person become one entry. */
export function buildIndex(areas: Iterable<string>): NameIndex {
  const index: NameIndex = { people: [], names: new Map(), surnames: new Map() };
  for (const text of areas) readArea(text, index);
  return index;
}
