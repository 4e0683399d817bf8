/**
 * What a language calls the parts of a consent banner. All words are lower case, as they are printed
 * (accents kept); phrases are words with single spaces. A control's label is understood only when
 * every one of its words is in this vocabulary: a word that is not known makes it "other", and
 * nothing unknown is ever clicked.
 */
export interface ConsentLexicon {
  /** BCP 47 primary subtag. */
  code: string;
  /** Beginnings of words that alone make a text one about consent: "cookie", "traceur". */
  topics: readonly string[];
  /** Phrases that do so only beside an accepting and a refusing control: "données personnelles". */
  hints: readonly string[];
  /** Phrases by which a notice says what it is: enough beside no more than a cross. */
  notices: readonly string[];
  /** Beginnings of words of which one must stand beside a topic: a bakery sells cookies too. */
  context: readonly string[];
  /** Words that refuse by themselves: "refuser". */
  refuse: readonly string[];
  /** Words that accept: "accepter", "autoriser". With a word of `without` they refuse. */
  accept: readonly string[];
  /** Words that turn an accepting word into a refusing one: "sans", "ne", "pas". */
  without: readonly string[];
  /** True where the negation follows the verb ("stimme nicht zu"). */
  negationAfterVerb?: boolean;
  /** Words that restrict: "uniquement", "seulement". */
  only: readonly string[];
  /** Words for what needs no consent: "nécessaires", "essentiels". */
  necessary: readonly string[];
  /** Words for everything: "tout", "tous". */
  all: readonly string[];
  /** Words that open the choices: "paramétrer", "préférences". */
  settings: readonly string[];
  /** Words that store the choices as they stand: "enregistrer", "sélection". */
  save: readonly string[];
  /** Words that lead to an explanation: "savoir", "politique". */
  policy: readonly string[];
  /** Words that close or go on without saying what is agreed: "fermer", "continuer". */
  close: readonly string[];
  /** Words for what needs consent: "publicitaires"; a label that accepts them never refuses. */
  optional: readonly string[];
  /** Words that may stand beside the others without changing them: articles, "cookies", "et". */
  filler: readonly string[];
  /** Whole labels that refuse, where words alone would not tell. */
  refusals: readonly string[];
  /** Whole labels that take note or agree: never clicked, but they tell a banner. */
  acknowledgements: readonly string[];
  /** Beginnings of words in a label that ask for money. */
  pay: readonly string[];
  /** Beginnings of words in a label that ask to sign in or up. */
  login: readonly string[];
  /** Phrases in the box's text that say it is something else: age gate, newsletter, survey, region. */
  otherPurposes: readonly string[];
  /** Phrases in the box's text that say reading without consent costs money. */
  walls: readonly string[];
}
