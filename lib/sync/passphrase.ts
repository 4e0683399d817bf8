/**
 * Six made words of two syllables each, such as "bamo-kilu-…": to be read aloud and typed in any
 * language, without a list of words per language and without accents. Consonants and vowels were
 * chosen so that no two are mistaken for each other in French or English (no c, k or q beside each
 * other, no y, h or w).
 */
const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const WORDS = 6;

/** Bits of chance in a generated passphrase: each of its 12 syllables is one of 70. */
export const ENTROPY = 2 * WORDS * Math.log2(CONSONANTS.length * VOWELS.length);

/** A new passphrase, about 73.5 bits. */
export function generatePassphrase(): string {
  return Array.from({ length: WORDS }, () => syllable() + syllable()).join('-');
}

/** One of 70 syllables, each as likely as the others. */
function syllable(): string {
  const all = CONSONANTS.length * VOWELS.length;
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    // Bytes past the last whole multiple would make some syllables likelier.
    if (byte >= Math.floor(256 / all) * all) continue;
    const at = byte % all;
    return CONSONANTS.charAt(Math.floor(at / VOWELS.length)) + VOWELS.charAt(at % VOWELS.length);
  }
}

/** Case, accents, spaces and hyphens typed in another way make no other passphrase. */
export function normalisePassphrase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
