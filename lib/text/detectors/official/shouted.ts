import { foldName } from '../../officials/fold';
import type { Candidate } from './candidates';
import type { CountryWeights } from './country';
import { type Entity, entityOf, join, type Naming, naming } from './entities';
import { known as knownAs, wellKnown } from './fame';
import type { Reading } from './roles';

const LONGEST = 4;

/** Full names of the gazetteer in a line where every word is capitalized. */
export function shoutedCandidates({ words }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++)
    for (let end = Math.min(words.length, at + LONGEST); end > at + 1; end--) {
      const printed = words.slice(at, end);
      if (!printed.every((word) => word.kind === 'word')) continue;
      if (knownAs(printed.map((word) => word.text).join(' ')).length === 0) continue;
      found.push(candidate(at, end));
      at = end - 1;
      break;
    }
  return found;
}

/**
 * Finds names in lines where every word is capitalized: capitals say nothing there, so only
 * persons of the article and of the gazetteer are found. Adds to `entities`.
 */
export function shoutedNames(
  text: string,
  readings: readonly Reading[],
  entities: Entity[],
  countries: CountryWeights,
): void {
  const byFull = new Map<string, Entity>();
  const bySurname = new Map<string, Entity | null>();
  for (const entity of entities) {
    byFull.set(entity.parts.join(' '), entity);
    const last = entity.parts.at(-1) ?? '';
    bySurname.set(last, bySurname.has(last) ? null : entity);
  }
  const named = new Set(entities.flatMap(({ namings }) => namings.flatMap(startsOf)));
  for (const reading of readings) {
    if (!reading.shouted) continue;
    for (let at = 0; at < reading.words.length; at++) {
      if (named.has(reading.words[at]?.start ?? -1)) continue;
      const found = nameAt(text, reading, at, byFull, bySurname, countries);
      if (!found) continue;
      const item = naming(text, reading, candidate(at, found.end), []);
      if (found.entity) join(found.entity, item);
      else {
        const entity = entityOf(item);
        entities.push(entity);
        byFull.set(item.parts.join(' '), entity);
        bySurname.set(item.parts.at(-1) ?? '', entity);
      }
      at = found.end - 1;
    }
  }
}

/** Where the words of a name start. */
function startsOf({ reading, name }: Naming): number[] {
  return reading.words.slice(name.at, name.end).map((word) => word.start);
}

function candidate(at: number, end: number) {
  return { at, end, given: false, single: end === at + 1, initial: false };
}

function nameAt(
  text: string,
  { words, lands, bodies, titles }: Reading,
  at: number,
  byFull: ReadonlyMap<string, Entity>,
  surnames: ReadonlyMap<string, Entity | null>,
  countries: CountryWeights,
): { end: number; entity: Entity | null } | null {
  const first = words[at];
  if (first?.kind !== 'word' || !first.capital) return null;
  for (let end = Math.min(words.length, at + LONGEST); end > at; end--) {
    const last = words[end - 1];
    if (last?.kind !== 'word') continue;
    const printed = text.slice(first.start, last.end);
    const key = foldName(printed);
    const known = byFull.get(key);
    if (known) return { end, entity: known };
    if (end > at + 1) {
      if (knownAs(printed).length > 0) return { end, entity: null };
      continue;
    }
    if (lands[at] ?? bodies[at] ?? titles[at]) return null;
    const entity = surnames.get(key);
    if (entity) return { end, entity };
    if (wellKnown(printed, countries)?.fame === 3) return { end, entity: null };
  }
  return null;
}
