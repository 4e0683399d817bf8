import type { Quantity } from '../../types';
import type { Reading } from './reading';
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
  { tokens }: Reading,
  from: number,
  to: number,
  parts: Pick<Quantity, 'type' | 'value'> & Partial<Draft>,
): Draft {
  // written out, because a spread of this size costs more than the reading itself
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    type: parts.type,
    value: parts.value,
    unit: parts.unit ?? null,
    bound: parts.bound ?? null,
    counted: parts.counted ?? null,
    modifier: parts.modifier ?? null,
    resolved: parts.resolved ?? null,
    from,
    to,
    numeral: parts.numeral ?? null,
    factor: parts.factor ?? 1,
    code: parts.code ?? null,
  };
}

/** The number times a factor, free of what binary arithmetic adds; null stays null. */
export function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(15));
}
