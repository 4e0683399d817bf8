import type { TokenLexicon } from '../../tokens';

/** One form of a verb. */
export interface Inflection {
  form: string;
  kind: 'finite' | 'participle' | 'gerund' | 'infinitive';
  tense: 'present' | 'past' | 'future' | 'conditional' | null;
  /** Null where the form does not tell. */
  plural: boolean | null;
  /** Stands at the end of the clause ("teilte … mit"). */
  particle?: string;
}

/**
 * What a verb does for attribution. `say` reports content; `tag` reports only beside a quotation
 * or as an inserted clause ("poursuit", "went on"); `act` is a speech act or stance; `attitude`
 * belongs to a holder who can be asked; `content` is what documents and laws do.
 */
export type VerbClass = 'say' | 'tag' | 'act' | 'attitude' | 'content';

/** What kind of source a noun names; `role` is one person's post or trade. */
export type NounClass = 'document' | 'organization' | 'role' | 'group' | 'spokesperson';

export interface Pronoun {
  gender: 'f' | 'm' | null;
  plural: boolean;
  /** Stands for things and bodies, not for people ("it"). */
  thing?: boolean;
}

/** The words of one language that the attribution detector needs. All lower case, ' for apostrophes. */
export interface AttributionLexicon extends TokenLexicon {
  conjugate(lemma: string): Inflection[];
  /** The verb stands second in a main clause and last in a subordinate one. */
  verbSecond?: boolean;
  /** All nouns are capitalized: a capital tells no name; compounds follow their last part. */
  nounCapitals?: boolean;
  /** Verb forms that only reported speech has ("sei", "könne"). */
  reportive?: ReadonlySet<string>;
  /** After a quotation or clause these tag its speaker without a verb ("so der Minister"). */
  quoteTags?: ReadonlySet<string>;
  /** Prepositions behind their noun phrase that name the source ("zufolge"). */
  postposed?: ReadonlySet<string>;
  /** Articles and pronouns that no subject begins with. */
  oblique?: ReadonlySet<string>;
  verbs: Readonly<Record<VerbClass, readonly string[]>>;
  /** Several words that do a verb's work: first word is a lemma ("mettre en garde"). */
  verbPhrases: readonly (readonly [VerbClass, string])[];
  /** Forms that are nouns as well ("annonce", "claims"): no verb after a determiner or preposition. */
  nounForms: ReadonlySet<string>;
  have: ReadonlySet<string>;
  be: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Object pronouns and particles between subject and verb. */
  clitics: ReadonlySet<string>;
  /** Adverbs between subject and verb; `adverbEndings` add the open class. */
  adverbs: ReadonlySet<string>;
  adverbEndings: readonly string[];
  /** Phrases between subject and verb, or auxiliary and participle ("de son côté", "for its part"). */
  fillers: readonly string[];
  /** Verbs of saying only when reflexive ("s'inquiéter"). */
  reflexiveOnly: ReadonlySet<string>;
  /** Forms that lead on to an infinitive behind a marker ("vient de", "went on to"). */
  leadingVerbs: ReadonlySet<string>;
  /** "dernier" of "ce dernier": points back like a pronoun. */
  backward: ReadonlySet<string>;
  /** What stands before an infinitive ("to"): the verb after it reports nothing by itself. */
  infinitiveMarkers: ReadonlySet<string>;
  /** What opens an aside with its subject behind the verb ("comme l'a dit X"). */
  asides: ReadonlySet<string>;
  /** What may stand before a participle clause besides a comma ("en affirmant"). */
  gerundMarkers: ReadonlySet<string>;
  /** A verb may stand without a subject ("Añadió que …"). */
  nullSubjects: boolean;
  /** Endings of verb forms in the plural, auxiliaries among them. */
  pluralVerbs: readonly string[];
  /** Prepositions of the body from within which unnamed people speak ("desde la Moncloa"). */
  locatives: ReadonlySet<string>;
  /** Pronouns that make "être" an active auxiliary ("s'est dit"). */
  reflexives: ReadonlySet<string>;
  /** Conjunctions that open a clause of equal rank ("mais"). */
  contrasts: ReadonlySet<string>;
  /** Marks of the owner before the thing owned ("'s"). */
  genitives: ReadonlySet<string>;
  /** Prepositions that always go on with the noun phrase ("de", "of"). */
  ofWords: ReadonlySet<string>;
  /** The head of a noun phrase stands before what describes it. */
  headFirst: boolean;
  /** What a lone capitalized word without an article most likely names. */
  bareNames: 'named' | 'organization';
  plurals: ReadonlySet<string>;
  singulars: ReadonlySet<string>;
  genders: Readonly<Record<string, 'f' | 'm'>>;
  /** Verb forms outside the reporting verbs: common verbs, and endings that only verbs have. */
  commonVerbs: ReadonlySet<string>;
  verbEndings: readonly string[];
  definite: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  possessive: ReadonlySet<string>;
  pronouns: Readonly<Record<string, Pronoun>>;
  /** Pronouns hung on the verb ("-t-il"). */
  inverted: Readonly<Record<string, Pronoun>>;
  /** Pronouns hung on the verb that mean people without a name ("-t-on"). */
  invertedUnnamed: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Words that open a clause inside the sentence. */
  subordinators: ReadonlySet<string>;
  /** What follows a verb that reports ("que", "that"). */
  complementizers: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that go on with a noun phrase ("de", "of"). */
  linkers: ReadonlySet<string>;
  /** What marks the agent of a passive ("par", "by"). */
  agents: ReadonlySet<string>;
  /** Words of time: no source begins with one. */
  temporal: ReadonlySet<string>;
  /** Phrases whose object is the source ("selon", "according to"). */
  sourcePhrases: readonly string[];
  /** The same, only before a person or organization ("pour X", "for X"). */
  stancePhrases: readonly string[];
  /** Whole phrases that name an unnamed source by themselves ("de source proche"). */
  anonymousPhrases: readonly string[];
  nouns: Readonly<Record<NounClass, readonly string[]>>;
  /** Roles of the `nouns` that many hold: "the official" is unnamed unless somebody was called so. */
  commonRoles: ReadonlySet<string>;
  /** Verbs that things do as well ("the results show"): only what can speak reports with them. */
  thingVerbs: ReadonlySet<string>;
  /** Nouns that only count what follows ("a number of voters", "la plupart des élus"). */
  quantifiers: ReadonlySet<string>;
  /** Unnamed by themselves ("certains", "some", "beaucoup"). */
  someone: ReadonlySet<string>;
  /** Pronouns that stand for nobody in particular ("on", "ce"): never a source. */
  impersonal: ReadonlySet<string>;
  /** Subjects of a reflexive verb that means that people say so ("il se murmure que"). */
  hearsayPronouns: ReadonlySet<string>;
  /** Verbs that bodies do not do: a bare name before them is a person's. */
  personVerbs: ReadonlySet<string>;
  /** What stands before a person's name ("m.", "mr", "dr"). */
  honorifics: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  /** Capitals, buildings and nicknames that speak for a power, beyond the CLDR country names. */
  metonyms: readonly string[];
  /** Lead-ins of a statement about missing knowledge (X6). */
  missing: readonly string[];
  claims: ClaimLexicon;
}

/** Forms by which a sentence tells events, states and what is to come. */
export interface TenseLexicon {
  /** The simple past, by form and by ending. */
  past: { forms: ReadonlySet<string>; endings: readonly string[] };
  /** Endings of past participles: after "have" a perfect, after a passive auxiliary a passive. */
  participleEndings: readonly string[];
  passive: ReadonlySet<string>;
  future: { forms: ReadonlySet<string>; endings: readonly string[] };
}

/** Words that speak for or against an unattributed claim; each list is a feature. */
export interface ClaimLexicon {
  /** Key of the reason → phrases; a final * matches any ending. */
  signs: Readonly<Record<string, readonly string[]>>;
  /** Features that are no reasons by themselves: key → phrases, as in `signs`. */
  context: Readonly<Record<string, readonly string[]>>;
  tenses: TenseLexicon;
  /** "si", "if": a conditional beside them is hypothetical. */
  conditions: ReadonlySet<string>;
  /** Endings of the conditional, where the language has one. */
  conditionalForms: ReadonlySet<string>;
  questions: ReadonlySet<string>;
  firstPerson: ReadonlySet<string>;
}
