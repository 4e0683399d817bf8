import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChange, checkDraft, checkNote } from '../../lib/notes/check';
import { anyNote } from './arbitrary';
import { draft } from './drafts';

describe('a draft', () => {
  it('keeps only the fields that are known', () => {
    const given = JSON.parse(
      JSON.stringify({ ...draft(), extra: 1 }).replace('{', '{"__proto__":{"polluted":1},'),
    ) as unknown;
    const checked = checkDraft(given);
    expect(Object.keys(checked).sort()).toEqual(Object.keys(draft()).sort());
    expect((checked as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['no object', 'x'],
    ['no target', { ...draft(), target: undefined }],
    [
      'a position that ends before it starts',
      { ...draft(), target: { ...draft().target, position: { start: 5, end: 1 } } },
    ],
    ['a number as text', { ...draft(), text: 5 }],
    ['a strange kind', { ...draft(), subject: { kind: 'constructor' } }],
    [
      'a strange bound',
      { ...draft(), subject: { kind: 'figure', type: 'count', value: 1, unit: null, bound: '≈' } },
    ],
    ['too many tags', { ...draft(), tags: Array.from({ length: 101 }, (_, i) => `t${i}`) }],
    [
      'a huge quote',
      {
        ...draft(),
        target: { ...draft().target, quote: { exact: 'x'.repeat(60_000), prefix: '', suffix: '' } },
      },
    ],
  ])('is refused with %s', (_what, given) => {
    expect(() => checkDraft(given)).toThrow(expect.objectContaining({ key: 'invalid' }));
  });
});

describe('a change', () => {
  it('has only the fields that it names', () => {
    expect(checkChange({ status: 'checked' })).toEqual({ status: 'checked' });
    expect(checkChange({ tags: [' a ', 'a', ''] })).toEqual({ tags: ['a'] });
    expect(checkChange({ id: 'x' } as never)).toEqual({});
  });
});

describe('a note', () => {
  it('that the store could hold passes unchanged', () => {
    fc.assert(
      fc.property(anyNote, ({ sourceKey: _, ...note }) => {
        expect(checkNote(note)).toEqual(note);
      }),
    );
  });

  it.each([
    { id: '__proto__' },
    { created: 'yesterday' },
    { created: Number.POSITIVE_INFINITY },
    { deleted: 5 },
    { versions: 'x' },
  ])('is refused with %j', (change) => {
    const [note] = fc.sample(anyNote, { numRuns: 1, seed: 1 });
    expect(() => checkNote({ ...note, ...change })).toThrow(
      expect.objectContaining({ key: 'invalid' }),
    );
  });
});
