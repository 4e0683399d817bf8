import { german } from './languages/de';
import { english } from './languages/en';
import { spanish } from './languages/es';
import { french } from './languages/fr';
import { italian } from './languages/it';
import { portuguese } from './languages/pt';
import type { Paratext } from './paratext';

const all: readonly Paratext[] = [french, english, german, spanish, italian, portuguese];
const offers = all.flatMap((language) => language.offers);
const bylines = all.flatMap((language) => language.bylines);
const services = all.flatMap((language) => language.services);
/** What is said so in passing within a story is longer than this. */
const SHORT = 180;
const BYLINE = 110;
/** A date or clock time beside more words than these tells something ("11:20: the talks begin"). */
const DATE_WORDS = 4;
const CLOCK_OR_DATE = /^[^\p{L}]*\d{1,4}[./:h-]\d{1,2}|^[^\p{L}]*(?:©|\(c\))/iu;

/** True for an invitation to read, buy, share or subscribe. Judged in every language at once: sites mix. */
export function isOffer(text: string): boolean {
  const plain = fold(text);
  return (
    (plain.length <= SHORT && offers.some((phrase) => plain.startsWith(phrase))) ||
    (plain.length <= 2 * SHORT && services.some((phrase) => plain.includes(phrase)))
  );
}

/** True for a line that names author, agency, place or date of the article. */
export function isByline(text: string): boolean {
  const plain = fold(text);
  if (plain.length > BYLINE || /[.!?]\s+\p{L}/u.test(plain)) return false;
  if (/\S@\S{1,200}\.\p{L}/u.test(plain)) return true;
  const words = plain.match(/\p{L}+/gu)?.length ?? 0;
  if (CLOCK_OR_DATE.test(plain) && words <= DATE_WORDS) return true;
  return !/[.!?»”"]$/u.test(plain) && bylines.some((phrase) => plain.startsWith(phrase));
}

function fold(text: string): string {
  return text
    .slice(0, 2 * SHORT + 1)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
