import type { Candidate } from './candidates';
import { complementEnd } from './complement';
import type { Reading } from './roles';
import type { TitleEntry } from './tables';
import type { Vocabulary } from './vocabulary';
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
    if (word && isPossessive(words, at - 1) && vocabulary.lexicon.nounsBeforeHead) {
      article = true;
      at--;
      continue;
    }
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
      if (word.bound || isAdjectiveBefore(reading, at - 1, vocabulary)) {
        at--;
        continue;
      }
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

/** "der russische Präsident", "Frankreichs Präsident": what describes a head that follows it. */
function isAdjectiveBefore({ words, lands }: Reading, at: number, { lexicon, stops }: Vocabulary) {
  const word = words[at];
  if (!lexicon.adjectivesBeforeHead || !word || stops.has(word.norm)) return false;
  const land = lands[at];
  if (land) return land.value.kind === 'demonym' || word.norm.endsWith('s');
  if (word.capital) return false;
  return lexicon.adjectiveEndings.some((end) => word.norm.endsWith(end));
}

/** The apostrophe of "Leeds' mayor". */
function isPossessive(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.text !== "'" && word?.text !== '’') return false;
  return before?.end === word.start && before.key.endsWith('s');
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
