import { WORD } from '../../lib/text/detectors/attribution/claim-features';
import type { ClaimWeights } from '../../lib/text/model/claim-weights';
import type { Example } from './examples';

/** Settings found by cross-validation over articles. */
const settings = {
  steps: 250,
  rate: 0.05,
  decay: 1.5,
  /** Features that fewer sentences show weigh nothing. */
  least: 4,
  /** What a doubtful label counts. */
  doubtful: 0.4,
  /** Words count less than what the rules found. */
  word: 0.6,
  /** What a sentence counts that was written for training: their share of claims is not that of the press. */
  written: 0.8,
  /** Weights below this are left out of what is stored. */
  smallest: 0.02,
};

interface Row {
  cells: [feature: number, value: number][];
  wanted: 0 | 1;
  weight: number;
}

/**
 * Logistic regression with L2 decay by full-batch Adam (Kingma & Ba 2015): the same data gives the
 * same weights.
 */
export function train(examples: readonly Example[]): Omit<ClaimWeights, 'thresholds'> {
  const names = frequent(examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(
    ({ features, gold, sure, written }): Row => ({
      cells: [...new Set(features)].flatMap((name): [number, number][] => {
        const at = index.get(name);
        return at === undefined ? [] : [[at, scaleOf(name)]];
      }),
      wanted: gold === 'unattributed' ? 1 : 0,
      weight: (sure ? 1 : settings.doubtful) * (written ? settings.written : 1),
    }),
  );
  // The bias is the last weight, without decay.
  const weights = descend(rows, names.length);
  const stored = names.map((name, at): [string, number] => [
    name,
    round((weights[at] ?? 0) * scaleOf(name)),
  ]);
  return {
    bias: round(weights[names.length] ?? 0),
    weights: Object.fromEntries(stored.filter(([, value]) => Math.abs(value) >= settings.smallest)),
  };
}

function frequent(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= settings.least)
    .map(([name]) => name)
    .sort();
}

function descend(rows: readonly Row[], width: number): Float64Array {
  const weights = new Float64Array(width + 1);
  const mean = new Float64Array(width + 1);
  const square = new Float64Array(width + 1);
  for (let step = 1; step <= settings.steps; step++) {
    const gradient = gradientOf(rows, weights);
    const rate = settings.rate / Math.sqrt(1 + step / 50);
    for (let at = 0; at <= width; at++) {
      const slope = gradient[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const steep = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * (mean[at] ?? 0)) / (1 - 0.9 ** step) / steep;
    }
  }
  return weights;
}

function gradientOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const bias = weights.length - 1;
  const gradient = weights.map((weight, at) => (at === bias ? 0 : settings.decay * weight));
  for (const { cells, wanted, weight } of rows) {
    let sum = weights[bias] ?? 0;
    for (const [at, value] of cells) sum += (weights[at] ?? 0) * value;
    const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
    for (const [at, value] of cells) gradient[at] = (gradient[at] ?? 0) + error * value;
    gradient[bias] = (gradient[bias] ?? 0) + error;
  }
  return gradient;
}

const scaleOf = (name: string) => (name.startsWith(WORD) ? settings.word : 1);
const round = (value: number) => Math.round(value * 100) / 100;
