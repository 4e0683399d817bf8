import { foldName } from '../../officials/fold';
import type { Entry } from '../../officials/gazetteer';
import { officeAt } from '../../officials/gazetteer';
import type { OfficialBasis, Person } from '../../types';
import type { Attachment } from './attach';
import type { Candidate } from './candidates';
import {
  type CountryWeights,
  countryAfter,
  countryHere,
  type PhraseCountry,
  phraseCountry,
} from './country';
import { type Entity, genderOf, type Naming } from './entities';
import { isNear, known, wellKnown } from './fame';
import { firstOf } from './first-of';
import type { Reading } from './roles';
import { isSign } from './signs';
import { hasAge } from './typing';
import { type Verdict, verdict } from './verdict';
import type { Vocabulary } from './vocabulary';

export interface Context {
  vocabulary: Vocabulary;
  countries: CountryWeights;
  published: string | null;
  language: string;
  text: string;
  readings: readonly Reading[];
}

export interface Judged {
  entity: Entity;
  person: Person;
  /** Lemmas of the titles that are said of the person. */
  lemmas: ReadonlySet<string>;
}

interface Evidence {
  item: Attachment;
  reading: Reading;
  verdict: Verdict;
  country: PhraseCountry | null;
  /** Country of an official inside the complement, or of the body after the name. */
  near: string | null;
}

/** Decides for every person of the article whether an official, and resolves office and country. */
export function judge(entities: readonly Entity[], context: Context): Judged[] {
  const ofName = new Map<Candidate, Entity>();
  for (const entity of entities) for (const item of entity.namings) ofName.set(item.name, entity);
  const entries = new Map(entities.map((entity) => [entity, knownEntry(entity, context)]));
  const sure = new Set<Entity>();
  for (const entity of entities) {
    const first = evidenceOf(entity, context, () => false);
    if (first.some((item) => item.verdict === 'public') || entries.get(entity)) sure.add(entity);
  }
  return entities.map((entity) => {
    const isOfficial = (name: Candidate) => {
      const other = ofName.get(name);
      return other !== undefined && other !== entity && sure.has(other);
    };
    const evidence = evidenceOf(entity, context, isOfficial);
    for (const one of evidence) one.near ??= masterCountry(one, ofName, entries, context);
    const entry = agreeing(entity, entries.get(entity) ?? null, evidence, context);
    return {
      entity,
      person: describe(entity, evidence, entry, context),
      lemmas: new Set(evidence.map(({ item }) => item.phrase.entry.lemma)),
    };
  });
}

/** "Trump adviser": the country of the official whom the person serves. */
function masterCountry(
  { item }: Evidence,
  ofName: ReadonlyMap<Candidate, Entity>,
  entries: ReadonlyMap<Entity, Entry | null>,
  { published, language }: Context,
): string | null {
  const { status } = item.phrase.entry;
  for (const name of item.phrase.persons) {
    const master = ofName.get(name);
    // A place may be called like a person: "mayor of Clinton".
    const titled = master?.namings.some((one) => one.name === name && one.attached.length > 0);
    if (!titled && status !== 'open' && status !== 'head') continue;
    const entry = master && entries.get(master);
    const office = entry ? officeAt(entry, published, language) : null;
    if (office?.country) return office.country;
  }
  return null;
}

function evidenceOf(
  entity: Entity,
  { vocabulary, readings }: Context,
  isOfficial: (name: Candidate) => boolean,
): Evidence[] {
  return entity.namings.flatMap(({ attached, reading }: Naming) =>
    attached.map((item) => ({
      item,
      reading,
      verdict: verdict(item.phrase, reading, {
        adjacent: item.adjacent,
        isOfficial,
        earlier: before(readings, reading),
      }),
      country: phraseCountry(item.phrase, reading, vocabulary),
      near: countryAfter(item.name.end, reading, vocabulary),
    })),
  );
}

/** The sentences shortly before this one, which tell whose spokesman is meant. */
export function before(readings: readonly Reading[], reading: Reading): readonly Reading[] {
  return readings.slice(Math.max(0, reading.index - 3), reading.index);
}

function knownEntry(entity: Entity, { countries }: Context): Entry | null {
  if (entity.parts.length === 1) return wellKnown(entity.text, countries);
  const list = known(entity.text);
  const near = list.filter((entry) => isNear(entry, countries, 1));
  return near[0] ?? (list.length === 1 ? (list[0] ?? null) : null);
}

/** The gazetteer's person, unless the article's own words say that this is a namesake. */
function agreeing(
  entity: Entity,
  entry: Entry | null,
  evidence: readonly Evidence[],
  { countries, published, vocabulary }: Context,
): Entry | null {
  if (!entry) return null;
  const verdicts = new Set(evidence.map((item) => item.verdict));
  const titled = verdicts.has('public');
  if (!titled && (verdicts.has('contrary') || verdicts.has('relative'))) return null;
  if (!titled && verdicts.has('private') && entry.fame < 2) return null;
  if (!titled && entry.fame < 2 && !isNear(entry, countries, 1)) return null;
  // "Paul Martin, 45 ans" is somebody whom the paper has to introduce.
  const aged = entry.fame < 2 && entity.namings.some((item) => hasAge(item, vocabulary));
  if (!titled && aged) return null;
  if (!titled && published && !officeAt(entry, published, 'en')) return null;
  const served = new Set(entry.memberships.map((term) => term.country));
  const said = evidence.filter((item) => item.verdict === 'public' && item.country?.explicit);
  const against = said.length > 0 && said.every((item) => !served.has(item.country?.code ?? ''));
  return against && entry.fame < 3 ? null : entry;
}

