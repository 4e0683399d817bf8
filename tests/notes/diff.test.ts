import { describe, expect, it } from 'vitest';
import { changesSince } from '../../lib/notes/diff';
import { savedStory } from './stories';

const before = [
  'Le port a rouvert lundi matin.',
  'Selon Anne Kerdoncuff, 340 ouvriers ont travaillé.',
  'Les pêcheurs restent prudents.',
  'Les pêcheurs restent prudents.',
];
const changes = (after: string[]) =>
  changesSince(savedStory({ sentences: before }), savedStory({ sentences: after }));

describe('what changed since the last reading', () => {
  it('is nothing when only typography and order changed', () => {
    expect(changes([...before].reverse().map((text) => text.replace(/ /g, '\u00a0')))).toEqual([]);
  });

  it('is told as altered, added and removed, figures and sources first', () => {
    const after = [
      'Le port a rouvert lundi soir.',
      'Une averse est tombée.',
      'Selon Anne Kerdoncuff, 410 ouvriers ont travaillé.',
      'Les pêcheurs restent prudents.',
    ];
    expect(changes(after)).toEqual([
      { kind: 'altered', before: before[1], after: after[2], telling: true },
      { kind: 'altered', before: before[0], after: after[0], telling: false },
      { kind: 'added', before: null, after: after[1], telling: false },
      { kind: 'removed', before: before[3], after: null, telling: false },
    ]);
  });

  it('names a source that went', () => {
    const after = [...before];
    after[1] = '340 ouvriers ont travaillé.';
    expect(changes(after)).toEqual([
      { kind: 'altered', before: before[1], after: after[1], telling: true },
    ]);
  });

  it('is told in time for long articles', () => {
    const long = (n: number) =>
      Array.from({ length: 600 }, (_, i) => `Phrase ${i * n} du long article numéro ${n}.`);
    const begun = performance.now();
    changesSince(savedStory({ sentences: long(1) }), savedStory({ sentences: long(2) }));
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
