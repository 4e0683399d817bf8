import type { Quantity, Story } from '../../types';
import type { Compiled } from './compiled';
import type { SentenceView } from './sentence-view';

/** What speaks for or against a sentence being a claim that nobody vouches for. */
export interface ClaimSigns {
  /** How often each sign of the lexicon occurs outside quotation marks. */
  counts: Readonly<Record<string, number>>;
  question: boolean;
  firstPerson: boolean;
  /** A form of the conditional, and whether the sentence states a condition. */
  conditional: boolean;
  condition: boolean;
  /** Figures other than dates, and dates, of the figure detector. */
  figures: number;
  dates: number;
  numbers: number;
}

/** Reads the signs of one sentence. */
export function claimSigns(
  { sentence, tokens, quoted }: SentenceView,
  language: Compiled,
  figures: Story['figures'],
): ClaimSigns {
  const counts: Record<string, number> = {};
  const { claims, have, be, modals } = language.lexicon;
  let conditional = false;
  let numbers = 0;
  for (const [at, token] of tokens.entries()) {
    if (quoted[at]) continue;
    for (const { key } of language.signs(tokens, at)) counts[key] = (counts[key] ?? 0) + 1;
    if (token.kind === 'number') numbers++;
    conditional ||= isConditional(token.norm, claims.conditionalForms) && !modals.has(token.norm);
    conditional ||=
      (have.has(token.norm) || be.has(token.norm)) &&
      isConditional(token.norm, claims.conditionalForms);
  }
  const inside = figuresWithin(sentence.start, sentence.end, figures);
  const dates = inside.filter(({ type }) => type === 'date' || type === 'time').length;
  return {
    counts,
    question: tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?',
    firstPerson: tokens.some(({ norm }, at) => !quoted[at] && claims.firstPerson.has(norm)),
    conditional,
    condition: tokens.some(({ norm }) => claims.conditions.has(norm)),
    figures: inside.length - dates,
    dates,
    numbers,
  };
}

function isConditional(norm: string, endings: ReadonlySet<string>): boolean {
  if (norm.length < 5) return false;
  for (const ending of endings) if (norm.endsWith(ending)) return true;
  return false;
}

function figuresWithin(start: number, end: number, figures: readonly Quantity[]): Quantity[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const inside: Quantity[] = [];
  for (let at = low; at < figures.length; at++) {
    const figure = figures[at];
    if (!figure || figure.start >= end) break;
    inside.push(figure);
  }
  return inside;
}
