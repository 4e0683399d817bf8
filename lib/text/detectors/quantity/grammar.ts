import type { Bound } from '../../types';
import { isoCodes, symbols } from './currencies';
import type { QuantityLexicon, RelativeStep } from './lexicon';
import { NumberWords } from './number-words';
import { PhraseTable, phraseSet, phraseTable } from './phrases';
import { unaccented } from './tokens';
import { unitSymbols } from './units';

/** A lexicon made ready for look-up: built once a language. */
export interface Grammar {
  lexicon: QuantityLexicon;
  words: NumberWords;
  sets: Readonly<Record<SetName, PhraseTable<true>>>;
  numbers: Readonly<Record<NumberName, PhraseTable<number>>>;
  texts: Readonly<Record<TextName, PhraseTable<string>>>;
  relative: PhraseTable<RelativeStep>;
  /** Name phrases with the form that must be printed when it holds capitals. */
  namePhrases: PhraseTable<string>;
  boundsBefore: PhraseTable<Bound>;
  /** Words that may begin a figure or a name that holds a number. */
  starters: ReadonlySet<string>;
  boundsAfter: PhraseTable<Bound>;
}

const setNames = {
  of: (l) => l.numerals.of,
  outOf: (l) => l.numerals.outOf,
  outOfOneOnly: (l) => l.numerals.outOfOneOnly,
  rangeJoiners: (l) => l.numerals.rangeJoiners,
  between: (l) => l.numerals.between,
  and: (l) => l.numerals.and,
  one: (l) => l.numerals.one,
  vagueBefore: (l) => l.numerals.vagueBefore,
  ordinalEndings: (l) => l.numerals.ordinalEndings,
  percentSigns: (l) => l.percent.signs,
  points: (l) => l.percent.points,
  barePoints: (l) => l.percent.barePoints,
  durationAdjectives: (l) => l.durations.adjectives,
  shyUnits: (l) => l.durations.shyUnits,
  articleBefore: (l) => l.durations.articleBefore,
  rateBefore: (l) => l.durations.rateBefore,
  durationCueAfter: (l) => l.durations.after,
  durationCueBefore: (l) => l.durations.before,
  hourSigns: (l) => l.times.hourSigns,
  hourWords: (l) => l.times.hourWords,
  timeBefore: (l) => l.times.before,
  bareHourBefore: (l) => l.times.bareBefore,
  articles: (l) => l.numerals.articles,
  timeNotBefore: (l) => l.times.notBefore,
  dateOf: (l) => l.dates.of,
  yearBefore: (l) => l.dates.yearBefore,
  monthBefore: (l) => l.dates.monthBefore,
  monthParts: (l) => l.dates.monthParts,
  decadeBefore: (l) => l.dates.decadeBefore,
  decadeAfter: (l) => l.dates.decadeAfter,
  century: (l) => l.dates.century,
  eras: (l) => l.dates.eras,
  last: (l) => l.dates.last,
  next: (l) => l.dates.next,
  ageBefore: (l) => l.ages.before,
  ageBareBefore: (l) => l.ages.bareBefore,
  ageAfter: (l) => l.ages.after,
  have: (l) => l.ages.have,
  notHave: (l) => l.ages.notHave,
  ageOf: (l) => l.ages.of,
  durationNouns: (l) => l.ages.durationNouns,
  ageTopics: (l) => l.ages.topics,
  ageAt: (l) => l.ages.at,
  ageGroups: (l) => l.ages.groups,
  durationAfter: (l) => l.ages.durationAfter,
  countedOf: (l) => l.counted.of,
  adjectives: (l) => l.counted.adjectives,
  stop: (l) => l.counted.stop,
  labels: (l) => l.names.labels,
  nameAfter: (l) => l.names.after,
  change: (l) => l.money.with,
  weights: (l) => l.money.weights,
  moneyTopics: (l) => l.money.topics,
  boundSkip: (l) => l.bounds.skip,
  totalSum: (l) => l.totals.sum,
  including: (l) => l.totals.including,
  others: (l) => l.totals.others,
  shareOf: (l) => l.totals.shareOf,
  thatIs: (l) => l.totals.thatIs,
} satisfies Record<string, (lexicon: QuantityLexicon) => readonly string[]>;

