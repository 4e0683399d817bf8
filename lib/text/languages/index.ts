import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import type { Language } from './language';
import { portuguese } from './pt';

/** The languages that Whence reads. */
export const languages: readonly Language[] = [
  french,
  english,
  portuguese,
  italian,
  spanish,
  german,
];

/**
 * The language that reads `tag` (BCP 47), by its primary subtag.
 * @returns null when Whence does not read it.
 */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language.tag === primary) ?? null;
}
