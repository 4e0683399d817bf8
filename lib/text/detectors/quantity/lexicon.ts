import type { Bound } from '../../types';

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

/** ISO 8601 designators: D, W, M, Y, TH, TM, TS, and 10Y, 100Y, 3M. */
export interface DurationLexicon {
  units: Readonly<Record<string, string>>;
  /** Adjectives between number and unit: "derniers", "long". */
  adjectives: readonly string[];
  /** Units that the bare article never makes a duration with ("un jour"), unless a cue stands before. */
  shyUnits: readonly string[];
  /** True when the article alone before a unit makes a duration ("un an"). */
  articleCounts: boolean;
  /** Words before article and unit that make it a duration ("over a year"). */
  articleBefore: readonly string[];
  /** Words before that make a rate ("par an"): never a duration. */
  rateBefore: readonly string[];
  /** Words after that make it a duration ("plus tard", "earlier"). */
  after: readonly string[];
  /** Words before that make it a duration ("pendant", "depuis"). */
  before: readonly string[];
}

export interface TimeLexicon {
  /** Signs between hours and minutes besides the colon: "h", "." */
  hourSigns: readonly string[];
  /** "a.m." to 0, "p.m." to 12. */
  halves: Readonly<Record<string, number>>;
  /** "heures", "Uhr", "o'clock": a full hour. */
  hourWords: readonly string[];
  /** True when the hour words also make durations, so that a cue before is needed. */
  hourWordsNeedCue: boolean;
  before: readonly string[];
  /** Words before that make a bare number an hour ("a las 11"). */
  bareBefore: readonly string[];
  /** Words after an hour that keep it a duration ("de route"). */
  notBefore: readonly string[];
  /** Parts of day after an hour: "du matin" 0, "du soir" 12. */
  partsOfDay: Readonly<Record<string, number>>;
}

export interface DateLexicon {
  months: Readonly<Record<string, number>>;
  /** Order of day and month in full numeric dates. */
  order: 'dmy' | 'mdy';
  /** "d" words between day and month, month and year: "de", "of". */
  of: readonly string[];
  /** True when the month may come before the day ("May 5"). */
  monthFirst: boolean;
  /** Words before a bare year that make it one: "en", "since". */
  yearBefore: readonly string[];
  /** Words before a bare month that make it a date ("en", "depuis"). */
  monthBefore: readonly string[];
  /** "mi-", "fin": part of a month. */
  monthParts: readonly string[];
  /** Words before a decade: "années". */
  decadeBefore: readonly string[];
  /** Endings after a decade's digits: "s", "er Jahre". */
  decadeAfter: readonly string[];
  /** Decades in words after `decadeBefore`: "quatre-vingt" 80. */
  decadeWords: Readonly<Record<string, number>>;
  century: readonly string[];
  /** True when the century comes before its number ("siglo XIX"). */
  centuryFirst: boolean;
  /** Words after a year of an era ("CE"). */
  eras: readonly string[];
  weekdays: Readonly<Record<string, number>>;
  /** Offsets in days: "hier" -1. Today is left out: it mostly means "nowadays". */
  days: Readonly<Record<string, number>>;
  /** Whole phrases relative to the article's date, e.g. "l'an dernier" {unit:'Y', by:-1}. */
  relative: Readonly<Record<string, RelativeStep>>;
  /** "dernier", "next" after or before a weekday or a month. */
  last: readonly string[];
  next: readonly string[];
}

export interface RelativeStep {
  unit: 'D' | 'W' | 'M' | 'Y';
  by: number;
}

export interface AgeLexicon {
  /** Units of age to UCUM: "ans" "a". */
  units: Readonly<Record<string, string>>;
  /** Phrases ending at the number: "âgé de", "aged". */
  before: readonly string[];
  /** The same for a number without a unit ("aged 52"). */
  bareBefore: readonly string[];
  /** Phrases from just after the number: "-year-old" to its unit. */
  suffixes: Readonly<Record<string, string>>;
  /** Phrases after number and unit: "d'âge". */
  after: readonly string[];
  /** Verbs of having an age ("a", "avait"), immediately before. */
  have: readonly string[];
  /** Words before such a verb that make it something else ("y" a). */
  notHave: readonly string[];
  /** The preposition of "un homme de 36 ans". */
  of: readonly string[];
  /** Nouns before that preposition that make a duration: "peine". */
  durationNouns: readonly string[];
  /** Nouns near by that make an age likely: "retraite". */
  topics: readonly string[];
  /** "à 64 ans". */
  at: readonly string[];
  /** Articles in "les moins de 25 ans". */
  groups: readonly string[];
  /** Phrases after number and unit that make a duration: "de prison". */
  durationAfter: readonly string[];
  /** True when ", 55," after a name is an age. */
  bareApposition: boolean;
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
