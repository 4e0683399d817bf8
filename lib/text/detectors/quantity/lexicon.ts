import type { Bound } from '../../types';
import type { AgeLexicon, DateLexicon, DurationLexicon, TimeLexicon } from './lexicon-time';

export type { RelativeStep } from './lexicon-time';

/**
 * The words of one language that the quantity detector needs. Everything is lower case and as
 * printed; a phrase may hold several words, apostrophes and hyphens ("plus d'", "-year-old").
 */
export interface QuantityLexicon {
  numerals: NumeralLexicon;
  money: MoneyLexicon;
  percent: PercentLexicon;
  /** Words for units of measure to their symbol (UCUM, or a plain word where UCUM has none). */
  measures: Readonly<Record<string, string>>;
  durations: DurationLexicon;
  times: TimeLexicon;
  dates: DateLexicon;
  ages: AgeLexicon;
  bounds: BoundLexicon;
  counted: CountedLexicon;
  names: NameLexicon;
  totals: TotalLexicon;
}

export interface NumeralLexicon {
  /** The decimal sign; the other of comma and stop groups thousands. */
  decimal: ',' | '.';
  /** True when an ordinary space may group thousands ("12 000"). */
  spaceGroups: boolean;
  /** Words below one thousand that are added up. */
  cardinals: Readonly<Record<string, number>>;
  /** Words that multiply by one hundred. */
  hundreds: Readonly<Record<string, number>>;
  /** Words that multiply by one thousand or more. */
  scales: Readonly<Record<string, number>>;
  /** Short signs for scales that need no currency beside them ("bn", "Md"), as printed. */
  scaleSigns: Readonly<Record<string, number>>;
  /** Short signs for scales that count only beside a currency ("M", "m"), as printed. */
  moneySigns: Readonly<Record<string, number>>;
  /** Tens to which ten to nineteen may be added (French 60 and 80). */
  vigesimal: readonly number[];
  /** True where a bare cardinal four before twenty makes eighty. */
  fourTwenty: boolean;
  /** True when number words are written as one word ("einundzwanzig"). */
  compounds: boolean;
  /** Words inside a number between tens and units, or after hundreds ("et", "and", "y"). */
  links: readonly string[];
  /** Where a link may stand: "vingt et un", "treinta y cinco", "two hundred and five", everywhere, or only inside one word. */
  linkBetween: 'tens-and-one' | 'tens' | 'hundreds' | 'all' | 'compound';
  /** Words for a spoken decimal sign ("virgule", "point"). */
  pointWords: readonly string[];
  /** Nouns that make a rounded number: "dizaine" 10. */
  rounded: Readonly<Record<string, number>>;
  /** Nouns that make an exact number: "dozen" 12. */
  sets: Readonly<Record<string, number>>;
  /** Plural nouns that stay vague without a number before: "milliers" 1000. */
  vague: Readonly<Record<string, number>>;
  /** Words before a vague noun that belong to it: "several", "quelques". */
  vagueBefore: readonly string[];
  /** Forms of one and of the indefinite article. */
  one: readonly string[];
  /** Prepositions between a scale and what it scales ("de", "d'", "of"). */
  of: readonly string[];
  /** Shares added to a number or a unit: "et demi" 0.5, "and a quarter" 0.25. */
  addedShares: Readonly<Record<string, number>>;
  /** Whole phrases that are a fraction: "la moitié" 0.5. */
  fractions: Readonly<Record<string, number>>;
  /** Words for a part that count only before a unit or a scale: "demi", "medio". */
  parts: Readonly<Record<string, number>>;
  /** Denominators after a number: "tiers" 3. */
  denominators: Readonly<Record<string, number>>;
  /** Words between the two numbers of a share: "sur", "in", "out of". */
  outOf: readonly string[];
  /** True when only the number one may begin a share with this word ("one in three"). */
  outOfOneOnly: readonly string[];
  ordinals: Readonly<Record<string, number>>;
  /** Ordinals that are also prepositions ("secondo"): ranks only after one of `articles`. */
  shyOrdinals: readonly string[];
  articles: readonly string[];
  /** True where ordinals add up: "vigésimo quinto". */
  ordinalChains: boolean;
  /** Endings after digits that make an ordinal: "e", "th". */
  ordinalEndings: readonly string[];
  /** Joiners of a range: "à", "to". */
  rangeJoiners: readonly string[];
  /** "entre", "between": after these "and" joins a range. */
  between: readonly string[];
  and: readonly string[];
}

export interface MoneyLexicon {
  /** Currency nouns: to an ISO 4217 code, or to a family such as "dollar". */
  nouns: Readonly<Record<string, string>>;
  /** Hundredths: to the family or code of the whole. */
  cents: Readonly<Record<string, string>>;
  /** Adjectives and country names after or before the noun, to ISO 3166 codes. */
  nationalities: Readonly<Record<string, string>>;
  /** ISO 3166 of words that say where the story is set. */
  places: Readonly<Record<string, string>>;
  /** Between a sum and its hundredths: "con", "and". */
  with: readonly string[];
  /** Words shortly before a pound that make it a weight: "weighs". */
  weights: readonly string[];
  /** Words near a bare "millions" that make it money: "budget". */
  topics: readonly string[];
}

export interface PercentLexicon {
  /** "pour cent", "percent". */
  signs: readonly string[];
  /** "points de pourcentage". */
  points: readonly string[];
  /** "points": percentage points only beside a percentage. */
  barePoints: readonly string[];
}

export interface BoundLexicon {
  before: Readonly<Record<string, Bound>>;
  after: Readonly<Record<string, Bound>>;
  /** Articles that may stand between these words and the number. */
  skip: readonly string[];
}

export interface CountedLexicon {
  /** Words that stand between a number and what it counts: "de", "of the". */
  of: readonly string[];
  /** Adjectives before the noun that are taken along. */
  adjectives: readonly string[];
  /** Words that never are what is counted. */
  stop: readonly string[];
  /** How the head is found: the first word, the first plural, or the first capitalised word. */
  head: 'first' | 'plural' | 'capital';
}

export interface NameLexicon {
  /** Words before a number that make it a label: "article", "numéro". */
  labels: readonly string[];
  /** Phrases that hold a number and are names or idioms. */
  phrases: readonly string[];
  /** Words after a number that make an address or a name: "rue". */
  after: readonly string[];
}

export interface TotalLexicon {
  /** "soit un total de", "for a total of". */
  sum: readonly string[];
  /** "dont", "including". */
  including: readonly string[];
  /** "autres", "more": not the same count as before. */
  others: readonly string[];
  /** Between a part and its whole: "sur", "of the". */
  shareOf: readonly string[];
  /** Before a share that is worked out: "soit", "or". */
  thatIs: readonly string[];
  /** Words that say what a toll or a result counts, to one key a thing: "morts" dead. */
  tolls: Readonly<Record<string, string>>;
}
