import { shorten } from './shorten';
import { SAMPLE } from './squeeze-sample';

/**
 * Small texts made smaller than DEFLATE makes them: a context-mixing model (after M. Mahoney's lpaq)
 * predicts each bit from the bytes before it and an arithmetic coder writes what surprises. It starts
 * from a sample that both sides know, so that the first note of a bucket is short too. Integers only:
 * every browser computes the same.
 */

/** Lengths of the contexts that are plain bytes; five more look at words and at the place in a field. */
const ORDERS = [1, 2, 3, 4, 6] as const;
const CONTEXTS = ORDERS.length + 5;
const SLOT_BITS = 18;
const SLOTS = 1 << SLOT_BITS;
/** Weights are kept by how many contexts were met before, and by the field. */
const BY_FIELD = CONTEXTS + 1;
const SETS = BY_FIELD + 32;
/** How fast a probability follows what it meets: at once first, slowly when it has met much. */
const SLOWEST = 60;
const RATES = Int32Array.from({ length: SLOWEST + 1 }, (_, met) =>
  Math.floor(65_536 / (met + 1.45)),
);

/** ln(p / (1 − p)) and back, in 12 bits and 256ths; the points of lpaq, joined by straight lines. */
const POINTS = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(at: number): number {
  if (at > 2047) return 4095;
  if (at < -2047) return 0;
  const part = at & 127;
  const point = (at >> 7) + 16;
  return ((POINTS[point] ?? 0) * (128 - part) + (POINTS[point + 1] ?? 0) * part + 64) >> 7;
}

const STRETCH = new Int16Array(4096);
for (let at = -2047, from = 0; at <= 2047; at += 1) {
  const to = squash(at);
  STRETCH.fill(at, from, to + 1);
  from = Math.max(from, to + 1);
  if (at === 2047) STRETCH.fill(2047, from);
}

/** What the bytes so far say about the next bit. */
class Model {
  #chances = new Uint16Array(CONTEXTS * SLOTS).fill(32_768);
  #met = new Uint8Array(CONTEXTS * SLOTS);
  #weights = new Int32Array(SETS * CONTEXTS).fill(16_000);
  #hashes = new Int32Array(CONTEXTS);
  #slots = new Int32Array(CONTEXTS);
  #inputs = new Int32Array(CONTEXTS);
  #last = new Uint8Array(8);
  #word = 0;
  #wordBefore = 0;
  /** The last control character: `shorten` puts one where a field begins. */
  #field = 0;
  #place = 0;
  #bits = 1;
  #known = 0;
  #byKnown = 0;
  #byField = 0;

  /** A model that goes on from a byte's end as this one would. */
  copy(): Model {
    const copy = new Model();
    copy.#chances.set(this.#chances);
    copy.#met.set(this.#met);
    copy.#weights.set(this.#weights);
    copy.#hashes.set(this.#hashes);
    copy.#last.set(this.#last);
    copy.#word = this.#word;
    copy.#wordBefore = this.#wordBefore;
    copy.#field = this.#field;
    copy.#place = this.#place;
    return copy;
  }

