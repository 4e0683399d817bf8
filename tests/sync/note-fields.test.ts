import { describe, expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { applyOp, type Fields, type Op } from '../../lib/sync/core';
import { noteFrom, opOf } from '../../lib/sync/note-fields';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const note: Note = {
  id: ID,
  subject: { kind: 'article' },
  target: { source: 'https://news.example/story', quote: null, position: null },
  article: { title: 'Story', siteName: null, published: null },
  text: 'First',
  tags: ['b', 'a'],
  status: 'none',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  deleted: null,
  sourceKey: null,
};

const write = (fields: Fields, seq: number, change: Note | null, name = 'Desk') =>
  opOf(fields, ID, change, { name, seq, time: '2026-02-01T00:00:00.000Z' }) as Op;
const created = () => applyOp(new Map(), 'a', write(new Map(), 1, note));
const edited = (change: Partial<Note>, modified = '2026-02-02T00:00:00.000Z') => ({
  ...note,
  modified,
  ...change,
});

describe('a note as fields', () => {
  it('comes back as it was', () => {
    expect(noteFrom(ID, created())).toEqual({ ...note, tags: ['a', 'b'] });
  });

  it('has nothing to tell when nothing changed', () => {
    const fields = created();
    expect(opOf(fields, ID, noteFrom(ID, fields), { name: 'x', seq: 2, time: '' })).toBeNull();
  });

  it('shows the later of two texts written apart and keeps the other as a version', () => {
    const fields = created();
    const one = write(fields, 2, edited({ text: 'Left' }));
    const other = write(fields, 1, edited({ text: 'Right' }, '2026-02-03T00:00:00.000Z'), 'Train');
    const both = noteFrom(ID, applyOp(applyOp(fields, 'a', one), 'b', other));
    expect(both?.text).toBe('Right');
    expect(both?.versions).toEqual([
      { text: 'Left', modified: '2026-02-02T00:00:00.000Z', device: 'Desk' },
    ]);
  });

  it('comes whole out of a purge that had not seen an edit of one part', () => {
    const fields = created();
    const purge = write(fields, 2, null);
    const edit = write(fields, 1, edited({ status: 'checked' }));
    const back = noteFrom(ID, applyOp(applyOp(fields, 'a', purge), 'b', edit));
    expect(back).toMatchObject({ text: 'First', status: 'checked', target: note.target });
  });

  it('is taken out of the bin by an edit that had not seen it there', () => {
    const fields = created();
    const bin = write(fields, 2, edited({ deleted: '2026-02-02T00:00:00.000Z' }));
    const edit = write(fields, 1, edited({ text: 'Still wanted' }));
    const both = noteFrom(ID, applyOp(applyOp(fields, 'a', bin), 'b', edit));
    expect(both).toMatchObject({ text: 'Still wanted', deleted: null });
  });

  it('is gone when nobody wrote after the purge', () => {
    const fields = created();
    expect(noteFrom(ID, applyOp(fields, 'a', write(fields, 2, null)))).toBeNull();
  });

  it('takes values that make no note for none', () => {
    const broken = { field: 'about', seen: [], value: { created: 'yesterday' } };
    const words = { field: 'words', seen: [], value: { text: 'x' } };
    const op = { seq: 1, note: ID, time: '2026-01-01T00:00:00.000Z', writes: [broken, words] };
    expect(noteFrom(ID, applyOp(new Map(), 'a', op))).toBeNull();
  });
});
