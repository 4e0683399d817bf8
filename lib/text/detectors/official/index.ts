import { bySurname } from '../../officials/gazetteer';
import type { Mention } from '../../types';
import type { Detector, TextDocument } from '../detector';
import { type Attachment, attachments } from './attach';
import { candidates } from './candidates';
import { weighCountries } from './country';
import { type Naming, naming } from './entities';
import { link } from './linking';
import { officeMentions } from './offices';
import { type Judged, judge } from './people';
import { type Reading, read } from './roles';
import { shoutedCandidates, shoutedNames } from './shouted';
import { ambiguousSurnames } from './surnames';
import { type TitlePhrase, titlePhrases } from './titles';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { fold, wordsOf } from './words';

/**
 * Named officials: who is named, by which title, and who of them holds or held an office.
 * Rests on title lexicons, apposition, the gazetteer and the article's own later mentions.
 */
export const official: Detector<'people' | 'mentions' | 'offices'> = {
  name: 'official',
  detect(document, language) {
    const vocabulary = vocabularyOf(language);
    const readings = readAll(document, vocabulary);
    const countries = weighCountries(readings, document.url, vocabulary);
    const phrases = new Map<Reading, TitlePhrase[]>();
    const attached: Attachment[] = [];
    const namings = nameAll(document, readings, vocabulary, phrases, attached);
    const entities = link(namings, vocabulary, countries);
    ambiguousSurnames(document.text, readings, entities, vocabulary);
    shoutedNames(document.text, readings, entities, countries);
    const context = {
      vocabulary,
      countries,
      published: document.published,
      language: document.language,
      text: document.text,
      readings,
    };
    const judged = judge(entities, context);
    return {
      people: judged.map(({ person }) => person),
      mentions: mentionsOf(judged),
      offices: officeMentions(phrases, attached, judged, context),
    };
  },
};

/** Text without full stops is read in stretches of so many words, to keep the time linear. */
const LONGEST = 400;

const PAIR = /(\p{Lu}[\p{L}-]{1,60})\s(?=(\p{Lu}[\p{L}-]{1,60}))/gu;

/** Tells the surnames of a text: what follows a given name in it, and what everybody knows. */
function surnamesIn(text: string, { given }: Vocabulary): (word: string) => boolean {
  const found = new Set<string>();
  for (const [, first = '', second = ''] of text.matchAll(PAIR))
    if (given.has(fold(first)) && !given.has(fold(second))) found.add(second);
  // "Hans" is no genitive of "Han".
  return (word) =>
    !given.has(fold(`${word}s`)) &&
    (found.has(word) || (word.length > 3 && bySurname(word).some(({ fame }) => fame > 1)));
}

function readAll(document: TextDocument, vocabulary: Vocabulary): Reading[] {
  const readings: Reading[] = [];
  const cutting = vocabulary.lexicon.nounCapitals
    ? { ...vocabulary.cutting, isSurname: surnamesIn(document.text, vocabulary) }
    : vocabulary.cutting;
  for (const sentence of document.sentences) {
    const words = wordsOf(
      document.text,
      sentence,
      vocabulary.tokens,
      vocabulary.abbreviations,
      vocabulary.lexicon.formerPrefixes,
      vocabulary.suffixes,
      cutting,
    );
    const headline = document.blocks[sentence.block]?.role === 'headline';
    for (let at = 0; at < words.length; at += LONGEST)
      readings.push(read(readings.length, words.slice(at, at + LONGEST), vocabulary, headline));
  }
  return readings;
}

function nameAll(
  document: TextDocument,
  readings: readonly Reading[],
  vocabulary: Vocabulary,
  phrasesOf: Map<Reading, TitlePhrase[]>,
  all: Attachment[],
): Naming[] {
  return readings.flatMap((reading) => {
    const names = reading.shouted ? shoutedCandidates(reading) : candidates(reading, vocabulary);
    const phrases = titlePhrases(reading, names, vocabulary);
    const attached = attachments(reading, names, phrases, vocabulary);
    phrasesOf.set(reading, phrases);
    all.push(...attached);
    return names.map((name) =>
      naming(
        document.text,
        reading,
        name,
        attached.filter((item) => item.name === name),
      ),
    );
  });
}

function mentionsOf(judged: readonly Judged[]): Mention[] {
  return judged
    .flatMap(({ entity }, person) =>
      entity.namings.map(({ reading, name, attached }): Mention => {
        const { words } = reading;
        const phrase = attached[0]?.phrase;
        return {
          start: words[name.at]?.start ?? 0,
          end: words[name.end - 1]?.end ?? 0,
          person,
          title: phrase
            ? { start: words[phrase.at]?.start ?? 0, end: words[phrase.end - 1]?.end ?? 0 }
            : null,
        };
      }),
    )
    .sort((a, b) => a.start - b.start);
}
