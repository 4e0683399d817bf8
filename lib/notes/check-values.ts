import { StoreError } from './problem';

type Json = Record<string, unknown>;

/** Longest short field (a name, a title); no honest one reaches it. Units of UTF-16. */
export const MAX_FIELD = 2_000;

/** Fields of an object of any origin. */
export function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('object');
  return value as Json;
}

/** The entries of a list of any origin. */
export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw invalid('list');
  return value;
}

/** A text of at most `limit` units of UTF-16; longer ones are refused, never cut. */
export function text(value: unknown, limit: number): string {
  if (typeof value !== 'string' || value.length > limit) throw invalid('text');
  return value;
}

/** A short text, or null where there is none. */
export function optional(value: unknown): string | null {
  return value === null || value === undefined ? null : text(value, MAX_FIELD);
}

/** A time as ISO 8601 with milliseconds, UTC. */
export function instant(value: unknown): string {
  const time = typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw invalid('time');
  return new Date(time).toISOString();
}

export function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** One of the values that are known. */
export function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalid('value');
  return found;
}

export function invalid(detail: string): StoreError {
  return new StoreError('invalid', { detail });
}
