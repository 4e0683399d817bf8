import { byName, bySurname } from '../../officials/gazetteer';
import type { Candidate } from './candidates';
import type { Reading } from './roles';
import type { Vocabulary } from './vocabulary';
import type { Word } from './words';

/**
 * Where the complement of a title ends ("de l'Économie, des Finances et de la Relance").
 * @param head the title's first word; `from` is the word after its last
 * @param persons receives the names that stand inside the complement
 */
export function complementEnd(
  reading: Reading,
  head: number,
  from: number,
  starts: ReadonlyMap<number, Candidate>,
  persons: Candidate[],
  vocabulary: Vocabulary,
): number {
  const { words } = reading;
  let at = from;
  // "président de la région" Bretagne: the head holds the start of its complement.
  let inside = words.slice(head + 1, from).some(({ norm }) => vocabulary.connectors.has(norm));
  let innerTitle = false;
  while (at < words.length && at - from < 22) {
    const word = words[at];
    if (!word) break;
    if (innerTitle && starts.has(at)) {
      // "press secretary of Finance Minister X": the name belongs to the inner title.
      const name = starts.get(at);
      if (name) persons.push(name);
      return name?.end ?? at;
    }
    innerTitle = false;
    const follower = inside ? starts.get(at) : undefined;
    if (follower && goesOn(reading, follower, vocabulary)) {
      at = follower.end;
      continue;
    }
    const step = starts.has(at) ? 0 : plainStep(reading, at, inside, starts, vocabulary);
    if (step > 0) {
      at += step;
      continue;
    }
    const opened = opening(reading, at, inside, vocabulary);
    if (opened === 0) break;
    inside = true;
    at += opened;
    const name = starts.get(at);
    if (name) {
      persons.push(name);
      at = name.end;
    } else {
      innerTitle = reading.titles[at] !== undefined;
      at = Math.max(at + 1, roleEnd(reading, at));
    }
  }
  return at;
}

/** "the University of North Korean Studies", "SNCF Réseau": a proper name that is not finished. */
function goesOn(reading: Reading, name: Candidate, vocabulary: Vocabulary): boolean {
  const { words, lands, bodies } = reading;
  const previous = words[name.at - 1];
  // "the hard-right Horizon Party": a body's own name.
  const named = bodies[name.end] !== undefined && words[name.end]?.capital === true;
  if ((!previous?.capital && !named) || name.given) return false;
  if (!name.single && (lands[name.at - 1] ?? bodies[name.at - 1])) return false;
  if (!name.single && !vocabulary.lexicon.nounsBeforeHead) return false;
  const printed = words.slice(name.at, name.end).map((word) => word.text);
  return (
    byName(printed.join(' ')).length === 0 &&
    !(name.single && bySurname(printed[0] ?? '').some((entry) => entry.fame > 1))
  );
}

/** Words that go on with a complement without a connector; 0 when it ends. */
function plainStep(
  reading: Reading,
  at: number,
  inside: boolean,
  starts: ReadonlyMap<number, Candidate>,
  vocabulary: Vocabulary,
): number {
  const { words } = reading;
  const word = words[at];
  if (!word) return 0;
  if (word.text === '(') return closing(words, at, starts);
  const before = words[at - 1];
  // "6e", which the tokenizer splits.
  if (inside && before?.kind === 'number' && before.end === word.start) return 1;
  if (word.kind === 'number') return inside ? 1 : 0;
  if (word.kind === 'mark') return word.text === '-' && inside ? 1 : 0;
  const land = reading.lands[at];
  const body = reading.bodies[at];
  if (land && (inside || land.value.kind === 'demonym')) return land.end - at;
  if (body && (inside || body.value.kind !== 'private')) return body.end - at;
  if (vocabulary.connectors.has(word.norm)) return 0;
  if (vocabulary.postmodifiers.has(word.key)) return 1;
  const title = reading.titles[at];
  if (title?.value.status === 'adherent' && !word.capital) return title.end - at;
  if (vocabulary.stops.has(word.norm)) return 0;
  if (word.capital) {
    const previous = words[at - 1];
    if (title) return 0;
    if (before && vocabulary.labels.has(before.key)) return 1;
    if (word.caps && !word.initial) return 1;
    // "leader of the hard-right Horizon Party"
    return inside && (previous?.capital || isDescribed(words, at, vocabulary)) ? 1 : 0;
  }
  if (word.norm === "'s") return inside ? 1 : 0;
  const describes = inside && words[at + 1]?.capital && isDescribed(words, at, vocabulary);
  return describes || isAdjective(word, vocabulary) ? 1 : 0;
}

