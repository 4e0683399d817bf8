import { byName, bySurname, type Entry } from '../../officials/gazetteer';
import type { CountryWeights } from './country';

const COMPANIONS = new Set(['firstlady', 'consort']);
/** From this weight on, an article speaks of a country more than in passing. */
const SPOKEN_OF = 1.5;

/** Spouses of heads of state are in the gazetteer and hold no office. */
export function isInOffice(entry: Entry): boolean {
  return entry.memberships.some((term) => !COMPANIONS.has(term.post));
}

/** The gazetteer's office holders of this full name, without spouses. */
export function known(name: string): readonly Entry[] {
  const list = byName(name);
  return list.length === 0 ? list : list.filter(isInOffice);
}

/** True when the article speaks of a country that the person serves. */
export function isNear(entry: Entry, countries: CountryWeights, weight = SPOKEN_OF): boolean {
  return entry.memberships.some((term) => (countries.get(term.country) ?? 0) >= weight);
}

/**
 * The person whom everybody calls by this one name: known worldwide, or known in a country that
 * the article speaks of. Null when there is none, or more than one.
 */
export function wellKnown(name: string, countries: CountryWeights): Entry | null {
  let asked = answers.get(countries);
  if (!asked) {
    asked = new Map();
    answers.set(countries, asked);
  }
  let answer = asked.get(name);
  if (answer === undefined) {
    answer = lookUp(name, countries);
    asked.set(name, answer);
  }
  return answer;
}

/** The same surnames are asked for again and again in one article. */
const answers = new WeakMap<CountryWeights, Map<string, Entry | null>>();

function lookUp(name: string, countries: CountryWeights): Entry | null {
  const list = bySurname(name).filter((entry) => entry.fame >= 2 && isInOffice(entry));
  const near = list.filter((entry) => isNear(entry, countries));
  return foremost(near) ?? (near.length === 0 ? foremost(list.filter(isWorldFamous)) : null);
}

function isWorldFamous(entry: Entry): boolean {
  return entry.fame === 3;
}

function foremost(list: readonly Entry[]): Entry | null {
  const [first, second] = list;
  return first && first.fame > (second?.fame ?? 0) ? first : null;
}
