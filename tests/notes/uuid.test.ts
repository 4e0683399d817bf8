import { describe, expect, it } from 'vitest';
import { idFrom, isId, newId } from '../../lib/notes/uuid';

describe('ids', () => {
  it('are UUIDs of version 7, in order of time, never twice', () => {
    const ids = Array.from({ length: 200 }, (_, i) => newId(1_700_000_000_000 + i));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(Array.from({ length: 500 }, () => newId(5))).size).toBe(500);
  });

  it('made from a text are the same every time and others for others', () => {
    expect(idFrom('hypothesis:abc')).toBe(idFrom('hypothesis:abc'));
    const many = Array.from({ length: 5_000 }, (_, i) => idFrom(`hypothesis:${i}`));
    expect(new Set(many).size).toBe(5_000);
    expect(many.every(isId)).toBe(true);
  });

  it.each([
    '__proto__',
    '',
    7,
    null,
    'g18e3000-0000-7000-8000-000000000001',
    '018e3000-0000-7000-8000-000000000001\n',
  ])('are not %j', (value) => {
    expect(isId(value)).toBe(false);
  });
});
