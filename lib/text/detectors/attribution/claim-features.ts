import type { Reading } from './reading';

/** What begins the feature of a word. */
export const WORD = 'w=';
/** Longest sentence that is told apart from longer ones, in steps of eight words. */
const STEPS = 6;

/**
 * What the model sees of each sentence that nobody vouches for: signs, tenses, figures, its place,
 * how well sourced the whole article is, and its words. All but the words are the same in every
 * language, so that one model learns from the articles of all, and every weight can be read.
 */
export function claimFeatures(readings: readonly Reading[]): string[][] {
  const sourced = readings.filter(({ speaker }) => speaker !== null).length;
  const questions = readings.filter(({ signs }) => signs.question).length;
  const article = [`sourced-${quarter(sourced / Math.max(1, readings.length))}`];
  if (questions > 2) article.push('asks');
  return readings.map((reading, index) => [
    ...article,
    ...signFeatures(reading),
    ...tenseFeatures(reading),
    ...formFeatures(reading),
    ...placeFeatures(readings, index),
    ...wordFeatures(reading),
  ]);
}

function signFeatures({ signs, missing }: Reading): string[] {
  const features = Object.entries(signs.counts).flatMap(([key, count]) =>
    count > 1 ? [`sign-${key}`, `signs-${key}`] : [`sign-${key}`],
  );
  for (const key of signs.context) features.push(`context-${key}`);
  if (signs.conditional) features.push(signs.condition ? 'hypothetical' : 'conditional');
  if (signs.firstPerson) features.push('first-person');
  if (missing) features.push('missing');
  return features;
}

function tenseFeatures({ signs: { tenses, context, dates } }: Reading): string[] {
  const features = [...tenses].map((tense) => `tense-${tense}`);
  const told = tenses.has('past') || tenses.has('perfect') || tenses.has('passive');
  const when = context.has('day') || dates > 0;
  const states = context.has('copula');
  if (told && when) features.push('told-when');
  if (told && !states) features.push('told');
  if (states && !told && !when) features.push('states');
  if (!told) features.push('untold');
  return features;
}

function formFeatures({ view, signs }: Reading): string[] {
  const features = [`length-${Math.min(STEPS, view.words >> 3)}`];
  features.push(`names-${Math.min(4, Math.round(signs.nameShare * 20))}`);
  if (view.quotedWords > 0) features.push('quoted');
  if (signs.question) features.push('question');
  if (signs.exclamation) features.push('exclamation');
  if (signs.figures > 0) features.push('figure');
  if (signs.figures > 2) features.push('figures');
  if (signs.dates > 0) features.push('date');
  const marks = new Set(view.tokens.flatMap(({ kind, text }) => (kind === 'mark' ? [text] : [])));
  if (marks.has(':') || marks.has(';')) features.push('colon');
  if (marks.has('–') || marks.has('—') || marks.has('(')) features.push('aside');
  return features;
}

function placeFeatures(readings: readonly Reading[], index: number): string[] {
  const here = readings[index];
  const features: string[] = [];
  if (here?.view.headline) features.push('headline');
  else if (index < 4) features.push('top');
  if (here && !here.view.opensBlock) features.push('inside-paragraph');
  for (const [name, step] of [
    ['before', -1],
    ['after', 1],
  ] as const) {
    const other = readings[index + step];
    features.push(
      other?.quote ? `${name}-quote` : other?.speaker ? `${name}-sourced` : `${name}-free`,
    );
  }
  return features;
}

const quarter = (share: number) => Math.round(share * 4);

/** The words outside quotation marks; names are left out. */
function wordFeatures({ view: { tokens, quoted } }: Reading): string[] {
  return tokens.flatMap(({ kind, norm, capital }, at) =>
    kind === 'word' && !quoted[at] && !(capital && at > 0) ? [`${WORD}${norm}`] : [],
  );
}
