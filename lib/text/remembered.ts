/**
 * A pure function of a word that is asked of the same words again and again: in news half of the words
 * are some two hundred. Remembers up to `most` answers and then begins anew, so that a hostile text
 * costs time and not memory.
 */
export function remembered<T>(make: (word: string) => T, most = 8_000): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
