/** Reads a word list written as lines of words: the form in which language data is kept. */
export function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Reads a list of phrases, one a line or separated by commas. */
export function phrases(text: string): string[] {
  return text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** A set of the words of a list. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text));
}
