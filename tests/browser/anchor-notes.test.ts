import { expect, it } from 'vitest';
import { anchorNotes } from '../../lib/browser/anchor-notes';

const TEXT = 'Le maire a fermé le pont mardi, pour dix mois.';
const noteOn = (id: string, exact: string | null) => ({
  id,
  target: {
    source: 's',
    quote: exact === null ? null : { exact, prefix: '', suffix: '' },
    position: null,
  },
});

it('each note on a passage is found again or said to be lost', () => {
  const notes = [noteOn('a', 'fermé le pont'), noteOn('b', 'un autre sujet'), noteOn('c', null)];
  expect(anchorNotes(notes, TEXT)).toEqual({
    a: { state: 'found', span: { start: 11, end: 24 } },
    b: { state: 'orphaned' },
  });
});

it('an article without notes costs nothing and says nothing', () => {
  expect(anchorNotes([], TEXT)).toEqual({});
});
