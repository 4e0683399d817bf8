import type { MarkKind } from '../text/types';
import type { Mark } from './marks';
import type { Theme } from './page-theme';

export type Palette = 'standard' | 'colour-blind' | 'high-contrast';

/** Hues as in the extension's own pages; each has 4.5:1 on the page's light or dark ground. */
const INKS: Record<Palette, Record<Theme, Record<MarkKind, string>>> = {
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
/** Told apart by the line itself: solid, dotted, wavy. */
const LINES: Record<MarkKind, string> = { official: 'solid', figure: 'dotted', statement: 'wavy' };
const CLAIM_LINE = ['0.75px', '1px', '1.5px'] as const;
/** Share of the claim's colour in its ground, by strength, in per cent. */
const CLAIM_GROUND = [0, 7, 14] as const;

/** The names under which the marks of one page are registered. */
export interface MarkNames {
  of(mark: Pick<Mark, 'kind' | 'level'>): string;
  all: string[];
  flash: string;
}

/** Names of one page: random, for the page can read them, and they shall tell it nothing. */
export function markNames(seed = Math.random()): MarkNames {
  const stem = `h${Math.floor(seed * 36 ** 6).toString(36)}`;
  const of = ({ kind, level }: Pick<Mark, 'kind' | 'level'>) =>
    kind === 'statement' ? `${stem}-${level}` : `${stem}-${kind === 'official' ? 'a' : 'b'}`;
  const flash = `${stem}-z`;
  return { of, flash, all: ['0', '1', '2', 'a', 'b', 'z'].map((end) => `${stem}-${end}`) };
}

/**
 * The rules for one palette on one ground.
 * @param marks those that are shown: other kinds need no rule
 * @param homes selectors of the elements that hold them
 */
export function markRules(
  names: MarkNames,
  palette: Palette,
  theme: Theme,
  marks: readonly Pick<Mark, 'kind' | 'level'>[],
  homes: readonly string[],
): string {
  const inks = INKS[palette][theme];
  const heavy = palette === 'high-contrast';
  const rule = (name: string, kind: MarkKind, thickness: string, offset: string, ground: number) =>
    `${homes.map((home) => `${home}::highlight(${name})`).join(',')}{text-decoration:underline ${LINES[kind]} ${inks[kind]} ${thickness};` +
    `text-underline-offset:${offset};text-decoration-skip-ink:auto` +
    `${ground > 0 ? `;background-color:color-mix(in srgb,${inks[kind]} ${ground}%,transparent)` : ''}}`;
  const ruleOf = (name: string, { kind, level }: Pick<Mark, 'kind' | 'level'>) =>
    kind === 'statement'
      ? rule(name, kind, CLAIM_LINE[level], '0.3em', CLAIM_GROUND[level] + (heavy ? 6 : 0))
      : rule(name, kind, heavy ? '3px' : '2px', '0.16em', 0);
  const rules = new Map(marks.map((mark) => [names.of(mark), mark]));
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, mark]) => ruleOf(name, mark))
    .join('\n');
}

/** The rule for a passage that is shown for a moment, wherever it stands. */
export function flashRule({ flash }: MarkNames, palette: Palette, theme: Theme): string {
  const ink = INKS[palette][theme].official;
  return `::highlight(${flash}){background-color:color-mix(in srgb,${ink} 35%,transparent)}`;
}