const numberNames = {
  rounded: (l) => l.numerals.rounded,
  collectives: (l) => l.numerals.sets,
  vague: (l) => l.numerals.vague,
  fractions: (l) => l.numerals.fractions,
  denominators: (l) => l.numerals.denominators,
  parts: (l) => l.numerals.parts,
  addedShares: (l) => l.numerals.addedShares,
  halves: (l) => l.times.halves,
  partsOfDay: (l) => l.times.partsOfDay,
  months: (l) => l.dates.months,
  decadeWords: (l) => l.dates.decadeWords,
  weekdays: (l) => l.dates.weekdays,
  days: (l) => l.dates.days,
} satisfies Record<string, (lexicon: QuantityLexicon) => Readonly<Record<string, number>>>;

const textNames = {
  currencyNouns: (l) => l.money.nouns,
  cents: (l) => l.money.cents,
  nationalities: (l) => l.money.nationalities,
  places: (l) => l.money.places,
  measures: (l) => l.measures,
  durationUnits: (l) => l.durations.units,
  ageUnits: (l) => l.ages.units,
  ageSuffixes: (l) => l.ages.suffixes,
  tolls: (l) => l.totals.tolls,
} satisfies Record<string, (lexicon: QuantityLexicon) => Readonly<Record<string, string>>>;

type SetName = keyof typeof setNames;
type NumberName = keyof typeof numberNames;
type TextName = keyof typeof textNames;

/** Tables that no language owns. */
export const currencySigns = new PhraseTable(
  Object.entries(symbols).map(([printed, currency]) => [printed, { printed, currency }] as const),
);
export const currencyCodes: ReadonlySet<string> = new Set(isoCodes);
export const measureSymbols: ReadonlyMap<string, string> = new Map(Object.entries(unitSymbols));

/** A table that also finds words printed without their accents. */
function accentTable(record: Readonly<Record<string, string>>): PhraseTable<string> {
  const bare = Object.entries(record).map(
    ([phrase, value]) => [unaccented(phrase), value] as const,
  );
  return new PhraseTable([...bare, ...Object.entries(record)]);
}

const compiled = new WeakMap<QuantityLexicon, Grammar>();

/** The look-up tables of a lexicon; built at the first call, then kept. */
export function grammarOf(lexicon: QuantityLexicon): Grammar {
  const known = compiled.get(lexicon);
  if (known) return known;
  const tables = <N extends string, I, T>(
    names: Record<N, (lexicon: QuantityLexicon) => I>,
    build: (input: I) => PhraseTable<T>,
  ) =>
    Object.fromEntries(
      (Object.keys(names) as N[]).map((name) => [name, build(names[name](lexicon))]),
    ) as Record<N, PhraseTable<T>>;
  const grammar: Omit<Grammar, 'starters'> = {
    lexicon,
    words: new NumberWords(lexicon.numerals),
    sets: tables<SetName, readonly string[], true>(setNames, phraseSet),
    numbers: tables<NumberName, Readonly<Record<string, number>>, number>(numberNames, phraseTable),
    texts: tables<TextName, Readonly<Record<string, string>>, string>(textNames, accentTable),
    relative: phraseTable(lexicon.dates.relative),
    namePhrases: new PhraseTable(lexicon.names.phrases.map((phrase) => [phrase, phrase] as const)),
    boundsBefore: phraseTable(lexicon.bounds.before),
    boundsAfter: phraseTable(lexicon.bounds.after),
  };
  const whole = { ...grammar, starters: startersOf(grammar) };
  compiled.set(lexicon, whole);
  return whole;
}

function startersOf({ words, sets, numbers, relative, namePhrases }: Omit<Grammar, 'starters'>) {
  const tables = [
    words,
    relative,
    namePhrases,
    currencySigns,
    sets.decadeBefore,
    sets.century,
    sets.one,
    sets.vagueBefore,
    numbers.months,
    numbers.weekdays,
    numbers.days,
    numbers.fractions,
    numbers.parts,
    numbers.vague,
    numbers.rounded,
    numbers.collectives,
  ];
  return new Set(tables.flatMap((table) => [...table.firstWords]));
}
