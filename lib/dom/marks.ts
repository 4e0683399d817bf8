import type { MarkKind, Span, Story } from '../text/types';

/** One marked stretch of the article. */
export interface Mark extends Span {
  kind: MarkKind;
  /** Index into the story's mentions, figures or statements, by kind. */
  index: number;
  /** 0 faint to 2 strong; always 1 but for claims. */
  level: 0 | 1 | 2;
}

/** Which marks the reader wants to see. */
export interface MarkChoice {
  kinds: Record<MarkKind, boolean>;
  density: 'strong' | 'standard' | 'all';
}

/** From which strength a claim is marked, by density. */
const LEAST: Record<MarkChoice['density'], number> = { strong: 0.7, standard: 0.4, all: 0 };
const STRONG = 0.7;
const MEDIUM = 0.4;

/** The marks of a story in order of the text; of two that start together the longer comes first. */
export function marksOf(story: Story, { kinds, density }: MarkChoice): Mark[] {
  const marks: Mark[] = [];
  if (kinds.official) {
    for (const [index, { start, end, person }] of story.mentions.entries()) {
      if (story.people[person]?.official)
        marks.push({ kind: 'official', index, start, end, level: 1 });
    }
  }
  if (kinds.figure) {
    for (const [index, { start, end }] of story.figures.entries()) {
      marks.push({ kind: 'figure', index, start, end, level: 1 });
    }
  }
  if (kinds.statement) {
    for (const [index, { start, end, status, strength }] of story.statements.entries()) {
      if (status !== 'unattributed' || strength < LEAST[density]) continue;
      const level = strength >= STRONG ? 2 : strength >= MEDIUM ? 1 : 0;
      marks.push({ kind: 'statement', index, start, end, level });
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Answers which marks cover an offset, in time logarithmic in their number: the shortest first, so
 * that a name inside a claim comes before the claim.
 */
export function markFinder(marks: readonly Mark[]): (offset: number) => Mark[] {
  const longest = marks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (offset) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found: Mark[] = [];
    for (let i = low - 1; i >= 0; i -= 1) {
      const mark = marks[i];
      if (!mark || mark.start < offset - longest) break;
      if (mark.end >= offset) found.push(mark);
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start));
  };
}
