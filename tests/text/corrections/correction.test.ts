import { describe, expect, it } from 'vitest';
import { isAboutSame, readCorrection, readVerdict } from '../../../lib/text/corrections/correction';
import type { Verdict } from '../../../lib/text/types';

const quote = { exact: '49.3', prefix: 'au moyen du ', suffix: ' de la' };
const good: Verdict[] = [
  { kind: 'not-official', name: 'Ann Lee', wikidata: null },
  { kind: 'not-figure', quote },
  { kind: 'not-claim', quote },
  { kind: 'attributed', quote, source: { name: 'Ann Lee', kind: 'person' } },
  { kind: 'attributed', quote, source: null },
];

describe('a verdict', () => {
  it.each(good)('of kind $kind is read as it is, without what does not belong to it', (verdict) => {
    expect(readVerdict({ ...verdict, extra: 1, __proto__: null })).toEqual(verdict);
  });

  it.each([
    ['nothing', null],
    ['a text', 'not-figure'],
    ['an unknown kind', { kind: 'official', quote }],
    ['no name', { kind: 'not-official', name: '  ', wikidata: null }],
    ['a name that is a book', { kind: 'not-official', name: 'x'.repeat(301), wikidata: null }],
    ['no quote', { kind: 'not-figure' }],
    ['an empty quote', { kind: 'not-claim', quote: { ...quote, exact: '' } }],
    ['a quote without surroundings', { kind: 'not-claim', quote: { exact: 'a' } }],
    ['a source of no kind', { kind: 'attributed', quote, source: { name: 'A', kind: 'alien' } }],
    [
      'a source without a name',
      { kind: 'attributed', quote, source: { name: '', kind: 'person' } },
    ],
  ])('is not made of %s', (_, value) => {
    expect(readVerdict(value)).toBeNull();
  });

  it('is about the same as another on the same person or passage', () => {
    const [person, figure, claim, attributed, nobody] = good as [
      ...[Verdict, Verdict, Verdict, Verdict, Verdict],
    ];
    expect(isAboutSame(person, { ...person })).toBe(true);
    expect(isAboutSame(claim, attributed)).toBe(true);
    expect(isAboutSame(attributed, nobody)).toBe(true);
    expect(isAboutSame(figure, claim)).toBe(false);
    expect(isAboutSame(person, figure)).toBe(false);
  });
});

describe('a correction', () => {
  const [verdict] = good;
  const whole = { id: 'a', made: '2026-03-12T10:00:00Z', url: 'https://a.example/', verdict };

  it('is read as it is', () => expect(readCorrection({ ...whole, more: 1 })).toEqual(whole));

  it.each([
    ['no id', { ...whole, id: '' }],
    ['no day', { ...whole, made: 'soon' }],
    ['no address', { ...whole, url: 7 }],
    ['no verdict', { ...whole, verdict: {} }],
  ])('is not made of one with %s', (_, value) => {
    expect(readCorrection(value)).toBeNull();
  });
});
