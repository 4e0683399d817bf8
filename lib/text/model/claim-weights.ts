/**
 * A logistic regression over named features: small enough to read, so that every mark can be
 * traced to what weighed for and against it. Made by `scripts/train.ts`.
 */
export interface ClaimWeights {
  /** Language → probability from which on a sentence is marked; languages not named take the mean. */
  thresholds: Readonly<Record<string, number>>;
  bias: number;
  /** Feature → weight; features that are not named weigh nothing. */
  weights: Readonly<Record<string, number>>;
}

/** The probability, 0 to 1, that the model gives these features. */
export function probabilityOf(
  { bias, weights }: Omit<ClaimWeights, 'thresholds'>,
  features: Iterable<string>,
): number {
  let sum = bias;
  for (const feature of new Set(features)) {
    if (Object.hasOwn(weights, feature)) sum += weights[feature] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** The probability from which on the model says "claim" in a language, by its BCP 47 primary subtag. */
export function thresholdOf({ thresholds }: ClaimWeights, language: string): number {
  if (Object.hasOwn(thresholds, language)) return thresholds[language] ?? 0.5;
  const known = Object.values(thresholds);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length) || 0.5;
}
