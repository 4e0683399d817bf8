import type { Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A known given name. */
export function isGiven(word: Word | undefined, { given }: Vocabulary): boolean {
  if (!word?.capital) return false;
  return given.has(word.key) || given.has(word.key.split('-')[0] ?? '');
}

/** One capital or several with their full stops. */
export function isInitial(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word.text);
}

/** "(President Vladimir) Putin": an editor's insertion that ends inside the name. */
export function closesInsertion(words: readonly Word[], at: number, end: number): boolean {
  if (end !== at + 1 || words[end]?.text !== ')' || !words[end + 1]?.capital) return false;
  for (let before = at - 1; before >= Math.max(0, at - 6); before--)
    if (words[before]?.text === '(') return true;
  return false;
}

/** Where nouns have capitals, a surname behind given names ends the name: "Olaf Scholz Vorwürfe". */
export function isComplete(
  words: readonly Word[],
  at: number,
  end: number,
  vocabulary: Vocabulary,
) {
  if (!vocabulary.lexicon.nounCapitals || end - at < 2) return false;
  const last = words[end - 1];
  const given = words.findIndex((word, index) => index >= at && isGiven(word, vocabulary));
  return given >= at && given < end - 1 && !isGiven(last, vocabulary) && !isInitial(last);
}
