import { describe, expect, it } from 'vitest';
import { type MarkLook, markNames, markRules } from '../../lib/dom/mark-styles';
import { type Mark, markFinder, marksOf } from '../../lib/dom/marks';
import type { Ground } from '../../lib/dom/page-theme';
import type { Story } from '../../lib/text/types';
import { DARK_PAGE, look, WHITE_PAGE } from './stand-ins';

const person = (name: string, official: boolean): Story['people'][number] => ({
  name,
  official,
  office: null,
  knownOffice: null,
  former: false,
  organization: null,
  country: null,
  wikidata: null,
  gender: null,
  basis: [],
});
const claim = (
  start: number,
  end: number,
  strength: number,
  status: 'unattributed' | 'named' = 'unattributed',
): Story['statements'][number] => ({
  start,
  end,
  sentence: 0,
  status,
  source: null,
  cue: null,
  quote: false,
  rule: 'U3',
  strength,
  reasons: [],
});
const story: Story = {
  language: 'fr',
  analysed: 'fr',
  offices: [],
  findings: [],
  sentences: [],
  sources: [],
  covered: 200,
  people: [person('Yann Kervella', true), person('Maud Le Goff', false)],
  mentions: [
    { start: 10, end: 23, person: 0, title: null },
    { start: 60, end: 72, person: 1, title: null },
  ],
  figures: [
    {
      start: 30,
      end: 36,
      type: 'count',
      value: 12000,
      unit: null,
      bound: null,
      counted: null,
      modifier: null,
    },
  ],
  statements: [
    claim(0, 50, 0.9),
    claim(60, 90, 0.5),
    claim(100, 120, 0.2),
    claim(130, 150, 0, 'named'),
  ],
};
const all = { official: true, figure: true, statement: true };

describe('the marks of a story', () => {
  it('are officials, figures and claims without a source, in order of the text', () => {
    const marks = marksOf(story, { kinds: all, density: 'all' });
    expect(marks.map(({ kind, start }) => [kind, start])).toEqual([
      ['statement', 0],
      ['official', 10],
      ['figure', 30],
      ['statement', 60],
      ['statement', 100],
    ]);
  });

  it.each([
    ['strong', [0]],
    ['standard', [0, 60]],
    ['all', [0, 60, 100]],
  ] as const)('hold at density %s the claims at %j', (density, starts) => {
    const kinds = { official: false, figure: false, statement: true };
    expect(marksOf(story, { kinds, density }).map(({ start }) => start)).toEqual(starts);
  });

  it('tell the strength of a claim in three steps', () => {
    const kinds = { official: false, figure: false, statement: true };
    expect(marksOf(story, { kinds, density: 'all' }).map(({ level }) => level)).toEqual([2, 1, 0]);
  });

  it.each(['official', 'figure', 'statement'] as const)(
    'are without %s when the reader wants none',
    (kind) => {
      const marks = marksOf(story, { kinds: { ...all, [kind]: false }, density: 'all' });
      expect(marks.some((mark) => mark.kind === kind)).toBe(false);
      expect(marks.length).toBeGreaterThan(0);
    },
  );
});

describe('the mark at an offset', () => {
  const find = markFinder(marksOf(story, { kinds: all, density: 'all' }));

  it('is the shortest first, then what is around it', () => {
    expect(find(12).map(({ kind }) => kind)).toEqual(['official', 'statement']);
  });

  it.each([
    [5, ['statement']],
    [55, []],
    [140, []],
    [-1, []],
    [999, []],
  ] as [number, string[]][])('at %i is %j', (offset, kinds) => {
    expect(find(offset).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('agrees with looking at every mark, on many marks', () => {
    const marks: Mark[] = Array.from({ length: 3_000 }, (_, i) => ({
      kind: 'figure',
      index: i,
      start: i * 7,
      end: i * 7 + ((i * 31) % 40) + 1,
      level: 1,
    }));
    const fast = markFinder(marks);
    for (let offset = 0; offset < 21_000; offset += 97) {
      const slow = marks.filter(({ start, end }) => start <= offset && end >= offset);
      expect(fast(offset).length).toBe(slow.length);
    }
  });
});

describe('the look of marks', () => {
  const names = markNames(0.5);
  const all = [
    { kind: 'official', level: 1 },
    { kind: 'figure', level: 1 },
    ...([0, 1, 2] as const).map((level) => ({ kind: 'statement' as const, level })),
  ] as const;
  const rulesOf = (wanted: MarkLook, ground: Ground) =>
    markRules(names, wanted, ground, all, ['p', 'article li']);
  const rules = rulesOf(look, WHITE_PAGE);

  it('holds for the elements that hold the marks, and for kinds that are shown', () => {
    const one = [{ kind: 'figure', level: 1 }] as const;
    const figure = markRules(names, look, WHITE_PAGE, one, ['p', 'h1']);
    const name = names.of({ kind: 'figure', level: 1 });
    expect(figure).toMatch(`p::highlight(${name}),h1::highlight(${name}){`);
    expect(figure).not.toContain(names.of({ kind: 'official', level: 1 }));
    expect(markRules(names, look, WHITE_PAGE, [], [])).toBe('');
  });

  it('tells the kinds apart by the line itself, without colour', () => {
    const lines = rules.match(/underline (solid|dotted|wavy)/g) ?? [];
    expect(new Set(lines).size).toBe(3);
  });

  it('has the lines and the colours that the reader chose', () => {
    const lines = { official: 'double', figure: 'solid', statement: 'dashed' } as const;
    const colours = { official: '#005500', figure: '#550000', statement: '#000055' };
    const own = rulesOf({ ...look, palette: 'own', lines, colours }, WHITE_PAGE);
    expect(own).toContain('underline double #005500');
    expect(own).toContain('underline solid #550000');
    expect(own).toContain('underline dashed #000055');
  });

  it('draws stronger claims with thicker lines', () => {
    const widths = [0, 1, 2].map((level) => {
      const name = names.of({ kind: 'statement', level: level as 0 | 1 | 2 });
      return Number(new RegExp(`${name}\\)\\{[^}]* ([\\d.]+)px`).exec(rules)?.[1]);
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });

  it('is not the same on dark ground, nor in another palette', () => {
    expect(rulesOf(look, DARK_PAGE)).not.toBe(rules);
    expect(rulesOf({ ...look, palette: 'high-contrast' }, WHITE_PAGE)).not.toBe(rules);
  });

  it('is for the screen alone, unless the reader prints marks', () => {
    expect(rules).toMatch(/^@media screen\{/);
    expect(rulesOf({ ...look, print: true }, WHITE_PAGE)).not.toContain('@media');
  });

  it('has names that tell a page nothing and differ from page to page', () => {
    expect(markNames(0.1).all).not.toEqual(markNames(0.9).all);
    for (const name of names.all) expect(name).not.toMatch(/whence|official|claim|figure/i);
  });
});
