import { type ClaimWeights, probabilityOf, thresholdOf } from '../../model/claim-weights';
import trained from '../../model/claims.json';
import type { StatementRule } from '../../types';
import { claimFeatures } from './claim-features';
import type { Reading } from './reading';

/** Probability of a claim by definition, at the least. */
const PLAIN = 0.7;
/** Shorter than this a sentence asserts too little to be asked about. */
const FEWEST_WORDS = 4;

/**
 * The reason that decides which rule of the guideline a claim stands under, surest first: an
 * accusation that is only hearsay is told as hearsay.
 */
const RULES: readonly (readonly [string, StatementRule])[] = [
  ['conditional', 'U1'],
  ['alleged', 'U1'],
  ['hedge', 'U1'],
  ['accusation', 'U2'],
  ['passive', 'U1'],
  ['figure', 'U4'],
  ['internal', 'U6'],
  ['collective', 'U5'],
];

/** Signs that speak against a claim are never its reason, whatever the model makes of them. */
const AGAINST = new Set(['record', 'background', 'mention']);

/**
 * Judges the sentences that nobody vouches for: a claim, or none. The model weighs the signs that
 * the rules found; its surest no is final, and questions and fragments are never claims.
 */
export function judgeClaims(
  readings: readonly Reading[],
  language: string,
  weights: ClaimWeights = trained,
): void {
  const threshold = thresholdOf(weights, language);
  const features = claimFeatures(readings);
  for (const [index, reading] of readings.entries()) {
    if (reading.speaker !== null || reading.status !== 'none' || !canClaim(reading)) continue;
    const found = probabilityOf(weights, features[index] ?? []);
    const probability = isByDefinition(reading) ? Math.max(found, PLAIN) : found;
    if (probability < threshold) continue;
    const reasons = reasonsOf(reading, weights);
    reading.status = 'unattributed';
    reading.rule = ruleOf(reasons);
    reading.strength = strengthOf(probability, threshold);
    reading.reasons = reasons.length > 0 ? reasons : ['plain'];
  }
}

/**
 * What the guideline calls a claim whatever else stands in the sentence: the conditional of hearsay
 * ("aurait versé") and "allegedly" without a source, and what a whole population is said to think.
 */
function isByDefinition({ signs }: Reading): boolean {
  const hearsay = signs.conditional && !signs.condition;
  return (
    hearsay ||
    Object.hasOwn(signs.counts, 'alleged') ||
    (Object.hasOwn(signs.counts, 'collective') && Object.hasOwn(signs.counts, 'mind'))
  );
}

/** True for a sentence that could be a claim at all. */
export function canClaim({ missing, signs, view }: Reading): boolean {
  return !missing && !signs.question && view.words >= FEWEST_WORDS;
}

/** From 0.1 just above the threshold to 1. */
function strengthOf(probability: number, threshold: number): number {
  const above = (probability - threshold) / (1 - threshold);
  return Math.round(100 * (0.1 + 0.9 * above)) / 100;
}

/** What a reader can be shown: the signs that speak for a claim, the heaviest first. */
function reasonsOf({ signs }: Reading, { weights }: ClaimWeights): string[] {
  const signsFor = Object.keys(signs.counts).filter((key) => !AGAINST.has(key));
  const weighed = signsFor.map((key): [string, number] => [key, weights[`sign-${key}`] ?? 0]);
  if (signs.conditional && !signs.condition)
    weighed.push(['conditional', Math.max(0.1, weights.conditional ?? 0)]);
  if (signs.figures > 0) weighed.push(['figure', weights.figure ?? 0]);
  return weighed
    .filter(([, weight]) => weight > 0)
    .sort(([, left], [, right]) => right - left)
    .map(([key]) => key);
}

function ruleOf(reasons: readonly string[]): StatementRule {
  return RULES.find(([key]) => reasons.includes(key))?.[1] ?? 'U3';
}