function describe(
  entity: Entity,
  evidence: readonly Evidence[],
  entry: Entry | null,
  context: Context,
): Person {
  const offices = evidence.filter(
    (item) => item.verdict === 'public' && (entry !== null || !isDoubtful(item, context)),
  );
  const titles = offices.filter(({ item }) => !isSign(item.phrase));
  const posts = titles.filter(({ item }) => item.phrase.entry.status !== 'rank');
  const best =
    posts.find(({ item }) => item.phrase.end > item.phrase.headEnd) ?? posts[0] ?? titles[0];
  const held = entry ? officeAt(entry, context.published, context.language) : null;
  const printed = best ? printedOffice(best, context.text) : null;
  const basis = new Set<OfficialBasis>(offices.map(({ item }) => item.how));
  if (entry) basis.add('gazetteer');
  if (basis.size > 0 && entity.namings.length > 1) basis.add('coreference');
  const isOfficial = offices.length > 0 || entry !== null;
  return {
    name: fullName(entity, entry),
    official: isOfficial,
    office: printed ?? held?.office ?? roleOf(evidence, context.text),
    knownOffice: held?.office ?? null,
    former: best ? offices.every(({ item }) => item.phrase.former) : (held?.former ?? false),
    organization: held?.organization ?? null,
    country: isOfficial ? countryOf(entity, offices, entry, held?.country ?? null, context) : null,
    wikidata: entry?.wikidata ?? null,
    gender: genderOf(entity, context.vocabulary) ?? entry?.gender ?? null,
    basis: [...basis],
  };
}

/** Countries all of whose heads of state and government the gazetteer knows well. */
const COVERED = new Set('US GB CA FR BE CH DE ES IT PT AU NZ IE NL AT EU'.split(' '));

/** A bare "President Smith" whom the gazetteer does not know presides over something else. */
function isDoubtful(
  { item, reading, country }: Evidence,
  { vocabulary, countries: weights }: Context,
): boolean {
  const { entry, at, bare, head, headEnd, end } = item.phrase;
  if (!vocabulary.presidents.has(entry.lemma) || country) return false;
  if (!COVERED.has(countryHere(reading, weights, vocabulary.lexicon.home))) return false;
  if (bare < head || headEnd < end) return false;
  const countries = reading.lands.slice(0, at).some((role) => role && role.value.kind !== 'place');
  if (countries) return false;
  return reading.bodies.slice(0, at).every((role) => !role || role.value.kind === 'private');
}

function fullName(entity: Entity, entry: Entry | null): string {
  if (entity.parts.length > 1 || !entry) return entity.text;
  const last = entity.parts[0] ?? '';
  const forms = [entry.name, ...entry.aliases];
  const printed = forms.filter((form) => foldName(form).split(' ').at(-1) === last);
  return printed.find((form) => form.includes(' ')) ?? entry.name;
}

/** What the title says, else the gazetteer, else what stands near, else the article's country. */
function countryOf(
  entity: Entity,
  offices: readonly Evidence[],
  entry: Entry | null,
  held: string | null,
  { countries, vocabulary }: Context,
): string {
  const explicit = offices.find((item) => item.country?.explicit)?.country?.code;
  const served = new Set(entry?.memberships.map((term) => term.country));
  // "INT": the bodies around the United Nations.
  const fits = explicit && (served.has(explicit) || (explicit === 'UN' && served.has('INT')));
  if (fits) return explicit;
  const inherent = firstOf(offices, ({ item }) => item.phrase.entry.country);
  // "le commissaire à l'Économie" served the Union, whatever else the person has been.
  if (inherent && served.has(inherent)) return inherent;
  const told = held ?? explicit ?? firstOf(offices, (item) => item.near);
  if (told) return told;
  const place = firstOf(offices, (item) => item.country?.code ?? null);
  const said = inherent ?? place;
  if (said) return said;
  const reading = offices[0]?.reading ?? entity.namings[0]?.reading;
  const { home } = vocabulary.lexicon;
  return reading ? countryHere(reading, countries, home) : home;
}

function printedOffice({ item, reading }: Evidence, text: string): string {
  const { words } = reading;
  const { phrase } = item;
  return text
    .slice(words[phrase.bare]?.start ?? 0, words[phrase.end - 1]?.end ?? 0)
    .replace(/\s+/g, ' ');
}

/** What a person who is no official is said to be. */
function roleOf(evidence: readonly Evidence[], text: string): string | null {
  const role = evidence.find((item) => item.verdict !== 'honorific');
  return role ? printedOffice(role, text) : null;
}
