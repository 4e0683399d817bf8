import type { Json } from './core';
import { isDevice } from './names';

/** Checks for what comes from outside: each throws SyntaxError, and `guarded` makes that null. */
export function guarded<T>(text: string, read: (json: Json) => T): T | null {
  try {
    return read(JSON.parse(text) as Json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function list(value: Json | undefined): Json[] {
  if (!Array.isArray(value)) throw new SyntaxError('list');
  return value;
}

export function members(value: Json | undefined): { [key: string]: Json } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError('object');
  return value;
}

export function check<T>(value: unknown, is: (value: unknown) => value is T): T {
  if (!is(value)) throw new SyntaxError('value');
  return value;
}

export function readDevice(value: Json | undefined): string {
  return check(value, isDevice);
}

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200;
/** Fields of later versions are carried along. */
export const isField = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{1,20}$/.test(value);
