import type { Candidate } from './candidates';
import type { Reading } from './roles';
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
    for (const phrase of before(reading, name, phrases)) {
      const adjacent = phrase.end === name.at;
      found.push({ name, phrase, how: adjacent ? 'title' : 'apposition', adjacent });
      if (phrase.entry.plural) distribute(reading, name, names, phrase, vocabulary, found);
    }
    for (const phrase of after(reading, name, phrases, vocabulary))
      found.push({ name, phrase, how: 'apposition', adjacent: false });
  }
  return found;
}

/** Phrases that end right before the name, or before a comma that stands before it. */
function before(reading: Reading, name: Candidate, phrases: readonly TitlePhrase[]): TitlePhrase[] {
  const { words } = reading;
  const free = (phrase: TitlePhrase) => !phrase.persons.includes(name);
  const touching = phrases.filter((phrase) => phrase.end === name.at && free(phrase)).at(-1);
  if (touching) {
    const chained = touching.entry.status === 'rank' || touching.entry.status === 'honorific';
    if (!chained) return [touching];
    const outer = endsAtComma(words, touching.at, phrases);
    return outer ? [outer, touching] : [touching];
  }
  const apart = endsAtComma(words, name.at, phrases);
  return apart && free(apart) && apart.article ? [apart] : [];
}

/** The outermost phrase that ends at the comma before `at`. */
function endsAtComma(
  words: readonly Word[],
  at: number,
  phrases: readonly TitlePhrase[],
): TitlePhrase | undefined {
  if (words[at - 1]?.text !== ',') return undefined;
  return phrases.find((phrase) => phrase.end === at - 1);
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
    if (at === last.end || at !== name.at) return;
    found.push({ name, phrase, how: 'title', adjacent: true });
    last = name;
  }
}

/** Phrases after the name: ", ministre de…", "(LR), …", "est le maire de…", ", 52 ans, …". */
function after(
  reading: Reading,
  name: Candidate,
  phrases: readonly TitlePhrase[],
  vocabulary: Vocabulary,
): TitlePhrase[] {
  const { words } = reading;
  let at = skipBracket(words, name.end);
  at = skipAge(words, at, vocabulary);
  if (words[at]?.text === ',' || words[at]?.text === '(' || isDash(words[at])) {
    at++;
    if (vocabulary.relatives.has(words[at]?.norm ?? '')) at = copula(words, at + 1, vocabulary);
    else if (vocabulary.copulas.has(words[at]?.norm ?? '')) at = copula(words, at, vocabulary);
  } else {
    const verb = copula(words, at, vocabulary);
    if (verb === at) return [];
    at = verb;
  }
  const first = headNear(reading, at, phrases, vocabulary);
  if (!first) return [];
  // A title right before another name is that name's: ", le ministre Bruno Le Maire …".
  if (isTakenByNext(reading, first, vocabulary)) return [];
  const all = [first];
  let last = first;
  for (const phrase of phrases) {
    if (phrase.at <= last.at) continue;
    let next = last.end;
    if (words[next]?.text === ',') next++;
    if (vocabulary.conjunctions.has(words[next]?.norm ?? '')) next++;
    if (next === last.end || phrase.at !== next) continue;
    if (isTakenByNext(reading, phrase, vocabulary)) break;
    all.push(phrase);
    last = phrase;
  }
  return all;
}

function isDash(word: Word | undefined): boolean {
  return word !== undefined && (word.text === '–' || word.text === '—');
}

function isTakenByNext(reading: Reading, phrase: TitlePhrase, vocabulary: Vocabulary): boolean {
  const next = reading.words[phrase.end];
  return (
    next?.kind === 'word' &&
    next.capital &&
    !vocabulary.stops.has(next.norm) &&
    phrase.persons.every((name) => name.end !== phrase.end)
  );
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
    for (let between = at; between < phrase.at; between++) {
      const word = reading.words[between];
      if (!word || word.kind === 'mark') return null;
      if (vocabulary.articles.has(word.norm)) continue;
      if (vocabulary.stops.has(word.norm) || vocabulary.speech.has(word.key)) return null;
      if (reading.titles[between]) return null;
      if (vocabulary.connectors.has(word.norm)) return null;
    }
    return phrase;
  }
  return null;
}

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

/** Skips up to four words of a copula; returns `at` when none stands there. */
function copula(words: readonly Word[], at: number, vocabulary: Vocabulary): number {
  let next = at;
  while (next < at + 5 && vocabulary.copulas.has(words[next]?.norm ?? '')) next++;
  return next;
}
