import { antecedent } from './antecedent';
import type { CountryWeights } from './country';
import { Entities, type Entity, join, type Naming, position } from './entities';
import { known, wellKnown } from './fame';
import { isOwned } from './titles';
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
  // An unconfirmed pair of capitalized words is a person when a later "M. X" says so.
  const confirmed = new Set(
    later.filter((item) => item.parts.length === 1 && hasTitle(item)).map(({ parts }) => parts[0]),
  );
  for (const item of later) {
    const entity = antecedent(item, entities, vocabulary, countries);
    if (entity) join(entity, item);
    else if (
      item.parts.length > 1
        ? confirmed.has(item.parts.at(-1) ?? '')
        : standsAlone(item, vocabulary, countries)
    )
      entities.addSingle(item);
  }
  for (const entity of entities.all) {
    entity.namings.sort((a, b) => position(a) - position(b));
    entity.positions = entity.namings.map(position);
  }
  return entities.all;
}

function isFullName(item: Naming): boolean {
  return item.name.given || known(item.text).length > 0;
}

function hasTitle(item: Naming): boolean {
  return item.attached.some(({ adjacent }) => adjacent);
}

/** A title that makes a person of a single word: not that of a crowd, nor a mere adjective. */
function hasStrongTitle(item: Naming, vocabulary: Vocabulary): boolean {
  const given = vocabulary.given.has(item.parts[0] ?? '');
  const first = item.reading.words[item.name.at];
  if (first?.caps && item.text.length < 5) return false;
  return item.attached.some(({ phrase, how }) => {
    const { entry, article, at, head } = phrase;
    if (isOwned(phrase, item.reading)) return false;
    if (entry.plural) return given || !isCommon(item, vocabulary);
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
  // Where all nouns have capitals, a noun may stand behind a title: "dem Minister Versagen vorwerfen".
  if (!vocabulary.lexicon.nounCapitals && hasStrongTitle(item, vocabulary)) return true;
  const before = item.reading.words[item.name.at - 1];
  // "les Cooper" are a family.
  if (before && vocabulary.pluralArticles.has(before.norm)) return false;
  return wellKnown(item.text, countries) !== null;
}
