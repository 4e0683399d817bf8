import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNotes } from '../../lib/notes/merge';
import type { Note } from '../../lib/notes/note';
import { anyNote, anyText } from './arbitrary';

const sorted = (note: Note) => ({ ...note, tags: [...note.tags].sort() });
const pair = fc
  .tuple(anyNote, anyNote, fc.boolean())
  .map(([one, other, sameTime]): [Note, Note] => [
    one,
    { ...other, id: one.id, ...(sameTime ? { modified: one.modified } : {}) },
  ]);

describe('two states of one note', () => {
  it('merge to the same in either order', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(sorted(mergeNotes(one, other))).toEqual(sorted(mergeNotes(other, one)));
      }),
    );
  });

  it('merge once and for all', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const merged = mergeNotes(one, other);
        expect(sorted(mergeNotes(merged, other))).toEqual(sorted(merged));
        expect(sorted(mergeNotes(merged, one))).toEqual(sorted(merged));
      }),
    );
  });

  it('lose no text, no tag, and no note that stands in one of them', () => {
    fc.assert(
      fc.property(pair, anyText, ([one, other], text) => {
        const ours = { ...one, text };
        const merged = mergeNotes(ours, other);
        const texts = [merged.text, ...(merged.versions ?? []).map((version) => version.text)];
        for (const each of [ours.text, other.text])
          if (each.trim() !== '') expect(texts).toContain(each);
        for (const tag of [...one.tags, ...other.tags]) expect(merged.tags).toContain(tag);
        if (one.deleted === null || other.deleted === null) expect(merged.deleted).toBeNull();
      }),
    );
  });
});
