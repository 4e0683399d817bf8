import { STATUSES } from '../../lib/text/detectors/attribution/statuses';
import {
  encodeTable,
  HALF,
  hash,
  type StoredModel,
  softmax,
} from '../../lib/text/model/linear-model';
import type { Example } from './examples';

const BITS = 14;
const MASK = 2 ** BITS - 1;
const WIDTH = STATUSES.length;

/** Settings found by cross-validation. */
export const settings = { epochs: 30, rate: 0.15, decay: 0.0006, least: 2, claims: 0 };

/** Weights in full precision. */
export interface Weights {
  table: Float32Array;
  bias: number[];
}

/**
 * Softmax regression over hashed features by AdaGrad with weight decay, in a fixed order so that
 * the same data gives the same weights. Features seen fewer than `least` times count nothing.
 */
export function train(examples: readonly Example[]): Weights {
  const seen = new Uint16Array(MASK + 1);
  const rows = examples.map(({ features }) => [
    ...new Set(features.map((feature) => hash(feature) & MASK)),
  ]);
  for (const row of rows) for (const at of row) seen[at] = (seen[at] ?? 0) + 1;
  const kept = rows.map((row) => row.filter((at) => (seen[at] ?? 0) >= settings.least));
  const table = new Float32Array((MASK + 1) * WIDTH);
  const squares = new Float32Array(table.length).fill(0.1);
  const bias = STATUSES.map(() => 0);
  const random = generator(7);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      const row = kept[at];
      if (!example || !row) continue;
      const probabilities = softmax(sums(table, bias, row));
      for (let column = 0; column < WIDTH; column++) {
        const target = STATUSES[column] === example.gold ? 1 : 0;
        const error = ((probabilities[column] ?? 0) - target) * example.weight;
        bias[column] = (bias[column] ?? 0) - 0.02 * error;
        for (const feature of row) {
          const cell = feature * WIDTH + column;
          const weight = table[cell] ?? 0;
          const gradient = error + settings.decay * weight * 10;
          const square = (squares[cell] ?? 0) + gradient * gradient;
          squares[cell] = square;
          table[cell] = weight - (settings.rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return { table, bias };
}

/** Probabilities of the statuses. */
export function predict({ table, bias }: Weights, features: readonly string[]): number[] {
  return softmax(sums(table, bias, new Set(features.map((feature) => hash(feature) & MASK))));
}

/** The weights as they are stored: one small whole number each. */
export function store({ table, bias }: Weights): StoredModel {
  let top = 0;
  for (const weight of table) top = Math.max(top, Math.abs(weight));
  const scale = top / (HALF - 1);
  return {
    classes: STATUSES,
    bits: BITS,
    scale: Number(scale.toPrecision(4)),
    bias: bias.map((value) => Number(value.toFixed(3))),
    table: encodeTable(Array.from(table, (weight) => Math.round(weight / scale))),
  };
}

function sums(table: Float32Array, bias: readonly number[], row: Iterable<number>): number[] {
  const total = [...bias];
  for (const feature of row)
    for (let column = 0; column < WIDTH; column++)
      total[column] = (total[column] ?? 0) + (table[feature * WIDTH + column] ?? 0);
  return total;
}

/** A small generator (mulberry32): the same order on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = kept;
  }
}
