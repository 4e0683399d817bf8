/**
 * How much a title says about its holder.
 * - public: always an office ("sénatrice", "mayor").
 * - open: an office when its organization or modifiers say so ("porte-parole", "director").
 * - head: like open; a country or demonym is enough, and so is standing right before a name
 *   ("le président Macron", "dirigeant russe").
 * - rank: a public rank that says little about the post ("général", "Sgt.").
 * - private: a person with a role that is no office ("journaliste", "lawyer").
 * - contrary: a role that speaks against a namesake in office ("acteur", "footballer").
 * - relative: somebody's kin ("épouse", "brother").
 * - honorific: only says that a name follows ("Mme", "Dr").
 * - adherent: a party member, an office holder when right before a name ("le communiste X").
 */
export type TitleStatus =
  | 'public'
  | 'open'
  | 'head'
  | 'rank'
  | 'private'
  | 'contrary'
  | 'relative'
  | 'honorific'
  | 'adherent';

/** Titles as comma-separated entries, "masculine/feminine" word by word, singular. */
export type TitleLists = Readonly<Record<TitleStatus, string>>;

/** One country: ISO 3166-1 alpha-2 (or EU, UN, NATO), then names | demonyms | places in it. */
export type CountryLine = string;

/** The words of one language that the official detector needs. Own compilation throughout. */
export interface OfficialLexicon {
  /** Words written with an apostrophe before another word, lower case, without the apostrophe. */
  elisions: readonly string[];
  /** Endings that hang on a name ("'s"), lower case. */
  enclitics: readonly string[];
  /** Abbreviated titles that keep a full stop, lower case, without it. */
  abbreviations: string;
  titles: TitleLists;
  /** True when headlines capitalize every word. */
  titleCase: boolean;
  /** Titles of envoys: the country that they are sent to is not theirs. Part of `titles` as well. */
  envoys: string;
  /** Entries of `titles` that are plurals. */
  pluralTitles: string;
  /** Titles that one country alone has, with "=XX". */
  titleCountries: string;
  /** Feminine and masculine words by which a title's gender is told, beside "m/f" entries. */
  feminine: string;
  masculine: string;
  /** Endings for the plural, tried in order: [singular ending, plural ending]. */
  plurals: readonly (readonly [string, string])[];
  /** Endings of the singular outside the nominative: [nominative, other case]. */
  obliques?: readonly (readonly [string, string])[];
  /** Heads of compound titles ("Präsident" of "US-Präsident"), in every form. */
  compounds?: string;
  /** All nouns are capitalized: a capital tells no name. */
  nounCapitals?: boolean;
  /** Adjectives stand before the head of a title ("der russische Präsident"). */
  adjectivesBeforeHead?: boolean;
  /** In a title of several words, whether all words up to the first connector take the plural. */
  pluralOfAllWords: boolean;
  /** True when nouns and names stand before the head of a title ("FBI director"). */
  nounsBeforeHead: boolean;
  /** What opens a complement of a title ("de", "of"). */
  connectors: string;
  /** Those of them that mean "of". */
  genitives: string;
  /** Those that are followed by a verb as well: a name or a body must follow. */
  strictConnectors: string;
  articles: string;
  /** Connectors that hold an article ("du"). */
  contractions: string;
  definiteArticles: string;
  conjunctions: string;
  /** Words before a title's head that belong to the title ("vice", "deputy"). */
  premodifiers: string;
  /** Adjectives after a title's head or in its complement. */
  postmodifiers: string;
  /** Endings by which an unknown lower-case word after a noun is taken for its adjective. */
  adjectiveEndings: readonly string[];
  /** Words that say that the office is over ("ancien", "former"), before the head. */
  former: string;
  /** Titles that are also verbs or adjectives: before a name only with an article before them. */
  ambiguousTitles: string;
  /** Open titles that the nearest body of the same sentence decides when they stand bare. */
  contextualTitles: string;
  /** What is written with a hyphen after a name ("-led", "-related"), without the hyphen. */
  suffixes: string;
  /** Articles before a family's name ("les Dupont"). */
  pluralArticles: string;
  /** Titles of heads of state that companies and clubs use as well. */
  presidents: string;
  /** Bodies called after who leads them ("gouvernement", "administration"). */
  cabinets: string;
  /** Nouns that a place's name follows after "of" ("comté"). */
  placeNouns: string;
  /** Verbs of leading a body, after a relative pronoun ("qui dirige", "who heads"). */
  leads: string;
  /** Phrases for standing as a candidate, before the office or body ("running for"). */
  runs: string;
  /** Phrases between a body and the name of who leads it ("led by"). */
  ledBy: string;
  /** What stands before a role after a relative pronoun ("who as attorney general …"). */
  roles: string;
  /** What leads from a title in the plural to the names of some holders ("dont", "such as"). */
  examples: string;
  /** What stands between a title and an unknown name ("un certain"). */
  certain: string;
  /** Prefixes that say so ("ex-"), with their hyphen. */
  formerPrefixes: readonly string[];
  /** Verbs between a name and its title ("est", "was", "nommé"). */
  copulas: string;
  /** Words that never belong to a name, though capital at the start of a sentence. */
  stops: string;
  /** Months, weekdays and the like. */
  calendar: string;
  /** Verbs of saying beside which an unknown capitalized pair is taken for a person. */
  speech: string;
  /** Words for age after a name: "52 ans", "aged 52". */
  ages: string;
  /** Words right before a name that make it a place, a law or an institution ("rue", "loi"). */
  namedBefore: string;
  /** Nouns that a body's own name follows ("parti", "groupe"): what follows is no person unless a given name opens it. */
  labels: string;
  /** The same, right after a name ("Street", "Act"). */
  namedAfter: string;
  /** Public bodies and words for them, with "=XX" where the country is certain. */
  publicBodies: string;
  /** Companies, unions, associations, schools and words for them. */
  privateBodies: string;
  /** Parties, with "=XX" where the country is certain. */
  parties: string;
  /** Other words for a party in brackets after a name, lower case. */
  partyTags: string;
  countries: readonly CountryLine[];
  /** Country that is meant when nothing else tells, after the site's own domain. */
  home: string;
  /** Particles inside names, lower case. */
  particles: string;
  /** Particles that are also common words: only inside a name that starts with a known given name. */
  doubtfulParticles: string;
  /** Pronouns that open a relative clause between a name and a title ("qui est", "who is"). */
  relatives: string;
}
