import { inksOn, type Look } from '../looks/look';
import type { MarkKind } from '../text/types';
import type { Mark } from './marks';
import type { Ground } from './page-theme';

/** How marks look in a page, on the screen and on paper. */
export interface MarkLook extends Look {
  /** Printed too. */
  print: boolean;
}

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
 * The rules for one look on one ground.
 * @param marks those that are shown: other kinds need no rule
 * @param homes selectors of the elements that hold them
 */
export function markRules(
  names: MarkNames,
  look: MarkLook,
  ground: Ground,
  marks: readonly Pick<Mark, 'kind' | 'level'>[],
  homes: readonly string[],
): string {
  const inks = inksOn(look, ground.theme, ground.colour);
  const heavy = look.palette === 'high-contrast';
  const rule = (name: string, kind: MarkKind, thickness: string, offset: string, share: number) =>
    `${homes.map((home) => `${home}::highlight(${name})`).join(',')}{text-decoration:underline ${look.lines[kind]} ${inks[kind]} ${thickness};` +
    `text-underline-offset:${offset};text-decoration-skip-ink:auto` +
    `${share > 0 ? `;background-color:color-mix(in srgb,${inks[kind]} ${share}%,transparent)` : ''}}`;
  const ruleOf = (name: string, { kind, level }: Pick<Mark, 'kind' | 'level'>) =>
    kind === 'statement'
      ? rule(name, kind, CLAIM_LINE[level], '0.3em', CLAIM_GROUND[level] + (heavy ? 6 : 0))
      : rule(name, kind, heavy ? '3px' : '2px', '0.16em', 0);
  const rules = new Map(marks.map((mark) => [names.of(mark), mark]));
  const written = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, mark]) => ruleOf(name, mark))
    .join('\n');
  // Colours that the system forces are the text's own: the lines alone tell the kinds apart.
  return look.print || written === '' ? written : `@media screen{\n${written}\n}`;
}

/** The rule for a passage that is shown for a moment, wherever it stands. */
export function flashRule({ flash }: MarkNames, look: MarkLook, ground: Ground): string {
  const ink = inksOn(look, ground.theme, ground.colour).official;
  return `::highlight(${flash}){background-color:color-mix(in srgb,${ink} 35%,transparent)}`;
}