/** Between an article and the word at `at` stand nothing but small words and hyphens. */
function isDescribed(words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  if (!vocabulary.lexicon.nounsBeforeHead) return false;
  for (let before = at - 1; before > at - 5; before--) {
    const word = words[before];
    if (!word || word.capital || (word.kind === 'mark' && word.text !== '-')) return false;
    if (vocabulary.articles.has(word.norm)) return before < at - 1;
  }
  return false;
}

function isAdjective(word: Word, vocabulary: Vocabulary): boolean {
  return vocabulary.lexicon.adjectiveEndings.some(
    (ending) => word.key.length > ending.length + 1 && word.key.endsWith(ending),
  );
}

/** A short bracket, "(LR)": up to and with its closing mark; 0 when it is long. */
function closing(
  words: readonly Word[],
  at: number,
  starts: ReadonlyMap<number, Candidate>,
): number {
  for (let end = at + 1; end < at + 6 && end < words.length; end++) {
    if (starts.has(end)) return 0;
    if (words[end]?.text === ')') return end + 1 - at;
  }
  return 0;
}

/** "de la", "et de", ", des": how many words before the noun that they open; 0 for none. */
function opening(reading: Reading, from: number, inside: boolean, vocabulary: Vocabulary): number {
  const { words } = reading;
  let at = from;
  const comma = words[at]?.text === ',';
  const conjunction = vocabulary.conjunctions.has(words[at]?.norm ?? '');
  if (comma || conjunction) at++;
  // "secrétaire général adjoint et numéro deux de…", "deputy premier and finance minister"
  if (conjunction && reading.titles[at]) return at - from;
  if ((comma || conjunction) && !inside) return 0;
  const first = words[at]?.norm ?? '';
  if (comma && !vocabulary.genitives.has(first)) return 0;
  let connected = 0;
  while (connected < 3 && vocabulary.connectors.has(words[at]?.norm ?? '')) {
    at++;
    connected++;
  }
  // "los gobernadores de Jalisco y Sonora"
  const place = conjunction && reading.lands[at] !== undefined;
  if (connected === 0 && !(conjunction && vocabulary.lexicon.nounsBeforeHead) && !place) return 0;
  const article = words[at]?.norm ?? '';
  if (connected > 0 && vocabulary.articles.has(article)) {
    // "dans une déclaration" is no part of a title.
    if (!vocabulary.genitives.has(first) && !vocabulary.definite.has(article)) return 0;
    at++;
  } else if (connected > 0 && vocabulary.strictConnectors.has(first)) {
    // "asked the attorney general to deem": a verb, unless a name or a body follows.
    const known = reading.titles[at] ?? reading.bodies[at];
    if (!words[at]?.capital && !known) return 0;
  }
  const noun = words[at];
  if (!noun || noun.kind === 'mark') return 0;
  // "conseillère du Premier ministre"
  if (vocabulary.stops.has(noun.norm) && !reading.titles[at]) return 0;
  if (connected === 0 && !noun.capital) return 0;
  return at - from;
}

function roleEnd(reading: Reading, at: number): number {
  return Math.max(
    reading.bodies[at]?.end ?? 0,
    reading.lands[at]?.end ?? 0,
    reading.titles[at]?.end ?? 0,
  );
}
