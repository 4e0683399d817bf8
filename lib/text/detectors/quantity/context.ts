import type { Draft } from './draft';
import { follows, type Reading } from './reading';

const BARE_MONEY = 1e5;
const TOPIC_REACH = 8;

/**
 * Second look at figures whose own words leave a doubt, in the light of the others: bare "points"
 * beside percentages, "2823 milliards" beside sums in euros, "les 64 ans" after "62 à 64 ans".
 */
export function settled(reading: Reading, figures: readonly Draft[]): Draft[] {
  const ages = new Set<number>();
  for (const { type, value } of figures) {
    if (type === 'age' && typeof value === 'number') ages.add(value);
  }
  let known: boolean | null = null;
  const topic = () => (known ??= isAboutAges(reading));
  return figures.map(
    (figure, at) =>
      asPoints(reading, figures, at) ??
      asMoney(reading, figures, at) ??
      asAge(reading, figure, ages, topic) ??
      figure,
  );
}

/** True when the article speaks of an age or of retirement at all. */
function isAboutAges({ tokens, grammar }: Reading): boolean {
  return tokens.some((token, at) => token.kind === 'word' && grammar.sets.ageTopics.at(tokens, at));
}

function asPoints(reading: Reading, figures: readonly Draft[], at: number): Draft | null {
  const { tokens, grammar } = reading;
  const figure = figures[at];
  if (figure?.type !== 'count' || !follows(tokens, figure.to)) return null;
  const noun = grammar.sets.barePoints.at(tokens, figure.to);
  if (!noun) return null;
  const near = [figures[at - 1], figures[at + 1]].some(
    (other) => other?.type === 'percent' && sameSentence(reading, figure, other),
  );
  const end = tokens[noun.end - 1]?.end ?? figure.end;
  return near ? { ...figure, type: 'percent', unit: 'pp', counted: null, to: noun.end, end } : null;
}

/** Millions of nothing named are money where the sentence counts money or speaks of it. */
function asMoney(reading: Reading, figures: readonly Draft[], at: number): Draft | null {
  const figure = figures[at];
  const { tokens } = reading;
  if (figure?.type !== 'count' || figure.counted || !figure.numeral) return null;
  if (figure.numeral.scale < BARE_MONEY) return null;
  const next = tokens[figure.to];
  if (next && next.gap !== 'break' && reading.grammar.sets.of.at(tokens, figure.to)) return null;
  const near = [figures[at - 1], figures[at + 1], figures[at - 2], figures[at + 2]].find(
    (other) => other?.type === 'money' && sameSentence(reading, figure, other),
  );
  const unit = near?.unit ?? (hasTopic(reading, figure) ? usualMoney(reading, figures) : null);
  return unit ? { ...figure, type: 'money', unit } : null;
}

/** The currency of the article's other sums, else the dollar of its place. */
function usualMoney(reading: Reading, figures: readonly Draft[]): string | null {
  return figures.find(({ type }) => type === 'money')?.unit ?? reading.currencyOf('dollar');
}

function hasTopic(reading: Reading, figure: Draft): boolean {
  const { tokens, grammar } = reading;
  for (let at = figure.from - TOPIC_REACH; at < figure.to + TOPIC_REACH; at += 1) {
    if (at >= 0 && tokens[at] && grammar.sets.moneyTopics.at(tokens, at)) return true;
  }
  return false;
}

/** A bare number of years that is an age elsewhere in the article. */
function asAge(
  reading: Reading,
  figure: Draft,
  ages: ReadonlySet<number>,
  topic: () => boolean,
): Draft | null {
  const { tokens, grammar } = reading;
  const years = figure.type === 'duration' && figure.code === 'Y' ? figure.numeral?.value : null;
  if (!years || years < 10) return null;
  if (!ages.has(years) && !(years >= 55 && years <= 70 && topic())) return null;
  if (grammar.sets.durationCueBefore.before(tokens, figure.from)) {
    if (!grammar.sets.ageGroups.before(tokens, figure.from)) return null;
  }
  const after = follows(tokens, figure.to)
    ? (grammar.sets.durationAfter.at(tokens, figure.to) ??
      grammar.sets.durationCueAfter.at(tokens, figure.to))
    : null;
  return after ? null : { ...figure, type: 'age', value: years, unit: 'a' };
}

function sameSentence(reading: Reading, one: Draft, other: Draft): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  if (to - from > 40) return false;
  for (let at = from; at <= to; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.gap === 'break') return false;
    if (/^[.!?]$/.test(token.text) && reading.tokens[at + 1]?.gap !== 'none') return false;
  }
  return true;
}
