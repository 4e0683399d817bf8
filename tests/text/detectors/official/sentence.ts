import { type Attachment, attachments } from '../../../../lib/text/detectors/official/attach';
import { candidates } from '../../../../lib/text/detectors/official/candidates';
import { read } from '../../../../lib/text/detectors/official/roles';
import { titlePhrases } from '../../../../lib/text/detectors/official/titles';
import { type Vocabulary, vocabularyOf } from '../../../../lib/text/detectors/official/vocabulary';
import { wordsOf } from '../../../../lib/text/detectors/official/words';
import { languageOf } from '../../../../lib/text/languages';

export function vocabulary(tag: string): Vocabulary {
  const language = languageOf(tag);
  if (!language) throw new Error(`no language ${tag}`);
  return vocabularyOf(language);
}

/** One sentence with its words, names, titles and what links them. */
export function sentence(text: string, tag: string, headline = false) {
  const known = vocabulary(tag);
  const span = { index: 0, block: 0, start: 0, end: text.length };
  const words = wordsOf(
    text,
    span,
    known.tokens,
    known.abbreviations,
    known.lexicon.formerPrefixes,
    known.suffixes,
  );
  const reading = read(0, words, known, headline);
  const names = candidates(reading, known);
  const phrases = titlePhrases(reading, names, known);
  const attached = attachments(reading, names, phrases, known);
  const print = ({ at, end }: { at: number; end: number }) =>
    text.slice(words[at]?.start ?? 0, words[end - 1]?.end ?? 0);
  const pairs = attached.map(({ name, phrase, how }: Attachment) => [
    print(name),
    print(phrase),
    how,
  ]);
  return { words, reading, names, phrases, attached, print, pairs, vocabulary: known };
}
