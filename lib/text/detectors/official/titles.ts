import { byName, bySurname } from '../../officials/gazetteer';
import type { Candidate } from './candidates';
import type { Reading } from './roles';
import type { TitleEntry, Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A title with its modifiers and complement: words `[at, end)`, the head at `[head, headEnd)`. */
export interface TitlePhrase {
  at: number;
  head: number;
  headEnd: number;
  end: number;
  entry: TitleEntry;
  former: boolean;
  /** An article stands before it, or a possessor. */
  article: boolean;
  /** Index of the first word without the article. */
  bare: number;
  /** Names inside the complement ("conseiller de Nicolas Sarkozy", "Trump adviser"). */
  persons: Candidate[];
}

/** What the phrase says about its holder once its modifiers and complement are read. */
export type Verdict = 'public' | 'private' | 'contrary' | 'relative' | 'honorific' | 'unknown';

/** All title phrases of a sentence, in order of their heads; an inner one lies inside an outer one. */
export function titlePhrases(
  reading: Reading,
  names: readonly Candidate[],
  vocabulary: Vocabulary,
): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  const starts = new Map(names.map((name) => [name.at, name]));
  for (let at = 0; at < reading.words.length; at++) {
    const role = reading.titles[at];
    if (!role || role.at !== at) continue;
    if (isInsideBody(reading, role.at, role.end)) continue;
    // "9:13 PM EDT" is a time.
    if (role.value.case === 'caps' && reading.words[at - 1]?.kind === 'number') continue;
    if (names.some((name) => name.at < role.end && role.at < name.end)) continue;
    const persons: Candidate[] = [];
    const end = complementEnd(reading, role.at, role.end, starts, persons, vocabulary);
    const left =
      role.value.status === 'honorific'
        ? { at: role.at, bare: role.at, former: false, article: false }
        : leftEnd(reading, role.at, names, persons, vocabulary);
    phrases.push({ ...left, head: role.at, headEnd: role.end, end, entry: role.value, persons });
    at = role.end - 1;
  }
  return phrases;
}

/** "Les Républicains" is a party, not the title of whoever comes next. */
function isInsideBody({ bodies }: Reading, at: number, end: number): boolean {
  const body = bodies[at];
  return body !== undefined && body.end >= end && body.end - body.at > end - at;
}

function leftEnd(
  reading: Reading,
  head: number,
  names: readonly Candidate[],
  persons: Candidate[],
  vocabulary: Vocabulary,
) {
  const { words } = reading;
  let at = head;
  let former = false;
  let article = false;
  while (at > 0) {
    const word = words[at - 1];
    if (!word || word.kind === 'mark') break;
    if (vocabulary.articles.has(word.norm) || vocabulary.contractions.has(word.norm)) {
      const bare = at;
      if (vocabulary.articles.has(word.norm)) at--;
      return { at, bare, former, article: true };
    }
    if (word.norm === "'s" || word.norm === "'") {
      article = true;
      if (!names.some((item) => item.at < at - 1 && at - 1 <= item.end)) at--;
    }
    if (vocabulary.former.has(word.key)) former = true;
    else if (!vocabulary.premodifiers.has(word.key)) {
      if (!vocabulary.lexicon.nounsBeforeHead) break;
      const name = names.find((item) => item.at < at && at <= item.end);
      if (name) {
        persons.push(name);
        at = name.at;
        continue;
      }
      if (!standsBeforeHead(reading, at - 1, vocabulary)) break;
    }
    at--;
  }
  const bare = words[at]?.norm === "'s" ? at + 1 : at;
  return { at, bare, former, article };
}

/** Nouns and names before the head: "the FBI director", "Albania's foreign minister". */
function standsBeforeHead(reading: Reading, at: number, vocabulary: Vocabulary): boolean {
  const word = reading.words[at];
  if (!word) return false;
  if (word.norm === "'s" || word.norm === "'") return true;
  if (reading.lands[at] ?? reading.bodies[at]) return true;
  if (vocabulary.stops.has(word.norm) || reading.titles[at]) return false;
  if (vocabulary.calendar.has(word.key)) return false;
  if (word.kind === 'number') return true;
  return word.capital || vocabulary.postmodifiers.has(word.key);
}

function complementEnd(
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
  if (!previous?.capital || name.given) return false;
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
    return word.caps && !word.initial ? 1 : inside && previous?.capital ? 1 : 0;
  }
  if (word.norm === "'s") return inside ? 1 : 0;
  return isAdjective(word, vocabulary) ? 1 : 0;
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
  if (connected === 0 && !(conjunction && vocabulary.lexicon.nounsBeforeHead)) return 0;
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
  if (!noun || noun.kind === 'mark' || vocabulary.stops.has(noun.norm)) return 0;
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

/** An unknown proper name stands before the head: "CFL commissioner". */
export function isOwned(
  { bare, head }: TitlePhrase,
  { words, titles, lands, bodies }: Reading,
): boolean {
  for (let at = bare; at < head; at++) {
    const word = words[at];
    if (!word?.capital || word.initial) continue;
    if (!(titles[at] ?? lands[at] ?? bodies[at])) return true;
  }
  return false;
}
