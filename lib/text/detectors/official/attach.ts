import type { Candidate } from './candidates';
import type { Reading } from './roles';
import { candidacy, leadership, leading, partyTag } from './signs';
import type { TitlePhrase } from './titles';
import type { Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A title phrase said of a name, and how they stand together. */
export interface Attachment {
  name: Candidate;
  phrase: TitlePhrase;
  how: 'title' | 'apposition';
  /** The phrase stands right before the name, nothing between. */
  adjacent: boolean;
}

/** Links the title phrases of a sentence with the names that they are said of. */
export function attachments(
  reading: Reading,
  names: readonly Candidate[],
  phrases: readonly TitlePhrase[],
  vocabulary: Vocabulary,
): Attachment[] {
  const found: Attachment[] = [];
  for (const name of names) {
    for (const phrase of before(reading, name, phrases, vocabulary)) {
      const adjacent = phrase.end === name.at;
      found.push({ name, phrase, how: adjacent ? 'title' : 'apposition', adjacent });
      if (phrase.entry.plural) distribute(reading, name, names, phrase, vocabulary, found);
    }
    for (const phrase of after(reading, name, names, phrases, vocabulary))
      found.push({ name, phrase, how: 'apposition', adjacent: false });
    for (const phrase of [
      partyTag(reading, name, vocabulary),
      leadership(reading, name, vocabulary),
      candidacy(reading, name, vocabulary),
      leading(reading, name, vocabulary),
    ])
      if (phrase) found.push({ name, phrase, how: 'apposition', adjacent: true });
  }
  return found;
}

/** Phrases that end right before the name, or before a comma or bracket that stands before it. */
function before(
  reading: Reading,
  name: Candidate,
  phrases: readonly TitlePhrase[],
  vocabulary: Vocabulary,
): TitlePhrase[] {
  const { words } = reading;
  const free = (phrase: TitlePhrase) => !phrase.persons.includes(name);
  const touching = innermost(
    phrases.filter((phrase) => phrase.end === name.at && free(phrase) && !isVerb(phrase, reading)),
  );
  if (touching) {
    const chained = touching.entry.status === 'rank' || touching.entry.status === 'honorific';
    if (!chained) return [touching];
    const outer = endsApart(words, touching.at, phrases, vocabulary);
    return outer ? [outer, touching] : [touching];
  }
  const apart = endsApart(words, name.at, phrases, vocabulary);
  return apart && free(apart) ? [apart] : [];
}

/** The title that touches the name; a party adjective inside an outer title is not one. */
function innermost(phrases: readonly TitlePhrase[]): TitlePhrase | undefined {
  const last = phrases.at(-1);
  if (last?.entry.status !== 'adherent' || last.article) return last;
  return phrases.at(-2) ?? last;
}

/** "Le ministre juge Macron…": a title that is also a verb needs its article. */
function isVerb(phrase: TitlePhrase, reading: Reading): boolean {
  if (!phrase.entry.ambiguous || phrase.article || phrase.at < phrase.head) return false;
  return !reading.words[phrase.head]?.capital;
}

/** The outermost phrase that ends before the comma, bracket or "such as" before `at`. */
function endsApart(
  words: readonly Word[],
  at: number,
  phrases: readonly TitlePhrase[],
  vocabulary: Vocabulary,
): TitlePhrase | undefined {
  let end = at;
  let list = false;
  for (let steps = 0; steps < 4; steps++) {
    const previous = words[end - 1];
    if (!previous) break;
    if (vocabulary.examples.has(previous.norm)) list = true;
    else if (previous.text !== ',' && !vocabulary.certain.has(previous.norm)) break;
    end--;
  }
  const bracket = words[at - 1]?.text === '(';
  if (end === at || vocabulary.certain.has(words[end]?.norm ?? '')) return undefined;
  return phrases.find(
    (phrase) =>
      phrase.end === end && (list && !bracket ? phrase.entry.plural : phrase.article || bracket),
  );
}

/** "les ministres A, B et C": the title of the first name goes to the others. */
function distribute(
  reading: Reading,
  first: Candidate,
  names: readonly Candidate[],
  phrase: TitlePhrase,
  vocabulary: Vocabulary,
  found: Attachment[],
): void {
  const { words } = reading;
  let last = first;
  for (const name of names) {
    if (name.at <= last.at) continue;
    let at = skipBracket(words, last.end);
    if (words[at]?.text === ',') at++;
    if (vocabulary.conjunctions.has(words[at]?.norm ?? '')) at++;
    // "Humayun, Shah Jahan": a title of his own may stand before the next one.
    const own = reading.titles[at]?.end === name.at && name.at > at;
    if (at === last.end || (at !== name.at && !own)) return;
    found.push({ name, phrase, how: 'title', adjacent: true });
    last = name;
  }
}

/** Phrases after the name: ", ministre de…", "(LR), …", "est le maire de…", ", 52 ans, …". */
function after(
  reading: Reading,
  name: Candidate,
  names: readonly Candidate[],
  phrases: readonly TitlePhrase[],
  vocabulary: Vocabulary,
): TitlePhrase[] {
  const { words } = reading;
  const at = apposition(reading, name, vocabulary);
  if (at === null) return [];
  const first = headNear(reading, at.from, phrases, vocabulary);
  if (!first) return [];
  // "ont accusé": after a verb, a word that is also a participle is one.
  if (at.verb && first.entry.ambiguous && !first.article) return [];
  // A title right before another name is that name's: ", le ministre Bruno Le Maire …".
  if (isTakenByNext(first, names)) return [];
  const all = [first];
  let last = first;
  for (const phrase of phrases) {
    if (phrase.at <= last.at) continue;
    let next = last.end;
    if (words[next]?.text === ',') next++;
    if (vocabulary.conjunctions.has(words[next]?.norm ?? '')) next++;
    if (next === last.end || phrase.at !== next) continue;
    if (isTakenByNext(phrase, names)) break;
    all.push(phrase);
    last = phrase;
  }
  return all;
}

/** Where an apposition or predicate of the name may start; null when none does. */
function apposition(
  reading: Reading,
  name: Candidate,
  vocabulary: Vocabulary,
): { from: number; verb: boolean } | null {
  const { words } = reading;
  const at = skipAge(words, skipBracket(words, name.end), vocabulary);
  const mark = words[at]?.text;
  if (mark === ',' || mark === '(' || mark === '–' || mark === '—') {
    const next = words[at + 1]?.norm ?? '';
    if (vocabulary.relatives.has(next)) {
      const from = copula(reading, at + 2, vocabulary);
      // "who as district attorney issued…"
      return { from: vocabulary.roles.has(words[from]?.norm ?? '') ? from + 1 : from, verb: true };
    }
    const from = copula(reading, at + 1, vocabulary);
    return { from, verb: false };
  }
  const from = copula(reading, at, vocabulary);
  return from === at ? null : { from, verb: true };
}

/** The name that follows a title has a better claim to it. */
function isTakenByNext(phrase: TitlePhrase, names: readonly Candidate[]): boolean {
  return names.some((name) => name.at === phrase.end);
}

/** The first phrase whose head is reached from `at` over nothing but modifiers. */
function headNear(
  reading: Reading,
  at: number,
  phrases: readonly TitlePhrase[],
  vocabulary: Vocabulary,
): TitlePhrase | null {
  const limit = vocabulary.lexicon.nounsBeforeHead ? 8 : 4;
  for (const phrase of phrases) {
    if (phrase.head < at) continue;
    if (phrase.at <= at) return phrase;
    if (phrase.head - at > limit) return null;
    for (let between = at; between < phrase.at; between++)
      if (!isModifier(reading, between, vocabulary)) return null;
    return phrase;
  }
  return null;
}

function isModifier(reading: Reading, at: number, vocabulary: Vocabulary): boolean {
  const word = reading.words[at];
  if (!word || word.kind === 'mark' || reading.titles[at]) return false;
  if (vocabulary.articles.has(word.norm)) return true;
  if (vocabulary.stops.has(word.norm) || vocabulary.speech.has(word.key)) return false;
  return !vocabulary.connectors.has(word.norm);
}

/** The index after a short bracket that opens at `at`; `at` when none does. */
export function skipBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + 8 && end < words.length; end++)
    if (words[end]?.text === ')') return end + 1;
  return at;
}

/** ", 52 ans" or ", 52": up to before the comma that follows. */
function skipAge(words: readonly Word[], at: number, vocabulary: Vocabulary): number {
  if (words[at]?.text !== ',') return at;
  let next = at + 1;
  let seen = false;
  while (next < at + 5) {
    const word = words[next];
    if (!word) break;
    if (word.kind === 'number') seen = true;
    else if (!vocabulary.ages.has(word.key)) break;
    next++;
  }
  return seen && words[next]?.text === ',' ? next : at;
}

/** Skips up to five words of a copula; returns `at` when none stands there. */
function copula({ words, titles }: Reading, at: number, vocabulary: Vocabulary): number {
  let next = at;
  while (next < at + 5 && vocabulary.copulas.has(words[next]?.norm ?? '')) {
    // "élue de Seine-Saint-Denis" is a title, "élue maire" is not.
    if (titles[next] && vocabulary.connectors.has(words[next + 1]?.norm ?? '')) break;
    next++;
  }
  return next;
}
