/**
 * Words as the search knows them: without case and accents, split at everything that is neither
 * letter nor digit, so that "l’État" is found by "etat". Each once, in order of appearance.
 */
export function foldedWords(text: string): string[] {
  return [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** A text without case and accents; its length may differ from the original's. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}
