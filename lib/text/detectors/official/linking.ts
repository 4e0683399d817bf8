import { byName, bySurname, type Entry } from '../../officials/gazetteer';
import type { CountryWeights } from './country';
import { Entities, type Entity, genderOf, type Naming } from './entities';
import { isPersonal } from './typing';
import type { Vocabulary } from './vocabulary';

/** Groups all namings of an article into persons; drops what is not held to be a person. */
export function link(
  namings: readonly Naming[],
  vocabulary: Vocabulary,
  countries: CountryWeights,
): Entity[] {
  const entities = new Entities();
  const later: Naming[] = [];
  const full = namings.filter((item) => item.parts.length > 1);
  for (const item of full) if (isFullName(item)) entities.addFull(item);
  // "M. Passos Coelho" is no full name when the article names Pedro Passos Coelho.
  for (const item of full) {
    if (isFullName(item) || !isPersonal(item, vocabulary)) continue;
    if (entities.endingWith(item.parts).length === 0) entities.addFull(item);
  }
  const taken = new Set(entities.all.flatMap((entity) => entity.namings));
  for (const item of namings) if (!taken.has(item)) later.push(item);
  for (const item of later) {
    const entity = antecedent(item, entities, vocabulary);
    if (entity) entity.namings.push(item);
    else if (
      item.parts.length > 1 ? isHeadOfChain(item, later) : standsAlone(item, vocabulary, countries)
    )
      entities.addSingle(item);
  }
  for (const entity of entities.all) entity.namings.sort((a, b) => position(a) - position(b));
  return entities.all;
}

function position(item: Naming): number {
  return item.reading.words[item.name.at]?.start ?? 0;
}

function isFullName(item: Naming): boolean {
  return item.name.given || byName(item.text).length > 0;
}

/** The person of the article who is meant by a surname or first name. */
function antecedent(item: Naming, entities: Entities, vocabulary: Vocabulary): Entity | null {
  const fitting = entities.endingWith(item.parts);
  const kin = item.attached.some(({ phrase }) => phrase.entry.status === 'relative');
  const list =
    fitting.length > 0 || item.parts.length > 1 || kin ? fitting : firstNamed(item, entities);
  if (list.length < 2) return list[0] ?? null;
  const told = item.attached.map(({ phrase }) => phrase.entry.gender).find((gender) => gender);
  const agreeing = told
    ? list.filter((entity) => (genderOf(entity, vocabulary) ?? told) === told)
    : list;
  const pool = agreeing.length > 0 ? agreeing : list;
  const lemmas = new Set(item.attached.map(({ phrase }) => phrase.entry.lemma));
  const titled = pool.filter((entity) =>
    entity.namings.some(({ attached }) => attached.some((a) => lemmas.has(a.phrase.entry.lemma))),
  );
  return nearest(titled.length > 0 ? titled : pool, position(item));
}

/** A person called by first name alone; not when two share it, nor for a word that opens a sentence. */
function firstNamed(item: Naming, entities: Entities): Entity[] {
  const list = entities.startingWith(item.parts[0] ?? '');
  return list.length === 1 && !item.name.initial ? list : [];
}

function nearest(entities: readonly Entity[], at: number): Entity | null {
  let best: Entity | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const entity of entities)
    for (const item of entity.namings) {
      const gap = at - position(item);
      const cost = gap >= 0 ? gap : 1e6 - gap;
      if (cost < distance) [best, distance] = [entity, cost];
    }
  return best;
}

/** An unconfirmed pair of capitalized words that a later "M. X" or a title confirms. */
function isHeadOfChain(item: Naming, later: readonly Naming[]): boolean {
  const last = item.parts.at(-1);
  return later.some(
    (other) =>
      other !== item && other.parts.length === 1 && other.parts[0] === last && hasTitle(other),
  );
}

function hasTitle(item: Naming): boolean {
  return item.attached.some(({ adjacent }) => adjacent);
}

/** A title that makes a person of a single word: not that of a crowd, nor a mere adjective. */
function hasStrongTitle(item: Naming, vocabulary: Vocabulary): boolean {
  const given = vocabulary.given.has(item.parts[0] ?? '');
  const first = item.reading.words[item.name.at];
  if (first?.caps && item.text.length < 5) return false;
  return item.attached.some(({ phrase: { entry, article, at, head }, how }) => {
    if (entry.plural) return given || how === 'title' ? !isCommon(item, vocabulary) : false;
    if (entry.status === 'adherent') return article;
    if (how !== 'title') return false;
    if (entry.status === 'private' || entry.status === 'contrary' || entry.status === 'relative')
      return given || article || at < head;
    return true;
  });
}

function isCommon({ parts }: Naming, { postmodifiers, stops }: Vocabulary): boolean {
  const [word = ''] = parts;
  return postmodifiers.has(word) || stops.has(word);
}

/** One word is a person when a title stands before it, or when everybody knows the name. */
function standsAlone(item: Naming, vocabulary: Vocabulary, countries: CountryWeights): boolean {
  if (hasStrongTitle(item, vocabulary)) return true;
  const before = item.reading.words[item.name.at - 1];
  // "les Cooper" are a family.
  if (before && vocabulary.pluralArticles.has(before.norm)) return false;
  return wellKnown(item.text, countries) !== null;
}

/** The person whom everybody calls by this one name; null when there is none or more than one. */
export function wellKnown(text: string, countries: CountryWeights) {
  const list = bySurname(text).filter(isInOffice);
  const [first, second] = list;
  if (!first || first.fame < 2) return null;
  if (first.fame === 3 && (!second || second.fame < 3)) return first;
  const near = list.filter(
    (entry) =>
      entry.fame >= 2 &&
      entry.memberships.some((term) => (countries.get(term.country) ?? 0) >= 1.5),
  );
  const top = near.filter((entry) => entry.fame === near[0]?.fame);
  return top.length === 1 ? (top[0] ?? null) : null;
}

const COMPANIONS = new Set(['firstlady', 'consort']);

/** Spouses of heads of state are in the gazetteer and hold no office. */
export function isInOffice(entry: Entry): boolean {
  return entry.memberships.some((term) => !COMPANIONS.has(term.post));
}
