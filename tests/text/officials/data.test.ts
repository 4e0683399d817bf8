import { describe, expect, it } from 'vitest';
import { AREAS } from '../../../lib/text/officials/data/index';
import { everyone, type Membership } from '../../../lib/text/officials/gazetteer';
import { ORGANIZATIONS } from '../../../lib/text/officials/organizations';
import { PLACES } from '../../../lib/text/officials/places';
import { PORTFOLIOS } from '../../../lib/text/officials/portfolios';
import { POSTS } from '../../../lib/text/officials/posts';

const LINE = /^[^|;:]+\|[mf][0-3]<?\|[^|]*(?:\|[^|]*(?:\|(?:Q[1-9]\d*)?)?)?$/u;
const TERM =
  /^(?:[a-z]+(?:@[A-Z]+)?:)?\d{4}(?:-\d\d){0,2}\/(?:\d{4}(?:-\d\d){0,2})?(?::[^:;|]+)?$/u;
const OTHER = new Set(['EU', 'UN', 'NATO', 'INT', 'XK', 'SU', 'YU']);
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const lines = Object.entries(AREAS).flatMap(([area, text]) =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//') && !line.startsWith('='))
    .map((line) => ({ area, line })),
);

const terms: { name: string; term: Membership }[] = everyone().flatMap((entry) =>
  entry.memberships.map((term) => ({ name: entry.name, term })),
);

function faults(wrong: (term: Membership) => boolean): string[] {
  return terms
    .filter(({ term }) => wrong(term))
    .map(({ name, term }) => `${name} ${JSON.stringify(term)}`);
}

describe('the data of the gazetteer', () => {
  it('is written in the form that it is read in', () => {
    const wrong = lines.filter(
      ({ line }) =>
        !LINE.test(line) || !(line.split('|')[2] ?? '').split(';').every((term) => TERM.test(term)),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every post', () => {
    expect(faults((term) => POSTS[term.post] === undefined)).toEqual([]);
  });

  it('places every post in a state of ISO 3166-1 or an international body', () => {
    const wrong = faults(({ country }) => !OTHER.has(country) && regions.of(country) === undefined);
    expect(wrong).toEqual([]);
  });

  it('ends no term before it begins, nor begins one outside living memory', () => {
    expect(faults(({ from, to }) => !(from >= 19400101 && from <= 20301231 && to >= from))).toEqual(
      [],
    );
  });

  it('writes days and months that exist', () => {
    const exists = (day: number) => {
      const [month, date] = [Math.floor(day / 100) % 100, day % 100];
      return month >= 1 && month <= 12 && date >= 1 && date <= 31;
    };
    expect(faults(({ from, to }) => !exists(from) || (Number.isFinite(to) && !exists(to)))).toEqual(
      [],
    );
  });

  it('names portfolios and organizations that have a printed form', () => {
    const wrong = faults(({ post, detail }) => {
      const kind = POSTS[post]?.detail ?? null;
      if (kind === 'organization') return detail === null || ORGANIZATIONS[detail] === undefined;
      if (kind === null) return detail !== null;
      if (kind !== 'portfolio' || detail === null) return false;
      return detail.split('+').some((key) => PORTFOLIOS[key] === undefined);
    });
    expect(wrong).toEqual([]);
  });

  it('writes out places that have no key', () => {
    const wrong = faults(
      ({ post, detail }) =>
        POSTS[post]?.detail === 'place' &&
        detail !== null &&
        PLACES[detail] === undefined &&
        /^[A-Z-]{2,5}$/u.test(detail),
    );
    expect(wrong).toEqual([]);
  });

  it('lets states be headed by one at a time', () => {
    // A presidency of three, a disputed election, a couple in office.
    const shared = new Set(['pres@BA', 'pres@CI', 'pres@NI']);
    const heads = terms.filter(({ term }) => ['pres', 'pm', 'king'].includes(term.post));
    const wrong = heads.flatMap(({ name, term }) =>
      heads
        .filter(
          (other) =>
            other.name !== name &&
            other.term.post === term.post &&
            other.term.country === term.country &&
            !shared.has(`${term.post}@${term.country}`) &&
            other.term.from <= term.from &&
            // Terms given by the year or month may touch.
            other.term.to - term.from > 200,
        )
        .map((other) => `${term.post}@${term.country}: ${name} and ${other.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives one Wikidata item to one person', () => {
    const ids = everyone().flatMap((entry) => entry.wikidata ?? []);
    expect(ids.length).toBeGreaterThan(60);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds at least 2,500 people, each with a term of office, from all parts of the world', () => {
    expect(everyone().length).toBeGreaterThanOrEqual(2500);
    expect(everyone().filter((entry) => entry.memberships.length === 0)).toEqual([]);
    const countries = new Set(terms.map(({ term }) => term.country));
    expect(countries.size).toBeGreaterThan(180);
  });

  it.each([
    ['FR', 500],
    ['US', 700],
    ['CA', 250],
    ['GB', 180],
    ['DE', 150],
    ['BR', 120],
    ['EU', 100],
    ['BE', 80],
    ['CH', 50],
    ['IE', 30],
    ['ES', 120],
    ['IT', 120],
    ['PT', 30],
    ['UN', 60],
  ])('knows enough of %s: %i people', (country, least) => {
    const people = everyone().filter((entry) =>
      entry.memberships.some((term) => term.country === country),
    );
    expect(people.length).toBeGreaterThanOrEqual(least);
  });

  it('keeps the sons of one name apart and joins the lines about one person', () => {
    const names = new Map<string, number>();
    for (const { name } of everyone()) names.set(name, (names.get(name) ?? 0) + 1);
    const several = [...names].filter(([, times]) => times > 1).map(([name]) => name);
    expect(several.sort()).toEqual(['Mike Rogers', 'Sean Parnell']);
  });
});
