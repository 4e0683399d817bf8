import type { Reading } from './roles';
import type { TitlePhrase } from './titles';
import type { Vocabulary } from './vocabulary';

/** Countries of the article with their weight, heaviest first. */
export type CountryWeights = ReadonlyMap<string, number>;

/** What a title phrase says about the country that is served. */
export interface PhraseCountry {
  code: string;
  /** Said by a country, demonym or body; a place alone says less. */
  explicit: boolean;
}

const OUTER = new Set(['EU', 'UN', 'NATO']);

/** The country in a title's modifiers and complement; null when it names none. */
export function phraseCountry(
  phrase: TitlePhrase,
  reading: Reading,
  vocabulary: Vocabulary,
): PhraseCountry | null {
  let place: string | null = null;
  for (const at of lookupOrder(phrase, reading, vocabulary)) {
    const land = reading.lands[at]?.value;
    const body = reading.bodies[at]?.value;
    if (land && land.kind !== 'place') return { code: land.code, explicit: true };
    if (body?.code) return { code: body.code, explicit: true };
    if (land) place ??= land.code;
  }
  return place ? { code: place, explicit: false } : null;
}

/** Modifiers nearest the head first, then the complement; an envoy's destination is left out. */
function lookupOrder(phrase: TitlePhrase, reading: Reading, vocabulary: Vocabulary): number[] {
  const order: number[] = [];
  const { envoy } = phrase.entry;
  // "Britain's deputy U.N. ambassador": the owner stands first, the post's seat next to the head.
  if (envoy) for (let at = phrase.at; at < phrase.head; at++) order.push(at);
  else for (let at = phrase.head - 1; at >= phrase.at; at--) order.push(at);
  for (let at = phrase.headEnd; at < phrase.end; at++) {
    const word = reading.words[at];
    // A connector that does not mean "of" leads to where an envoy is sent.
    if (envoy && word && isDestination(word.norm, vocabulary)) break;
    order.push(at);
  }
  return order;
}

function isDestination(norm: string, { connectors, genitives }: Vocabulary): boolean {
  return connectors.has(norm) && !genitives.has(norm);
}

const DOMAINS: Readonly<Record<string, string>> = { uk: 'GB', eu: 'EU', quebec: 'CA', bzh: 'FR' };
const GENERIC = new Set(['com', 'org', 'net', 'info', 'int', 'tv', 'co', 'io', 'me', 'ai', 'fm']);

/** Weighs the countries that the article speaks of: by name, demonym, place, body and domain. */
export function weighCountries(
  readings: readonly Reading[],
  url: string | null,
  vocabulary: Vocabulary,
): CountryWeights {
  const weights = new Map<string, number>();
  const add = (code: string, by: number) => weights.set(code, (weights.get(code) ?? 0) + by);
  const domain = url ? domainCountry(url) : null;
  add(domain ?? vocabulary.lexicon.home, domain ? 3 : 0.5);
  for (const { words, lands, bodies } of readings)
    for (let at = 0; at < words.length; at++) {
      const land = lands[at];
      if (land?.at === at) add(land.value.code, land.value.kind === 'place' ? 1 : 1.5);
      const body = bodies[at];
      if (body?.at === at && body.value.code) add(body.value.code, 1);
    }
  return new Map([...weights].sort((a, b) => b[1] - a[1]));
}

/** How much a country named in the sentence itself counts beside the article as a whole. */
const HERE = 2;

/**
 * The country that is meant where a title names none: the one that the article is mostly about,
 * with some weight to those that the sentence names. Never an international body.
 */
export function countryHere(reading: Reading, weights: CountryWeights, home: string): string {
  const here = new Set<string>();
  for (const role of [...reading.lands, ...reading.bodies])
    if (role?.value.code) here.add(role.value.code);
  let [best, most] = [home, 0];
  for (const [code, weight] of weights) {
    const score = weight + (here.has(code) ? HERE : 0);
    if (score > most && !OUTER.has(code)) [best, most] = [code, score];
  }
  return best;
}

/** "Det. X of the Toronto Police": the country of the body that follows the name. */
export function countryAfter(
  end: number,
  { words, lands, bodies }: Reading,
  { genitives, stops, articles }: Vocabulary,
): string | null {
  if (!genitives.has(words[end]?.norm ?? '')) return null;
  for (let at = end + 1; at < end + 6; at++) {
    const code = lands[at]?.value.code ?? bodies[at]?.value.code;
    if (code) return code;
    const word = words[at];
    if (!word || word.kind === 'mark') return null;
    if (stops.has(word.norm) && !articles.has(word.norm)) return null;
  }
  return null;
}

function domainCountry(url: string): string | null {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1];
  const label = host?.split('.').at(-1);
  if (!label || GENERIC.has(label)) return null;
  return DOMAINS[label] ?? (label.length === 2 ? label.toUpperCase() : null);
}
