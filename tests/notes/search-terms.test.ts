import { describe, expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { searchWords } from '../../lib/notes/search-terms';
import { draft, draftAbout } from './drafts';

const note = (change: Partial<Note>): Note => ({
  ...draft(),
  id: '',
  created: '',
  modified: '',
  deleted: null,
  sourceKey: null,
  ...change,
});

describe('a note is found', () => {
  it('by its text, tags, passage, article and outlet', () => {
    const words = searchWords(note({ text: 'Mon avis', tags: ['à suivre'] }));
    for (const word of ['avis', 'suivre', 'rouvert', 'rouvre', 'gazette'])
      expect(words).toContain(word);
  });

  it.each([
    [draftAbout('Élise Roy').subject, ['elise', 'ministre']],
    [
      { kind: 'figure', type: 'count', value: 24, unit: 'pays', bound: null } as const,
      ['24', 'pays'],
    ],
    [{ kind: 'statement', status: 'named', source: 'Marc Delorme' } as const, ['delorme']],
  ])('by what it is about: %j', (subject, expected) => {
    expect(searchWords(note({ subject }))).toEqual(expect.arrayContaining(expected));
  });

  it('by the first two thousand of its words', () => {
    const text = Array.from({ length: 5_000 }, (_, at) => `mot${at}`).join(' ');
    expect(searchWords(note({ text }))).toHaveLength(2_000);
  });
});
