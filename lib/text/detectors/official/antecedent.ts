import type { Entry } from '../../officials/gazetteer';
import type { CountryWeights } from './country';
import { type Entities, type Entity, genderOf, type Naming, nearest, position } from './entities';
import { known, wellKnown } from './fame';
import type { Vocabulary } from './vocabulary';

/** The person of the article who is meant by a surname or first name; null for somebody new. */
export function antecedent(
  item: Naming,
  entities: Entities,
  vocabulary: Vocabulary,
  countries: CountryWeights,
): Entity | null {
  const fitting = entities.endingWith(item.parts);
  if (fitting.length === 0)
    return surnameFirst(item, entities, countries) ?? firstNamed(item, entities);
  const told = item.attached.map(({ phrase }) => phrase.entry.gender).find((gender) => gender);
  const agreeing = told
    ? fitting.filter((entity) => (genderOf(entity, vocabulary) ?? told) === told)
    : fitting;
  const famous = item.parts.length === 1 ? wellKnown(item.text, countries) : null;
  if (famous) {
    const same = agreeing.find((entity) => isPerson(entity, famous, countries));
    const others = agreeing.filter((entity) => entity !== same);
    if (same && (isTitled(item) || others.every((entity) => entity.kin))) return same;
    // "President Biden" is not Hunter Biden, "M. Macron" is not Brigitte Macron.
    if (!same && isSomebodyElse(item, agreeing)) return null;
  }
  const pool = agreeing.length > 0 ? agreeing : fitting;
  const lemmas = new Set(item.attached.map(({ phrase }) => phrase.entry.lemma));
  const alike = pool.filter((entity) => bears(entity, lemmas));
  return nearest(alike.length > 0 ? alike : pool, position(item));
}

/** "Yoon" of "Yoon Suk Yeol": whose surname everybody knows, and stands first in the full name. */
function surnameFirst(item: Naming, entities: Entities, countries: CountryWeights): Entity | null {
  if (item.parts.length > 1) return null;
  const famous = wellKnown(item.text, countries);
  const list = famous ? entities.startingWith(item.parts[0] ?? '') : [];
  return list.find((entity) => famous && isPerson(entity, famous, countries)) ?? null;
}

/** A person called by first name alone; not when two share it, nor a word that opens a sentence. */
function firstNamed(item: Naming, entities: Entities): Entity | null {
  if (item.parts.length > 1 || item.name.initial) return null;
  if (item.attached.some(({ phrase }) => phrase.entry.status === 'relative')) return null;
  const list = entities.startingWith(item.parts[0] ?? '');
  return list.length === 1 ? (list[0] ?? null) : null;
}

function isPerson(entity: Entity, entry: Entry, countries: CountryWeights): boolean {
  if (entity.parts.length === 1) return wellKnown(entity.text, countries) === entry;
  return known(entity.text).includes(entry);
}

function isTitled(item: Naming): boolean {
  return item.attached.some(
    ({ phrase, adjacent }) => adjacent && phrase.entry.status !== 'relative',
  );
}

/** The article's bearers of the surname are of the other sex, kin, or never called by this title. */
function isSomebodyElse(item: Naming, agreeing: readonly Entity[]): boolean {
  if (agreeing.every((entity) => entity.kin)) return true;
  const offices = item.attached.filter(
    ({ phrase: { entry }, adjacent }) =>
      adjacent && (entry.status === 'public' || entry.status === 'head'),
  );
  if (offices.length === 0) return false;
  const lemmas = new Set(offices.map(({ phrase }) => phrase.entry.lemma));
  return !agreeing.some((entity) => bears(entity, lemmas));
}

function bears(entity: Entity, lemmas: ReadonlySet<string>): boolean {
  for (const lemma of lemmas) if (entity.lemmas.has(lemma)) return true;
  return false;
}
