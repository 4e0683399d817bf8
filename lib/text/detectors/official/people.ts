import { foldName } from '../../officials/fold';
import type { Entry } from '../../officials/gazetteer';
import { officeAt } from '../../officials/gazetteer';
import type { OfficialBasis, Person } from '../../types';
import type { Attachment } from './attach';
import type { Candidate } from './candidates';
import { type CountryWeights, type PhraseCountry, phraseCountry } from './country';
import { type Entity, genderOf, type Naming } from './entities';
import { isNear, known, wellKnown } from './fame';
import type { Reading } from './roles';
import { isSign } from './signs';
import { type Verdict, verdict } from './verdict';
import type { Vocabulary } from './vocabulary';

export interface Context {
  vocabulary: Vocabulary;
  countries: CountryWeights;
  /** Country that is meant when nothing else tells. */
  home: string;
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
    const entry = agreeing(entries.get(entity) ?? null, evidence, context);
    return {
      entity,
      person: describe(entity, evidence, entry, context),
      lemmas: new Set(evidence.map(({ item }) => item.phrase.entry.lemma)),
    };
  });
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
    })),
  );
}

/** The sentences shortly before this one, which tell whose spokesman is meant. */
export function before(readings: readonly Reading[], reading: Reading): readonly Reading[] {
  return readings.slice(Math.max(0, reading.sentence - 3), reading.sentence);
}

function knownEntry(entity: Entity, { countries }: Context): Entry | null {
  if (entity.parts.length === 1) return wellKnown(entity.text, countries);
  const list = known(entity.text);
  const near = list.filter((entry) => isNear(entry, countries, 1));
  return near[0] ?? (list.length === 1 ? (list[0] ?? null) : null);
}

/** The gazetteer's person, unless the article's own words say that this is a namesake. */
function agreeing(
  entry: Entry | null,
  evidence: readonly Evidence[],
  { countries, published }: Context,
): Entry | null {
  if (!entry) return null;
  const verdicts = new Set(evidence.map((item) => item.verdict));
  const titled = verdicts.has('public');
  if (!titled && (verdicts.has('contrary') || verdicts.has('relative'))) return null;
  if (!titled && verdicts.has('private') && entry.fame < 2) return null;
  if (!titled && entry.fame < 2 && !isNear(entry, countries, 1)) return null;
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
    country: isOfficial ? countryOf(offices, entry, held?.country ?? null, context) : null,
    wikidata: entry?.wikidata ?? null,
    gender: genderOf(entity, context.vocabulary) ?? entry?.gender ?? null,
    basis: [...basis],
  };
}

/** Countries all of whose heads of state and government the gazetteer knows well. */
const COVERED = new Set('US GB CA FR BE CH DE ES IT PT AU NZ IE NL AT EU'.split(' '));

/** A bare "President Smith" whom the gazetteer does not know presides over something else. */
function isDoubtful({ item, reading, country }: Evidence, { vocabulary, home }: Context): boolean {
  const { entry, at, bare, head, headEnd, end } = item.phrase;
  if (!vocabulary.presidents.has(entry.lemma) || country || !COVERED.has(home)) return false;
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

function countryOf(
  offices: readonly Evidence[],
  entry: Entry | null,
  known: string | null,
  { home }: Context,
): string {
  const explicit = offices.find((item) => item.country?.explicit)?.country?.code;
  const place = offices.find((item) => item.country)?.country?.code;
  const served = new Set(entry?.memberships.map((term) => term.country));
  // "INT": the bodies around the United Nations.
  if (explicit && (served.has(explicit) || (explicit === 'UN' && served.has('INT'))))
    return explicit;
  const inherent = offices.map(({ item }) => item.phrase.entry.country).find((code) => code);
  return known ?? explicit ?? inherent ?? place ?? home;
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
