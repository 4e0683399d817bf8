import { closesInsertion, isComplete, isGiven, isInitial } from './name-words';
import type { Reading } from './roles';
import type { Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A stretch of words that may be a person's name: `[at, end)` in the sentence's words. */
export interface Candidate {
  at: number;
  end: number;
  /** Starts with a known given name and has a second part. */
  given: boolean;
  /** A name that only the article's other mentions or the gazetteer can confirm. */
  single: boolean;
  /** Starts the sentence with a word whose capital says nothing. */
  initial: boolean;
}

/** All stretches of a sentence that may be names, in order and apart. */
export function candidates(reading: Reading, vocabulary: Vocabulary): Candidate[] {
  const found: Candidate[] = [];
  const { words } = reading;
  for (let at = 0; at < words.length; ) {
    if (!opensName(reading, at, vocabulary)) {
      at++;
      continue;
    }
    const end = runEnd(reading, at, vocabulary);
    const name = trim(reading, at, end, vocabulary);
    if (name) found.push(name);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The lexicon knows this word as a place, a body, a title or a function word. */
function isTaken(reading: Reading, at: number, vocabulary: Vocabulary): boolean {
  const word = reading.words[at];
  if (!word) return true;
  if (vocabulary.calendar.has(word.key) || vocabulary.namedBefore.has(word.key)) return true;
  if (word.initial && vocabulary.stops.has(word.norm)) return true;
  if (vocabulary.stops.has(word.norm) && !isNamePart(reading, at, vocabulary)) return true;
  return Boolean(reading.titles[at] ?? reading.lands[at] ?? reading.bodies[at]);
}

/** A stop word that stands inside a name: "Le Pen", "Boris Ho", "Will Smith". */
function isNamePart(reading: Reading, at: number, vocabulary: Vocabulary): boolean {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (!word?.capital || word.initial) return false;
  if (vocabulary.articles.has(word.norm)) return Boolean(next?.capital);
  return isGiven(word, vocabulary) || isGivenAt(reading, at - 1, vocabulary);
}

function isGivenAt(reading: Reading, at: number, vocabulary: Vocabulary): boolean {
  return at >= 0 && isGiven(reading.words[at], vocabulary);
}

function opensName(reading: Reading, at: number, vocabulary: Vocabulary): boolean {
  const word = reading.words[at];
  if (word?.kind !== 'word' || !word.capital) return false;
  const before = reading.words[at - 1];
  // "@Jim", "#Trump", "R-Ohio"
  if (before && (before.text === '@' || before.text === '#')) return false;
  if (/^[DRI]-\p{Lu}/u.test(word.text)) return false;
  if (!isTaken(reading, at, vocabulary)) return true;
  return startsDespiteRole(reading, at, vocabulary);
}

/**
 * A place or title that is also a given name opens a name when a free capitalized word follows
 * ("Jordan Bardella", "Florence Parly", "Charlotte"), or a surname that is a title ("Mark Pope").
 */
function startsDespiteRole(reading: Reading, at: number, vocabulary: Vocabulary): boolean {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (!isGiven(word, vocabulary) || !next?.capital || next.initial) return false;
  if (word && vocabulary.stops.has(word.norm) && word.initial) return false;
  const role = reading.lands[at] ?? reading.bodies[at] ?? reading.titles[at];
  if (role && role.end > at + 1) return false;
  const before = reading.words[at - 1];
  const afterConnector = before !== undefined && vocabulary.connectors.has(before.norm);
  const free = !isTaken(reading, at + 1, vocabulary);
  return free && !(afterConnector && isGiven(next, vocabulary));
}

function runEnd(reading: Reading, at: number, vocabulary: Vocabulary): number {
  const { words } = reading;
  let end = at + 1;
  while (end < words.length) {
    if (closesInsertion(words, at, end)) {
      end += 2;
      continue;
    }
    const word = words[end];
    const previous = words[end - 1];
    if (!word || !previous || end - at > 7) break;
    if (isGlued(previous, word)) {
      end++;
      continue;
    }
    if (isNameWord(reading, end, at, vocabulary)) {
      if (isComplete(words, at, end, vocabulary)) break;
      end++;
      continue;
    }
    const skip = particles(reading, end, at, vocabulary);
    if (skip === 0) break;
    end += skip + 1;
  }
  return end;
}

/** "J.-P." and the like, which the tokenizer splits. */
function isGlued(previous: Word, word: Word): boolean {
  return word.text === '-' && isInitial(previous) && word.start === previous.end;
}

function isNameWord(reading: Reading, at: number, from: number, vocabulary: Vocabulary): boolean {
  const word = reading.words[at];
  if (word?.kind !== 'word' || !word.capital) return false;
  if (!isTaken(reading, at, vocabulary)) return true;
  const taken = reading.lands[at] ?? reading.bodies[at] ?? reading.titles[at];
  const previous = reading.words[at - 1];
  // "Le Maire", "Le Pen": after a capital article the surname may be any word.
  if (previous?.capital && !previous.initial && vocabulary.articles.has(previous.norm))
    return taken?.at === at || !taken;
  if (vocabulary.calendar.has(word.key) && !isGivenAt(reading, at - 1, vocabulary)) return false;
  // A known word as surname right after a given name: "Mark Pope", "Jack London", "Manuel Valls".
  if (at !== from + 1 || !isGiven(reading.words[from], vocabulary)) return false;
  if (taken && taken.end > at + 1) return false;
  if (taken && taken === reading.bodies[at] && word.caps) return false;
  const next = reading.words[at + 1];
  return !next?.capital;
}

/** How many particles stand at `at`, when a capitalized word follows them. */
function particles(reading: Reading, at: number, from: number, vocabulary: Vocabulary): number {
  const { words } = reading;
  let count = 0;
  let doubtful = false;
  while (count < 3) {
    const word = words[at + count];
    if (!word || word.capital || word.kind !== 'word') break;
    const sure = vocabulary.particles.has(word.norm);
    if (!sure && !vocabulary.doubtfulParticles.has(word.norm)) break;
    doubtful ||= !sure;
    count++;
  }
  const next = words[at + count];
  if (count === 0 || next?.kind !== 'word' || !next.capital) return 0;
  const first = words[from];
  const { titles, lands, bodies } = reading;
  const known = titles[at + count] ?? lands[at + count] ?? bodies[at + count];
  // "Juan de la Torre": behind a given name the word is a surname, whatever else it names.
  const surname = !known && isGiven(first, vocabulary) && !vocabulary.stops.has(next.norm);
  if (!surname && isTaken(reading, at + count, vocabulary)) return 0;
  if (!doubtful) return count;
  return at - from <= 2 && isGiven(first, vocabulary) && !isGiven(next, vocabulary) ? count : 0;
}

function trim(
  reading: Reading,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Candidate | null {
  const { words } = reading;
  let at = start;
  at = dropLeading(reading, at, end, vocabulary);
  const first = words[at];
  const before = words[at - 1];
  const after = words[end];
  if (!first) return null;
  if (before?.text === '&' || after?.text === '&') return null;
  // "le gouvernement Borne", "the Gandhi government" mean the body.
  const body = vocabulary.lexicon.nounsBeforeHead ? after : before;
  if (body && vocabulary.cabinets.has(body.key)) return null;
  if (before && isNaming(before, vocabulary) && !reading.titles[at - 1]) return null;
  if (isNamedAfter(reading, end, vocabulary)) return null;
  const length = end - at;
  // "le comté de Clark"
  const noun = words[at - 2];
  if (length === 1 && before && noun && vocabulary.genitives.has(before.norm)) {
    if (vocabulary.placeNouns.has(noun.key)) return null;
  }
  const last = words[end - 1];
  const plainPair = length === 2 && isGiven(first, vocabulary);
  if (last && vocabulary.namedAfter.has(last.key) && !plainPair) return null;
  if (length === 1 && (first.text.length < 2 || isInitial(first))) return null;
  if (length > 6) return null;
  // "CHRIS Well Consulting": an acronym opens it.
  if (length > 1 && first.caps && first.text.length > 2 && last && !last.caps) return null;
  const given = length > 1 && (isGiven(first, vocabulary) || isInitial(first));
  if (!given && before?.kind === 'word' && vocabulary.labels.has(before.key)) return null;
  return { at, end, given, single: length === 1, initial: first.initial };
}

/** "Jean Jaurès Street", and with a known word between: "Martin Luther King Boulevard". */
function isNamedAfter(reading: Reading, end: number, vocabulary: Vocabulary): boolean {
  const [after, next] = [reading.words[end], reading.words[end + 1]];
  if (after?.kind !== 'word') return false;
  if (vocabulary.namedAfter.has(after.key)) return true;
  return after.capital && next?.capital === true && vocabulary.namedAfter.has(next.key);
}

function isNaming(word: Word, vocabulary: Vocabulary): boolean {
  return word.kind === 'word' && vocabulary.namedBefore.has(word.key);
}

/**
 * Where the name starts in a longer run: after the complement of a title ("le maire de
 * Villeneuve Jean Dupont") or an unknown first word of the sentence.
 */
function dropLeading(reading: Reading, start: number, end: number, vocabulary: Vocabulary): number {
  const { words } = reading;
  if (vocabulary.lexicon.nounCapitals && !isGiven(words[start], vocabulary)) {
    // "Reportern Donald Trump": a noun stands before the given name.
    for (let at = start + 1; at < end - 1; at++) if (isGiven(words[at], vocabulary)) return at;
    return start;
  }
  if (end - start < 3) return start;
  const first = words[start];
  if (isGiven(first, vocabulary) || isInitial(first)) return start;
  const before = words[start - 1];
  const inComplement =
    before !== undefined &&
    (vocabulary.connectors.has(before.norm) || vocabulary.articles.has(before.norm));
  for (let at = start + 1; at < end - 1; at++)
    if (isGiven(words[at], vocabulary)) return inComplement || first?.initial ? at : start;
  return start;
}
