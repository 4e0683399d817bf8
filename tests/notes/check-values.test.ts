import { describe, expect, it } from 'vitest';
import {
  instant,
  isOffset,
  list,
  object,
  oneOf,
  optional,
  text,
} from '../../lib/notes/check-values';

const refused = expect.objectContaining({ key: 'invalid' });

describe('a value of any origin', () => {
  it('is given back when it is what it must be', () => {
    expect(object({ a: 1 })).toEqual({ a: 1 });
    expect(list([1])).toEqual([1]);
    expect(text('abc', 3)).toBe('abc');
    expect(optional(undefined)).toBeNull();
    expect(instant('2024-03-12T10:00:00+01:00')).toBe('2024-03-12T09:00:00.000Z');
    expect(oneOf('b', ['a', 'b'])).toBe('b');
    expect([0, 7, -1, 0.5, '1', Number.NaN].map(isOffset)).toEqual([
      ...[true, true, false, false, false, false],
    ]);
  });

  it('is refused, never cut or guessed, when it is not', () => {
    for (const one of [null, [], 'x', 1]) expect(() => object(one)).toThrow(refused);
    expect(() => list({ length: 1 })).toThrow(refused);
    expect(() => text('abcd', 3)).toThrow(refused);
    expect(() => optional(1)).toThrow(refused);
    expect(() => instant(`2024${' '.repeat(40)}`)).toThrow(refused);
    expect(() => oneOf('constructor', ['a'])).toThrow(refused);
  });
});
