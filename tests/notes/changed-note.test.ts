import { expect, it } from 'vitest';
import { changedNote, sourceKeyOfDraft } from '../../lib/notes/changed-note';
import type { Note } from '../../lib/notes/note';
import { draft, draftAbout } from './drafts';

const T = '2024-03-12T10:00:00.000Z';
const note: Note = {
  ...draft({ text: 'mine' }),
  ...{ id: 'n', created: T, modified: T, deleted: null, sourceKey: null },
};

it('keeps a third text, written elsewhere meanwhile, as a version', () => {
  const now = '2024-03-12T11:00:00.000Z';
  const theirs = { ...note, text: 'theirs' };
  expect(changedNote(theirs, { text: 'new' }, now, { text: 'mine' })).toMatchObject({
    text: 'new',
    modified: now,
    versions: [{ text: 'theirs', modified: T, device: null }],
  });
  expect(changedNote(note, { text: 'new' }, now, { text: 'mine' })).not.toHaveProperty('versions');
});

it('lets its time grow even when the clock went back, and follows its subject to a source', () => {
  const { subject } = draftAbout('Ned Price');
  const next = changedNote(note, { subject, versions: [] }, '2020-01-01T00:00:00.000Z');
  expect(next.modified).toBe('2024-03-12T10:00:00.001Z');
  expect(next.sourceKey).toBe('ned price');
  expect(next).not.toHaveProperty('versions');
  expect(sourceKeyOfDraft(note)).toBeNull();
});
