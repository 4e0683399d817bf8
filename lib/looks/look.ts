import type { MarkKind } from '../text/types';
import { type Colour, fromHex, readableOn, toHex } from './contrast';

export type Theme = 'light' | 'dark';
export type Inks = Record<MarkKind, string>;
export const PALETTES = ['standard', 'colour-blind', 'high-contrast', 'own'] as const;
export type Palette = (typeof PALETTES)[number];
/** The styles of line that CSS knows for an underline; each looks unlike the others without colour. */
export const LINE_STYLES = ['solid', 'dotted', 'dashed', 'double', 'wavy'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** How the reader wants the marks to look. */
export interface Look {
  palette: Palette;
  /** The reader's own colours, `#rrggbb`; used by the palette `own`. */
  colours: Inks;
  /** Style of each kind's underline; no two are the same. */
  lines: Record<MarkKind, LineStyle>;
}

export const DEFAULT_LINES: Look['lines'] = {
  official: 'solid',
  figure: 'dotted',
  statement: 'wavy',
};

/** The palettes that come with Whence, on white and on near-black; tests measure their contrast. */
export const INKS: Record<Exclude<Palette, 'own'>, Record<Theme, Inks>> = {
  standard: {
    light: { official: '#1a56a8', figure: '#7a3d99', statement: '#a34a00' },
    dark: { official: '#8ab8f5', figure: '#d3a6ec', statement: '#f2a65e' },
  },
  'colour-blind': {
    light: { official: '#005b94', figure: '#8a4a6f', statement: '#a34700' },
    dark: { official: '#7cc4f2', figure: '#e3a8c8', statement: '#f0a050' },
  },
  'high-contrast': {
    light: { official: '#0036a3', figure: '#570080', statement: '#7a2900' },
    dark: { official: '#b5d3ff', figure: '#eccbff', statement: '#ffcb94' },
  },
};

/** The grounds of the extension's own pages and of the card. */
export const PAPER: Record<Theme, string> = { light: '#ffffff', dark: '#2a2c28' };

/**
 * The colours of the three kinds on this ground, each with at least 4.5:1: as chosen where they can
 * be read, else darker or lighter. Sepia and grey pages and the reader's own colours need it.
 */
export function inksOn(look: Look, theme: Theme, ground: Colour): Inks {
  const chosen = look.palette === 'own' ? look.colours : INKS[look.palette][theme];
  const readable = (kind: MarkKind) => {
    const ink = fromHex(chosen[kind]) ?? fromHex(INKS.standard[theme][kind]);
    return ink ? toHex(readableOn(ink, ground)) : chosen[kind];
  };
  return {
    official: readable('official'),
    figure: readable('figure'),
    statement: readable('statement'),
  };
}

/** The same on the extension's own paper. */
export function inksOnPaper(look: Look, theme: Theme): Inks {
  const paper = fromHex(PAPER[theme]);
  return paper ? inksOn(look, theme, paper) : INKS.standard[theme];
}

/** True when the three kinds can be told apart by their lines alone. */
export function areDistinct(lines: Look['lines']): boolean {
  return new Set(Object.values(lines)).size === 3;
}

/** Gives a kind another line; the kind that had it takes the old one. */
export function withLine(lines: Look['lines'], kind: MarkKind, line: LineStyle): Look['lines'] {
  const next = { ...lines, [kind]: line };
  for (const other of Object.keys(lines) as MarkKind[]) {
    if (other !== kind && lines[other] === line) next[other] = lines[kind];
  }
  return next;
}
