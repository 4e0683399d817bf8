import type { Token } from '../../tokens';
import type { AttributionLexicon, Inflection, NounClass, VerbClass } from './lexicon';
import { type PhraseMatcher, phraseMatcher } from './phrase-matcher';
import { regionNames } from './region-names';

/** One reading of a verb form. */
export interface VerbReading extends Inflection {
  lemma: string;
  class: VerbClass;
  /** Tokens after the verb that belong to it ("en garde"). */
  particles: number;
  /** A word that must stand before it ("y voir"). */
  before?: string;
}

/** What a phrase says of the source: who it is, whose view, that it has no name, that there is none. */
export type SourcePhraseKey = 'source' | 'stance' | 'anonymous' | 'missing';

/** The lexicon made ready for look-up; built once a language and kept. */
export interface Compiled {
  lexicon: AttributionLexicon;
  verbs: ReadonlyMap<string, readonly VerbReading[]>;
  phrasal: PhraseMatcher<VerbReading>;
  nouns: ReadonlyMap<string, readonly NounClass[]>;
  sources: PhraseMatcher<SourcePhraseKey>;
  places: PhraseMatcher<true>;
  fillers: PhraseMatcher<true>;
  signs: PhraseMatcher<string>;
  context: PhraseMatcher<string>;
}

const cache = new WeakMap<AttributionLexicon, Compiled>();

/** The compiled form of a lexicon. */
export function compiled(lexicon: AttributionLexicon, tag: string): Compiled {
  const known = cache.get(lexicon);
  if (known) return known;
  const made = compile(lexicon, tag);
  cache.set(lexicon, made);
  return made;
}

function compile(lexicon: AttributionLexicon, tag: string): Compiled {
  return {
    lexicon,
    verbs: verbIndex(lexicon),
    phrasal: phraseMatcher(phrasalVerbs(lexicon), lexicon),
    nouns: lexicon.nounCapitals ? new CompoundNouns(nounIndex(lexicon)) : nounIndex(lexicon),
    sources: phraseMatcher(
      [
        ...lexicon.sourcePhrases.map((phrase) => ['source', phrase] as const),
        ...lexicon.stancePhrases.map((phrase) => ['stance', phrase] as const),
        ...lexicon.anonymousPhrases.map((phrase) => ['anonymous', phrase] as const),
        ...lexicon.missing.map((phrase) => ['missing', phrase] as const),
      ],
      lexicon,
    ),
    places: phraseMatcher(
      [...lexicon.metonyms, ...regionNames(tag)].map((name) => [true, name.toLowerCase()] as const),
      lexicon,
    ),
    fillers: phraseMatcher(
      lexicon.fillers.map((phrase) => [true, phrase] as const),
      lexicon,
    ),
    signs: phraseMatcher(keyed(lexicon.claims.signs), lexicon),
    context: phraseMatcher(keyed(lexicon.claims.context), lexicon),
  };
}

function keyed(lists: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(lists).flatMap(([key, list]) =>
    list.map((phrase): [string, string] => [key, phrase]),
  );
}

function verbIndex(lexicon: AttributionLexicon): Map<string, VerbReading[]> {
  const index = new Map<string, VerbReading[]>();
  for (const [kind, lemmas] of entries(lexicon.verbs)) {
    for (const written of new Set(lemmas)) {
      const lemma = written.replace(/^s'/, '');
      for (const inflection of lexicon.conjugate(lemma)) {
        const reading = { ...inflection, lemma, class: kind, particles: 0 };
        const readings = index.get(inflection.form);
        if (readings) readings.push(reading);
        else index.set(inflection.form, [reading]);
      }
    }
  }
  return index;
}

function phrasalVerbs(lexicon: AttributionLexicon): [VerbReading, string][] {
  return lexicon.verbPhrases.flatMap(([kind, phrase]) => {
    const [first = '', ...others] = phrase.replace(/^s'/, '').split(' ');
    const isClitic = lexicon.clitics.has(first);
    const [lemma = '', ...rest] = isClitic ? others : [first, ...others];
    return lexicon.conjugate(lemma).map((inflection): [VerbReading, string] => [
      {
        ...{ ...inflection, lemma: phrase, class: kind, particles: rest.length },
        ...(isClitic && { before: first }),
      },
      [inflection.form, ...rest].join(' '),
    ]);
  });
}

/** Shortest last part by which a compound noun is told. */
const SHORTEST_PART = 4;

/** Looks a compound up by its longest known last part ("Innenministerium" by "ministerium"). */
class CompoundNouns extends Map<string, NounClass[]> {
  override get(norm: string): NounClass[] | undefined {
    const known = super.get(norm);
    if (known) return known;
    for (let at = 2; at <= norm.length - SHORTEST_PART; at++) {
      const part = super.get(norm.slice(at));
      if (part) return part;
    }
    return undefined;
  }

  override has(norm: string): boolean {
    return this.get(norm) !== undefined;
  }
}

function nounIndex(lexicon: AttributionLexicon): Map<string, NounClass[]> {
  const index = new Map<string, NounClass[]>();
  for (const [kind, list] of entries(lexicon.nouns)) {
    for (const noun of new Set(list)) {
      const kinds = index.get(noun);
      if (kinds) kinds.push(kind);
      else index.set(noun, [kind]);
    }
  }
  return index;
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

/** True for a token that is an ordinary punctuation mark of that text. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}
