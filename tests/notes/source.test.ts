import { describe, expect, it } from 'vitest';
import { sourceKeyOf, sourceOfSubject, withFacts } from '../../lib/notes/source';

describe('the key of a source', () => {
  it.each<[string, string | null]>([
    ['Élisabeth BORNE', 'elisabeth borne'],
    ['Jean-Pierre  Lecoq', 'jean pierre lecoq'],
    ['L’Insee', 'insee'],
    ['The FTC', 'ftc'],
    ['Le', 'le'],
    ['Leïla', 'leila'],
    ['Žižek', 'zizek'],
    ['Минздрав', 'минздрав'],
    ['__proto__', 'proto'],
    ['…', null],
    ['', null],
  ])('of %j is %j', (name, key) => {
    expect(sourceKeyOf(name)).toBe(key);
  });
});

describe('what a subject tells of a source', () => {
  it('is name, office and country of an official', () => {
    expect(
      sourceOfSubject({ kind: 'official', name: 'A', office: 'ministre', country: 'FR' }),
    ).toEqual({
      name: 'A',
      kind: 'person',
      office: 'ministre',
      country: 'FR',
    });
  });

  it.each([
    { kind: 'article' },
    { kind: 'passage' },
    { kind: 'statement', status: 'anonymous', source: 'des experts' },
    { kind: 'statement', status: 'unattributed', source: null },
    { kind: 'figure', type: 'count', value: 3, unit: null, bound: null },
  ] as const)('is nothing for %j', (subject) => {
    expect(sourceOfSubject(subject)).toBeNull();
  });
});

describe('facts about a source', () => {
  it('add to what is known and never empty it; the office is the newest', () => {
    const known = withFacts(undefined, 'a', {
      name: 'A',
      kind: 'person',
      office: 'maire',
      country: 'FR',
    });
    const told = withFacts({ ...known, notes: 3 }, 'a', {
      name: 'A.',
      kind: 'organization',
      office: 'ministre',
      wikidata: 'Q1',
    });
    expect(told).toMatchObject({
      name: 'A',
      kind: 'person',
      office: 'ministre',
      country: 'FR',
      wikidata: 'Q1',
      notes: 3,
    });
    expect(withFacts(told, 'a', { name: 'A' }).office).toBe('ministre');
  });
});
