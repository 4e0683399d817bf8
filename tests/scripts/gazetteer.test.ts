import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../lib/text/officials/name-index';
import { areaFiles } from '../../scripts/gazetteer/area-files';
import { readDump } from '../../scripts/gazetteer/dump';
import { postOf } from '../../scripts/gazetteer/positions';

const fixture = join(import.meta.dirname, '../text/officials/fixtures/dump.json');
const dump = readDump(JSON.parse(readFileSync(fixture, 'utf8')));
const files = areaFiles(dump.people);

/** The lines inside a data file's template string. */
function linesOf(name: string): string[] {
  const text = files.get(name) ?? '';
  return text
    .slice(text.indexOf('`') + 1, text.lastIndexOf('`'))
    .trim()
    .split('\n');
}

describe('the loader of a Wikidata query dump', () => {
  it('joins the rows about one person and writes them in the form of the data', () => {
    expect(linesOf('france.ts')).toEqual([
      'Emmanuel Macron|m3|min@FR:2014-08-26/2016-08-30:economy+industry;pres@FR:2017-05-14/|Emmanuel Jean-Michel Frédéric Macron|Q3052772',
      'Jean Exemple {1}|m1|mayor@FR:2001-03-18/:Le Havre||Q900002',
    ]);
  });

  it('takes French names as aliases and leaves other scripts and abbreviations out', () => {
    expect(linesOf('world.ts')).toContain(
      'Vladimir Putin|m3|pm@RU:2008-05-08/2012-05-07;pres@RU:2012-05-07/|Vladimir Poutine|Q7747',
    );
  });

  it('marks names that begin with the surname', () => {
    expect(linesOf('world.ts')).toContain('Xi Jinping|m3<|pres@CN:2013-03-14/||Q15031');
  });

  it('reads the first of January of an end as the year that Wikidata means', () => {
    expect(linesOf('us.ts')).toEqual(['Jane Example|f2|senator@US:2013-01-03/2019:OH||Q900001']);
  });

  it('passes over people without a name, terms that end before they begin, and unknown states', () => {
    const ids = dump.people.map((person) => person.wikidata);
    expect(ids).not.toContain('Q900003');
    expect(ids).not.toContain('Q900005');
    expect(ids).not.toContain('Q900006');
  });

  it('tells which positions it does not know', () => {
    expect(dump.unread.get('chair of the village fair')).toBe(1);
  });

  it('writes lines that the gazetteer reads', () => {
    const areas = [...files.keys()].filter((name) => name !== 'index.ts').map(linesOf);
    const index = buildIndex(areas.map((lines) => lines.join('\n')));
    expect(index.people).toHaveLength(dump.people.length);
    const macron = index.people.find((entry) => entry.name === 'Emmanuel Macron');
    expect(macron?.wikidata).toBe('Q3052772');
    expect(macron?.memberships).toContainEqual({
      post: 'pres',
      country: 'FR',
      from: 20170514,
      to: Number.POSITIVE_INFINITY,
      detail: null,
    });
  });

  it('writes an index that imports every area', () => {
    expect(files.get('index.ts')).toContain("import germanyAustria from './germany-austria';");
  });

  it.each([[null], [[]], [{ results: {} }], ['text']])('refuses %j', (json) => {
    expect(() => readDump(json)).toThrow('not a SPARQL JSON result');
  });
});

describe('the table of positions', () => {
  it.each([
    ['President of France', 'FR', '', 'pres', 'FR', ''],
    ['Vice President of the United States', 'US', '', 'vp', 'US', ''],
    ['Prime Minister of Canada', 'CA', '', 'pm', 'CA', ''],
    ['Federal Chancellor of Germany', 'DE', '', 'pm', 'DE', ''],
    ['Minister of the Interior', 'FR', '', 'min', 'FR', 'interior'],
    ['Minister of Higher Education and Research', 'FR', '', 'min', 'FR', 'highered'],
    ['United States Secretary of State', 'US', '', 'min', 'US', 'foreign'],
    ['United States Secretary of Defense', 'US', '', 'min', 'US', 'defence'],
    ['United States Attorney General', 'US', '', 'min', 'US', 'justice'],
    ['Home Secretary', 'GB', '', 'min', 'GB', ''],
    ['governor of Ohio', 'US', '', 'gov', 'US', 'OH'],
    ['premier of Quebec', 'CA', '', 'premier', 'CA', 'CA-QC'],
    ['mayor of London', 'GB', '', 'mayor', 'GB', 'London'],
    ['Secretary-General of the United Nations', '', '', 'sg', 'UN', 'UN'],
    ['Director-General of the World Health Organization', '', '', 'dg', 'INT', 'WHO'],
    ['President of the European Commission', '', '', 'precommission', 'EU', ''],
    ['member of the National Assembly', 'FR', 'Gironde', 'mp', 'FR', 'Gironde'],
  ])('reads %s (%s %s)', (label, country, of, post, state, detail) => {
    expect(postOf(label, country, of)).toEqual({ post, country: state, detail });
  });

  it.each([
    ['chair of the village fair', 'FR'],
    ['Minister of Health', ''],
    ['Director-General of the Village Bakery', ''],
  ])('does not read %s of %j', (label, country) => {
    expect(postOf(label, country, '')).toBeNull();
  });
});
