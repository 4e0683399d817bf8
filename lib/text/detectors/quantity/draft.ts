import type { Quantity } from '../../types';
import { type Reading, spanOf } from './reading';
import type { Numeral } from './scales';

/** A figure under construction: the quantity with the tokens it was read from. */
export interface Draft extends Quantity {
  /** Token indices of the span, half-open. */
  from: number;
  to: number;
  /** The bare number, so that a range can hand on its unit. */
  numeral: Numeral | null;
  /** Factor from the bare number to the value (0.01 for cents). */
  factor: number;
  /** ISO 8601 designator of a duration's unit, so that a range can hand it on. */
  code: string | null;
}

/** A draft over tokens `from` to `to`; everything that is not said is null. */
export function draft(
  reading: Reading,
  from: number,
  to: number,
  parts: Pick<Quantity, 'type' | 'value'> & Partial<Draft>,
): Draft {
  return {
    ...spanOf(reading.tokens, from, to),
    unit: null,
    bound: null,
    counted: null,
    modifier: null,
    from,
    to,
    numeral: null,
    factor: 1,
    code: null,
    ...parts,
  };
}

/** The number times a factor, free of what binary arithmetic adds; null stays null. */
export function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(15));
}
