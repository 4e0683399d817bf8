/**
 * The gazetteer: who holds or held which office. Facts of our own compilation, see data/.
 * Names after Popolo (https://www.popoloproject.com/): person, post, organization, membership.
 * Built once, on the first look-up.
 */
import { AREAS } from './data/index';
import { dayNumber, type Entry, type Membership } from './entry';
import { foldName } from './fold';
import { bearers, buildIndex, type NameIndex } from './name-index';
import { type Office, printOffice } from './office';
import { POSTS } from './posts';

export type { Entry, Fame, Membership } from './entry';
export type { Office } from './office';

let index: NameIndex | null = null;
let posts: Map<string, [Membership, Entry][]> | null = null;

function loaded(): NameIndex {
  index ??= buildIndex(Object.values(AREAS));
  return index;
}

/** Everyone, in the order of the data. */
export function everyone(): readonly Entry[] {
  return loaded().people;
}

const INITIAL = /(?<= )\p{L} /gu;

/**
 * Who bears this full name or alias; namesakes are separate entries. Case, diacritics, hyphens,
 * apostrophes and single-letter middle initials do not count. Empty when unknown.
 */
export function byName(name: string): readonly Entry[] {
  const key = foldName(name);
  const { names } = loaded();
  return bearers(names, names.has(key) ? key : key.replace(INITIAL, ''));
}

/**
 * Who is called by this surname alone in the press, with its particles ("Le Pen", "von der
 * Leyen") or without those that the press drops ("Villepin"). Best known first.
 */
export function bySurname(surname: string): readonly Entry[] {
  const list = bearers(loaded().surnames, foldName(surname));
  return list.length < 2 ? list : [...list].sort((a, b) => b.fame - a.fame);
}

function within(term: Membership, day: number): boolean {
  return term.from <= day && day <= term.to;
}

/** yyyymmdd of an article's date; without one, the day after all that the data knows. */
function dayOf(date: string | null): number {
  const day = date === null ? Number.NaN : dayNumber(date, true);
  return Number.isNaN(day) ? 99999999 : day;
}

/**
 * Who held a post on a date.
 * @param post key into POSTS ("pres", "pm", "min" …)
 * @param country ISO 3166-1 alpha-2, EU, UN, NATO, INT
 * @param date ISO 8601; null means now as far as the data goes
 * @param detail portfolio ("interior"), place ("OH") or organization key; a portfolio held
 *   together with others is found too
 * @returns the holder who took office last; null when unknown, or when no detail is given and
 *   the post has several holders at that date
 */
export function holder(
  post: string,
  country: string,
  date: string | null,
  detail?: string,
): Entry | null {
  posts ??= postIndex();
  const day = dayOf(date);
  const terms = (posts.get(`${post}@${country}`) ?? []).filter(([term]) => within(term, day));
  const exact = detail === undefined ? terms : terms.filter(([term]) => term.detail === detail);
  const fit =
    exact.length > 0 || detail === undefined
      ? exact
      : terms.filter(([term]) => term.detail?.split('+').includes(detail));
  const last = fit.reduce<[Membership, Entry] | null>(
    (best, pair) => (best === null || pair[0].from > best[0].from ? pair : best),
    null,
  );
  if (last === null) return null;
  const rivals = fit.some(([term, entry]) => entry !== last[1] && term.to > last[0].from);
  return rivals && detail === undefined ? null : last[1];
}

function postIndex(): Map<string, [Membership, Entry][]> {
  const map = new Map<string, [Membership, Entry][]>();
  for (const entry of loaded().people) {
    for (const term of entry.memberships) {
      const key = `${term.post}@${term.country}`;
      const list = map.get(key);
      if (list) list.push([term, entry]);
      else map.set(key, [[term, entry]]);
    }
  }
  return map;
}

function weight(term: Membership): number {
  return POSTS[term.post]?.weight ?? 0;
}

/** Posts this much less weighty than the highest one count as its equals once all are over. */
const NEAR = 12;
/** Heads of state and government stay known by that office whatever they did later. */
const LASTING = 90;

/** The most important of the terms, the latest of equals. */
function foremost(terms: Membership[], when: (term: Membership) => number): Membership | null {
  return terms.reduce<Membership | null>((best, term) => {
    if (best === null) return term;
    const gain = weight(term) - weight(best);
    return gain > 0 || (gain === 0 && when(term) > when(best)) ? term : best;
  }, null);
}

/** What a person who holds no office any more is remembered for. */
function remembered(terms: Membership[]): Membership | null {
  const highest = foremost(terms, (term) => term.to);
  if (highest === null || weight(highest) >= LASTING) return highest;
  return terms
    .filter((term) => weight(term) >= weight(highest) - NEAR)
    .reduce((best, term) => (term.to > best.to ? term : best), highest);
}

/**
 * The office that a person is known by at a date: the most important post held then; else, with
 * `former` true, the last of the important ones before, and for heads of state and government
 * that one.
 * @param date ISO 8601; null means now as far as the data goes
 * @param language BCP 47; French, else English
 * @returns null when the person held no office yet
 */
export function officeAt(entry: Entry, date: string | null, language: string): Office | null {
  const day = dayOf(date);
  const begun = entry.memberships.filter((term) => term.from <= day);
  const held = begun.filter((term) => day <= term.to);
  const term = foremost(held, ({ from }) => from) ?? remembered(begun);
  return term && printOffice(term, entry.gender, held.length === 0, language);
}
