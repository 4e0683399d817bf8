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
