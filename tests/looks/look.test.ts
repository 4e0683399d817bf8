import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, fromHex } from '../../lib/looks/contrast';
import {
  areDistinct,
  DEFAULT_LINES,
  INKS,
  inksOn,
  inksOnPaper,
  type Look,
  PALETTES,
  PAPER,
  withLine,
} from '../../lib/looks/look';

const KINDS = ['official', 'figure', 'statement'] as const;
const hex = (text: string) => fromHex(text) as Colour;
const look = (palette: Look['palette'], colours = INKS.standard.light): Look => ({
  palette,
  colours,
  lines: DEFAULT_LINES,
});
/** Grounds of pages: white, paper, sepia of reader views, grey, near-black, black, dark blue. */
const GROUNDS = [
  ['light', '#ffffff'],
  ['light', '#fff1e5'],
  ['light', '#f4ecd8'],
  ['light', '#c8c8c8'],
  ['dark', '#1a1a1a'],
  ['dark', '#000000'],
  ['dark', '#15202b'],
  ['dark', '#4a4a4a'],
] as const;

describe.each(PALETTES)('the palette %s', (palette) => {
  it.each(GROUNDS)('has 4.5:1 on a %s page of %s', (theme, ground) => {
    const inks = inksOn(look(palette), theme, hex(ground));
    for (const kind of KINDS) {
      expect(contrast(hex(inks[kind]), hex(ground)), kind).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['light', 'dark'] as const)('has 4.5:1 on our own %s paper', (theme) => {
    const inks = inksOnPaper(look(palette), theme);
    for (const kind of KINDS) {
      expect(contrast(hex(inks[kind]), hex(PAPER[theme])), kind).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('colours of the reader', () => {
  it('are kept where they can be read and mended where not', () => {
    const colours = { official: '#ffff00', figure: '#003300', statement: '#cc0000' };
    const inks = inksOn(look('own', colours), 'light', hex('#ffffff'));
    expect(inks.figure).toBe('#003300');
    expect(inks.statement).toBe('#cc0000');
    expect(inks.official).not.toBe('#ffff00');
  });
});

/**
 * How colours look to those who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity
 * 1), in linear RGB.
 */
const BLINDNESS = {
  protanopia: [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052],
  deuteranopia: [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969],
  tritanopia: [1.256, -0.077, -0.179, -0.078, 0.931, 0.148, 0.005, 0.691, 0.304],
};

/** Distance of two colours in CIE L*a*b* as such an eye sees them; 2.3 can just be told apart. */
function distance(one: string, other: string, matrix: number[]): number {
  const [a, b] = [lab(one, matrix), lab(other, matrix)];
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

function lab(text: string, m: number[]): number[] {
  const { red, green, blue } = hex(text);
  const linear = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const seen = [0, 3, 6].map((row) =>
    Math.max(
      0,
      linear.reduce((sum, value, i) => sum + value * (m[row + i] ?? 0), 0),
    ),
  );
  const [r = 0, g = 0, b = 0] = seen;
  const x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

describe('the palette for colour-blind readers', () => {
  it.each(Object.entries(BLINDNESS))('keeps its three colours apart with %s', (_name, matrix) => {
    for (const theme of ['light', 'dark'] as const) {
      const inks = INKS['colour-blind'][theme];
      const apart = [
        distance(inks.official, inks.figure, matrix),
        distance(inks.official, inks.statement, matrix),
        distance(inks.figure, inks.statement, matrix),
      ];
      expect(Math.min(...apart), `${theme}: ${apart}`).toBeGreaterThan(15);
    }
  });
});

describe('lines', () => {
  it('are told apart, whatever the reader chooses', () => {
    expect(areDistinct(DEFAULT_LINES)).toBe(true);
    const next = withLine(DEFAULT_LINES, 'official', 'wavy');
    expect(next).toEqual({ official: 'wavy', figure: 'dotted', statement: 'solid' });
    expect(areDistinct(next)).toBe(true);
    expect(withLine(DEFAULT_LINES, 'figure', 'double').figure).toBe('double');
  });
});

describe("the extension's own pages", () => {
  const css = readFileSync(
    path.resolve(import.meta.dirname, '../../components/tokens.css'),
    'utf8',
  );
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

  it.each(['standard', 'colour-blind', 'high-contrast'] as const)(
    'have the same colours in the palette %s',
    (palette) => {
      for (const [theme, part] of [
        ['light', light],
        ['dark', dark],
      ] as const) {
        const start = palette === 'standard' ? 0 : part.indexOf(`[data-palette="${palette}"]`);
        for (const kind of KINDS) {
          const found = new RegExp(`--whence-${kind}: (#[0-9a-f]{6})`).exec(part.slice(start))?.[1];
          expect(found, `${theme} ${kind}`).toBe(INKS[palette][theme][kind]);
        }
      }
    },
  );
});