  /** How likely the next bit is 1, in 4096ths, from 1 to 4095. */
  predict(): number {
    this.#known = 0;
    for (let at = 0; at < CONTEXTS; at += 1) {
      const own = (this.#hashes[at] ?? 0) ^ Math.imul(this.#bits, 0x2f0b4c47);
      const slot = at * SLOTS + (Math.imul(own, 0x9e3779b1) >>> (32 - SLOT_BITS));
      this.#slots[at] = slot;
      if ((this.#met[slot] ?? 0) > 0) this.#known += 1;
      this.#inputs[at] = STRETCH[(this.#chances[slot] ?? 0) >> 4] ?? 0;
    }
    const [one, other] = [this.#mix(this.#known), this.#mix(BY_FIELD + this.#field)];
    this.#byKnown = squash(one);
    this.#byField = squash(other);
    return Math.max(1, Math.min(4095, squash((one + other) >> 1)));
  }

  #mix(set: number): number {
    let sum = 0;
    for (let at = 0; at < CONTEXTS; at += 1)
      sum += (this.#inputs[at] ?? 0) * (this.#weights[set * CONTEXTS + at] ?? 0);
    return Math.max(-2047, Math.min(2047, Math.floor(sum / 65_536)));
  }

  /** Learns what the bit was. */
  update(bit: number): void {
    this.#adjust(this.#known, (bit << 12) - this.#byKnown);
    this.#adjust(BY_FIELD + this.#field, (bit << 12) - this.#byField);
    const target = bit === 1 ? 65_535 : 0;
    for (let at = 0; at < CONTEXTS; at += 1) {
      const slot = this.#slots[at] ?? 0;
      const met = this.#met[slot] ?? 0;
      const chance = this.#chances[slot] ?? 0;
      this.#chances[slot] = chance + Math.trunc(((target - chance) * (RATES[met] ?? 0)) / 65_536);
      if (met < SLOWEST) this.#met[slot] = met + 1;
    }
    this.#bits = (this.#bits << 1) | bit;
    if (this.#bits >= 256) this.#next(this.#bits & 255);
  }

  #adjust(set: number, error: number): void {
    for (let at = 0; at < CONTEXTS; at += 1) {
      const place = set * CONTEXTS + at;
      const change = ((this.#inputs[at] ?? 0) * error * 6 + 0x2000) >> 14;
      this.#weights[place] = (this.#weights[place] ?? 0) + change;
    }
  }

  #next(byte: number): void {
    this.#bits = 1;
    this.#last.copyWithin(1, 0, 7);
    this.#last[0] = byte;
    const isLetter = (byte > 64 && byte < 91) || (byte > 96 && byte < 123) || byte > 127;
    if (!isLetter && this.#word !== 0) this.#wordBefore = this.#word;
    this.#word = isLetter ? Math.imul(this.#word + (byte | 32), 0x2c9277b5) : 0;
    this.#place = byte < 32 ? 0 : this.#place + 1;
    if (byte < 32) this.#field = byte;
    for (const [at, length] of ORDERS.entries()) {
      let hash: number = length;
      for (let back = 0; back < length; back += 1) {
        hash = Math.imul(hash ^ (this.#last[back] ?? 0), 0x01000193);
        hash ^= hash >>> 15;
      }
      this.#hashes[at] = hash;
    }
    this.#hashes.set(
      [
        this.#word ^ 0x5bd1e995,
        0x1234,
        Math.imul(this.#word + 0x77, 0x2c9277b5) ^ this.#wordBefore,
        Math.imul(this.#field * 64 + Math.min(this.#place, 40) + 1, 0x2c9277b5),
        Math.imul(this.#field * 256 + byte + 0x777, 0x2c9277b5),
      ],
      ORDERS.length,
    );
  }
}

let primed: Model | null = null;

function freshModel(): Model {
  if (!primed) {
    primed = new Model();
    for (const byte of new TextEncoder().encode(shorten(SAMPLE)))
      for (let at = 7; at >= 0; at -= 1) {
        primed.predict();
        primed.update((byte >> at) & 1);
      }
  }
  return primed.copy();
}

/** The bytes in as few as may be: their length in four bytes, then the code. */
export function squeeze(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const model = freshModel();
  const out: number[] = [24, 16, 8, 0].map((shift) => (bytes.length >>> shift) & 255);
  let [low, high] = [0, 0xffffffff];
  for (const byte of bytes)
    for (let at = 7; at >= 0; at -= 1) {
      const bit = (byte >> at) & 1;
      const middle = split(low, high, model.predict());
      if (bit === 1) high = middle;
      else low = middle + 1;
      model.update(bit);
      while ((low ^ high) >>> 24 === 0) {
        out.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
    }
  for (const shift of [24, 16, 8, 0]) out.push((high >>> shift) & 255);
  return Uint8Array.from(out);
}

/** The bytes again, or null when this is no code or would be longer than `limit`. */
export function unsqueeze(code: Uint8Array, limit: number): Uint8Array<ArrayBuffer> | null {
  const length = code.slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
  if (code.length < 4 || length > limit) return null;
  const model = freshModel();
  const bytes = new Uint8Array(length);
  let [low, high, next, value] = [0, 0xffffffff, 4, 0];
  for (let at = 0; at < 4; at += 1) value = ((value << 8) | (code[next++] ?? 0)) >>> 0;
  for (let at = 0; at < length; at += 1) {
    let byte = 0;
    for (let bits = 0; bits < 8; bits += 1) {
      const middle = split(low, high, model.predict());
      const bit = value <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      model.update(bit);
      byte = (byte << 1) | bit;
      while ((low ^ high) >>> 24 === 0) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        value = ((value << 8) | (code[next++] ?? 0)) >>> 0;
      }
    }
    bytes[at] = byte;
  }
  return bytes;
}

/** Where the range of a 1 ends, when it is this likely in 4096ths. */
function split(low: number, high: number, chance: number): number {
  const range = high - low;
  return low + Math.floor(range / 4096) * chance + Math.floor(((range % 4096) * chance) / 4096);
}
