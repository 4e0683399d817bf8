import { describe, expect, it } from 'vitest';
import { dayNumber, GazetteerEntry, readMembership } from '../../../lib/text/officials/entry';

const section = { country: 'FR', post: 'min' };

describe('a date as a number', () => {
  it.each([
    ['2024', 20240101, 20241231],
    ['2024-06', 20240601, 20240631],
    ['2024-06-05', 20240605, 20240605],
    ['2024-06-05T10:00:00Z', 20240605, 20240605],
  ])('of %s spans %i to %i', (date, first, last) => {
    expect(dayNumber(date)).toBe(first);
    expect(dayNumber(date, true)).toBe(last);
  });

  it.each(['', 'June 2024', '24-06-05'])('is none for %j', (date) => {
    expect(dayNumber(date)).toBeNaN();
  });
});

describe('a term of office', () => {
  it('takes post and country from its section', () => {
    expect(readMembership('2012-05/2014:justice', section)).toEqual({
      post: 'min',
      country: 'FR',
      from: 20120501,
      to: 20141231,
      detail: 'justice',
    });
  });

  it('may have its own, and no end', () => {
    expect(readMembership('pm@BE:2020-10-01/', section)).toEqual({
      post: 'pm',
      country: 'BE',
      from: 20201001,
      to: Number.POSITIVE_INFINITY,
      detail: null,
    });
  });
});

describe('a person of the gazetteer', () => {
  const person = () =>
    new GazetteerEntry({ row: 'Ana García_Ruiz#2|f1|2012/2014:health|Ana_Ruiz;AGR', section });

  it('is read from its line', () => {
    expect(person()).toMatchObject({
      name: 'Ana García Ruiz',
      namesake: '2',
      gender: 'f',
      fame: 1,
      aliases: ['Ana Ruiz', 'AGR'],
      surnames: ['García Ruiz'],
      wikidata: null,
    });
  });

  it('joins what another line says of it', () => {
    const joined = person();
    expect(joined.memberships).toHaveLength(1);
    joined.add({ row: 'Ana García_Ruiz#2|f3|mayor:2001/2003:Nice|AGR|Q42', section });
    expect(joined).toMatchObject({ fame: 3, aliases: ['Ana Ruiz', 'AGR'], wikidata: 'Q42' });
    expect(joined.memberships.map(({ post }) => post)).toEqual(['min', 'mayor']);
  });
});
