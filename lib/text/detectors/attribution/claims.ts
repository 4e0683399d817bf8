import type { Token } from '../../tokens';
import type { Quantity, Story } from '../../types';
import type { Compiled } from './compiled';
import type { SentenceView } from './sentence-view';
import { type Tense, tensesOf } from './tenses';

/** What speaks for or against a sentence being a claim that nobody vouches for. */
export interface ClaimSigns {
  /** How often each sign of the lexicon occurs outside quotation marks. */
  counts: Readonly<Record<string, number>>;
  /** Keys of the lexicon's context lists that occur; "opens-" before those at the very start. */
  context: ReadonlySet<string>;
  tenses: ReadonlySet<Tense>;
  question: boolean;
  exclamation: boolean;
  firstPerson: boolean;
  /** A form of the conditional, and whether the sentence states a condition. */
  conditional: boolean;
  condition: boolean;
  /** Figures other than dates, and dates, of the figure detector. */
  figures: number;
  dates: number;
  numbers: number;
  /** Names among the words, 0 to 1. */
  nameShare: number;
}

/** Reads the signs of one sentence. */
export function claimSigns(
  { sentence, tokens, quoted, words }: SentenceView,
  language: Compiled,
  figures: Story['figures'],
): ClaimSigns {
  const counts: Record<string, number> = {};
  const context = new Set<string>();
  const { claims, have, be, modals } = language.lexicon;
  let conditional = false;
  let numbers = 0;
  let names = 0;
  for (const [at, token] of tokens.entries()) {
    if (quoted[at]) continue;
    for (const { key } of language.signs(tokens, at)) counts[key] = (counts[key] ?? 0) + 1;
    for (const { key } of language.context(tokens, at)) {
      context.add(key);
      if (at === 0) context.add(`opens-${key}`);
    }
    if (token.kind === 'number') numbers++;
    if (token.capital && at > 0) names++;
    if (isConditional(token.norm, claims.conditionalForms))
      conditional ||= !modals.has(token.norm) || have.has(token.norm) || be.has(token.norm);
  }
  const inside = figuresWithin(sentence.start, sentence.end, figures);
  const dates = inside.filter(({ type }) => type === 'date' || type === 'time').length;
  const last = lastMark(tokens);
  return {
    counts,
    context,
    tenses: tensesOf(tokens, quoted, language.lexicon),
    question: last === '?',
    exclamation: last === '!',
    firstPerson: tokens.some(({ norm }, at) => !quoted[at] && claims.firstPerson.has(norm)),
    conditional,
    condition: tokens.some(({ norm }) => claims.conditions.has(norm)),
    figures: inside.length - dates,
    dates,
    numbers,
    nameShare: words === 0 ? 0 : names / words,
  };
}

/** The sentence's last mark, a closing quotation mark apart. */
function lastMark(tokens: readonly Token[]): string | undefined {
  const [last, before] = [tokens.at(-1)?.text, tokens.at(-2)?.text];
  return before === '?' || before === '!' ? before : last;
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
