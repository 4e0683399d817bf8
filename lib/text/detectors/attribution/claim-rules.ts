import type { StatementRule } from '../../types';
import type { Reading } from './reading';

type Verdict = Pick<Reading, 'status' | 'rule' | 'strength' | 'reasons'>;

/** How much each sign speaks for a claim (own estimate; the trained model replaces the sum). */
const WEIGHTS: Readonly<Record<string, number>> = {
  hedge: 0.7,
  passive: 0.7,
  accusation: 0.35,
  cause: 0.4,
  trend: 0.4,
  superlative: 0.4,
  comparison: 0.25,
  evaluation: 0.35,
  collective: 0.2,
  mind: 0.3,
  internal: 0.2,
  prediction: 0.35,
  record: -0.45,
  background: -0.4,
  mention: -0.4,
};

const RULES: readonly (readonly [string, StatementRule])[] = [
  ['accusation', 'U2'],
  ['hedge', 'U1'],
  ['passive', 'U1'],
  ['figure', 'U4'],
  ['internal', 'U6'],
  ['collective', 'U5'],
];

/** Judges a sentence that nobody vouches for: a claim, or none, by the weight of its signs. */
export function judgeClaim({ view, signs, missing }: Reading): Verdict {
  const none: Verdict = { status: 'none', rule: null, strength: 0, reasons: [] };
  if (missing || signs.question || view.words < 4) return none;
  let sum = signs.firstPerson ? -0.3 : 0;
  const reasons: string[] = [];
  for (const [key, count] of Object.entries(signs.counts)) {
    const weight = WEIGHTS[key] ?? 0;
    sum += weight * Math.min(count, 2);
    if (weight > 0) reasons.push(key);
  }
  if (signs.conditional && !signs.condition) {
    sum += 0.6;
    reasons.push('conditional');
  }
  if (signs.figures > 0) {
    sum += 0.2;
    reasons.push('figure');
  }
  if (signs.dates > 0) sum -= 0.15;
  const strength = Math.max(0, Math.min(1, sum / 1.5));
  if (sum < 0.65) return none;
  return { status: 'unattributed', rule: claimRule(reasons), strength, reasons };
}

/** The rule of the guideline that the strongest reason stands for. */
export function claimRule(reasons: readonly string[]): StatementRule {
  return RULES.find(([key]) => reasons.includes(key))?.[1] ?? 'U3';
}
