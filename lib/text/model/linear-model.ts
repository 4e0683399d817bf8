/** A trained linear classifier over hashed features, as it is stored. */
export interface StoredModel {
  /** Names of the classes, in the order of the weights. */
  classes: readonly string[];
  /** The table holds 2 ** bits rows, one weight a class in each. */
  bits: number;
  /** What one step of a weight is worth. */
  scale: number;
  /** Added to each class's sum. */
  bias: readonly number[];
  /** Runs of zeros and weights: see `decodeTable`. */
  table: string;
}

/** A classifier ready for use. */
export interface LinearModel {
  classes: readonly string[];
  /** Probabilities of the classes (softmax), in their order. */
  probabilities(features: Iterable<string>): number[];
}

const OFFSET = 0x20;
const ZEROS = 0x7e;
/** Weights lie between -HALF and HALF. */
export const HALF = 40;

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) {
    value ^= feature.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  // FNV's low bits are weak for short strings.
  value ^= value >>> 15;
  return value >>> 0;
}

/** Makes a stored model ready. Throws a RangeError when its table has not the size that it says. */
export function linearModel({ classes, bits, scale, bias, table }: StoredModel): LinearModel {
  const width = classes.length;
  const weights = decodeTable(table, width * 2 ** bits);
  const mask = 2 ** bits - 1;
  return {
    classes,
    probabilities(features) {
      const sums = [...bias];
      for (const feature of features) {
        const row = (hash(feature) & mask) * width;
        for (let column = 0; column < width; column++)
          sums[column] = (sums[column] ?? 0) + (weights[row + column] ?? 0) * scale;
      }
      return softmax(sums);
    },
  };
}

/** The probabilities of unnormalized logarithms. */
export function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((left, right) => left + right, 0);
  return powers.map((power) => power / total);
}

/**
 * A weight is one character, HALF above the offset for zero. A run of zeros is a tilde, two
 * characters for its length in base 64, most significant first.
 */
export function encodeTable(weights: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < weights.length; ) {
    let end = at;
    while (end < weights.length && weights[end] === 0 && end - at < 4095) end++;
    if (end - at > 3) {
      text += String.fromCharCode(ZEROS, OFFSET + ((end - at) >> 6), OFFSET + ((end - at) & 63));
      at = end;
    } else {
      text += String.fromCharCode(OFFSET + HALF + (weights[at] ?? 0));
      at++;
    }
  }
  return text;
}

/** The inverse of `encodeTable`. Throws a RangeError when the text does not hold `length` weights. */
export function decodeTable(text: string, length: number): Int8Array {
  const weights = new Int8Array(length);
  let to = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === ZEROS) {
      to += ((text.charCodeAt(at + 1) - OFFSET) << 6) | (text.charCodeAt(at + 2) - OFFSET);
      at += 2;
    } else weights[to++] = code - OFFSET - HALF;
  }
  if (to !== length) throw new RangeError(`a table of ${to} weights where ${length} are due`);
  return weights;
}
