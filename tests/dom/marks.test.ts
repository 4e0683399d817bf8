import { describe, expect, it } from 'vitest';
import { flashRule, markNames, markRules, type Palette } from '../../lib/dom/mark-styles';
import { type Mark, markFinder, marksOf } from '../../lib/dom/marks';
import type { Story } from '../../lib/text/types';

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
  const rulesOf = (palette: Palette, theme: 'light' | 'dark') =>
    markRules(names, palette, theme, all, ['p', 'article li']);
  const rules = rulesOf('standard', 'light');

  it('holds for the elements that hold the marks, and for kinds that are shown', () => {
    const figure = markRules(
      names,
      'standard',
      'light',
      [{ kind: 'figure', level: 1 }],
      ['p', 'h1'],
    );
    const name = names.of({ kind: 'figure', level: 1 });
    expect(figure).toMatch(`p::highlight(${name}),h1::highlight(${name}){`);
    expect(figure).not.toContain(names.of({ kind: 'official', level: 1 }));
    expect(markRules(names, 'standard', 'light', [], [])).toBe('');
  });

  it('tells the kinds apart by the line itself, without colour', () => {
    const lines = rules.match(/underline (solid|dotted|wavy)/g) ?? [];
    expect(new Set(lines).size).toBe(3);
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
    expect(rulesOf('standard', 'dark')).not.toBe(rules);
    expect(rulesOf('high-contrast', 'light')).not.toBe(rules);
  });

  it('has names that tell a page nothing and differ from page to page', () => {
    expect(markNames(0.1).all).not.toEqual(markNames(0.9).all);
    for (const name of names.all) expect(name).not.toMatch(/whence|official|claim|figure/i);
  });

  it.each(['standard', 'colour-blind', 'high-contrast'] as const)(
    'of palette %s has 4.5:1 on white and on near-black',
    (palette) => {
      for (const [theme, ground] of [
        ['light', '#ffffff'],
        ['dark', '#1a1a1a'],
      ] as const) {
        const inks =
          (rulesOf(palette, theme) + flashRule(names, palette, theme)).match(/#[0-9a-f]{6}/g) ?? [];
        expect(inks.length).toBeGreaterThan(2);
        for (const ink of inks)
          expect(contrast(ink, ground), `${ink} ${theme}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});

function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
