import type { Body, Land, TitleEntry } from './tables';
import type { Vocabulary } from './vocabulary';
import type { Word } from './words';

/** What a phrase of the lexicon says about a stretch of words: `[at, end)`. */
export interface Role<T> {
  at: number;
  end: number;
  value: T;
}

/** One sentence with what the lexicon says about its words. */
export interface Reading {
  /** Place among the article's readings. */
  index: number;
  words: Word[];
  /** Indexed by word: the phrase that covers it, if any. */
  titles: (Role<TitleEntry> | undefined)[];
  lands: (Role<Land> | undefined)[];
  bodies: (Role<Body> | undefined)[];
  /** Most words are capitalized (a headline in title case, a line in capitals). */
  shouted: boolean;
}

/** The share of words above which a line counts as capitalized. */
const MOST = 0.7;

/** Looks up every word of a sentence in the tables, longest phrase first. */
export function read(
  index: number,
  words: Word[],
  vocabulary: Vocabulary,
  headline = false,
): Reading {
  const count = words.length;
  const titles = new Array<Role<TitleEntry> | undefined>(count);
  const lands = new Array<Role<Land> | undefined>(count);
  const bodies = new Array<Role<Body> | undefined>(count);
  for (let at = 0; at < count; at++) {
    if (words[at]?.kind !== 'word') continue;
    const title = titles[at] ? null : vocabulary.titles.match(words, at);
    if (title && hasCase(words[at], title.value)) cover(titles, at, title);
    // A country, place or acronym is written with a capital; demonyms may be adjectives.
    const land = lands[at] ? null : vocabulary.lands.match(words, at);
    if (land && (land.value.kind === 'demonym' || words[at]?.capital)) cover(lands, at, land);
    const body = bodies[at] ? null : vocabulary.bodies.match(words, at);
    if (body && !isAnotherWord(words, at, body, vocabulary)) cover(bodies, at, body);
  }
  return {
    index,
    words,
    titles,
    lands,
    bodies,
    shouted: isShouted(words, lands, headline, vocabulary),
  };
}

/** Capitals may lack their accents ("Elu"), lower case may not ("comté" is no "comte"). */
function hasCase(word: Word | undefined, { case: wanted, norm }: TitleEntry): boolean {
  if (!word) return false;
  if (!wanted) return word.capital || word.norm === norm;
  return wanted === 'caps' ? word.text === word.text.toUpperCase() : word.capital;
}

function cover<T>(
  table: (Role<T> | undefined)[],
  at: number,
  found: { value: T; end: number } | null,
): void {
  if (!found) return;
  const role = { at, end: found.end, value: found.value };
  for (let index = at; index < found.end; index++) table[index] = role;
}

/** "un" and "who" are words, unlike "UN" and "WHO"; "Marine" is a given name, unlike "marine". */
function isAnotherWord(
  words: readonly Word[],
  at: number,
  { value, end }: { value: Body; end: number },
  { given }: Vocabulary,
): boolean {
  const word = words[at];
  if (!word || end !== at + 1) return false;
  if (!word.capital) return value.code !== null || value.proper;
  return !value.proper && given.has(word.key) && words[end]?.capital === true;
}

/**
 * A line in capitals, or a headline in title case: there a capital says nothing about a word.
 * A sentence full of names is neither: no function word of it is capitalized.
 */
function isShouted(
  words: readonly Word[],
  lands: Reading['lands'],
  headline: boolean,
  { stops, speech, articles, given, lexicon }: Vocabulary,
): boolean {
  let [all, caps, total, capitals, functional] = [0, 0, 0, 0, 0];
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || word.text.length < 2) continue;
    all++;
    if (word.caps) caps++;
    if (word.initial) continue;
    // "New York" and "Will" are names.
    const isName = lands[at] !== undefined || given.has(word.key);
    const plain = !isName && (stops.has(word.norm) || speech.has(word.key));
    if (plain && word.capital && !articles.has(word.norm)) functional++;
    if (stops.has(word.norm)) continue;
    total++;
    if (word.capital) capitals++;
  }
  if (all < 3) return false;
  if (caps / all > MOST) return true;
  if (!lexicon.titleCase || capitals / total <= MOST) return false;
  return functional > 1 || (total > 2 && headline);
}
