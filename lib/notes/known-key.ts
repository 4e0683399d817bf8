import type { Source } from '../text/types';
import { sourceKeyOf } from './source';

/** Indefinite articles, by which a description begins and no name does (en, fr, de, es, it, pt). */
const INDEFINITE = new Set([
  ...[
    'a',
    'an',
    'some',
    'un',
    'une',
    'des',
    'ein',
    'eine',
    'una',
    'unos',
    'unas',
    'uno',
    'um',
    'uma',
  ],
]);
/** Lower-case words that stand within names of people ("de", "van der", "bin", "al-"). */
const PARTICLE_LENGTH = 3;

/**
 * The key under which a source of this story is known in others, see `sourceKeyOf`. Null for what only
 * describes a source ("the judge", "un rapport", "regulators"): the judge of another story is another
 * one. Told by capital letters alone, so it knows no language.
 * @param text the article, in which a word that also stands in small letters is no name
 */
export function knownKeyOf({ name, kind, person }: Source, text: string): string | null {
  if (kind === 'anonymous') return null;
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.&]*/gu) ?? [];
  const isName = person !== null || (kind === 'person' ? isPersonal(words) : isProper(words, text));
  return isName ? sourceKeyOf(name) : null;
}

/** Every word is capitalised but for short particles, and there are two at least. */
function isPersonal(words: readonly string[]): boolean {
  const capitals = words.filter(isCapital);
  return (
    capitals.length >= 2 &&
    words.every((word) => isCapital(word) || word.length <= PARTICLE_LENGTH) &&
    isCapital(words.at(-1) ?? '')
  );
}

/** A word after the first is capitalised, or the first one is and not only because a sentence begins. */
function isProper(words: readonly string[], text: string): boolean {
  const [first = '', ...others] = words;
  if (INDEFINITE.has(first.toLowerCase())) return false;
  if (others.some(isCapital)) return true;
  if (!isCapital(first)) return false;
  const small = first[0]?.toLowerCase() + first.slice(1);
  return !hasWord(text, small);
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word);

/** Whether this very word, in these letters, stands in the text. */
function hasWord(text: string, word: string): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + word.length)) return true;
  return false;
}
