import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../lib/notes/word-diff';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, come: `{+${text}+}` })[kind])
    .join('');

describe('the difference of two texts', () => {
  it.each([
    [
      '340 ouvriers ont travaillé.',
      '410 ouvriers ont travaillé.',
      '[-340-]{+410+} ouvriers ont travaillé.',
    ],
    ['The old wall held.', 'The new high wall held.', 'The [-old-]{+new high+} wall held.'],
    ['a b c', 'a c', 'a [-b -]c'],
    ['a', 'a b', 'a{+ b+}'],
    ['3,200 homes', '2,900 homes', '[-3,200-]{+2,900+} homes'],
    ['same', 'same', 'same'],
    ['', 'x', '{+x+}'],
    ['', '', ''],
    ['né à Élan', 'né à Élans', 'né à [-Élan-]{+Élans+}'],
  ])('%j to %j is %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('gives back both texts, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', ' ', '.', 'é', '👩', 'c '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordDiff(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('come')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });

  it('of two long texts without a word in common is one exchange, and quick', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => word + at).join(' ');
    const begun = performance.now();
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'come']);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
