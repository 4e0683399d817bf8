import type { MarkKind, Span, Story } from '../lib/text/types';

/** A marked stretch and what of the story it shows. */
export interface MarkSpan extends Span {
  kind: MarkKind;
  /** Index into `people`, `figures` or `statements`, by kind. */
  index: number;
}

/** A piece of text with the marks that cover the whole of it, the widest first. */
export interface Piece extends Span {
  marks: MarkSpan[];
}

/** The story's marks of the kinds that are switched on, in order of the text, the widest first. */
export function markSpans(story: Story, kinds: Record<MarkKind, boolean>): MarkSpan[] {
  const officials = story.mentions.flatMap(({ start, end, person }): MarkSpan[] =>
    story.people[person]?.official ? [{ kind: 'official', index: person, start, end }] : [],
  );
  const figures = story.figures.map(
    ({ start, end }, index): MarkSpan => ({ kind: 'figure', index, start, end }),
  );
  const claims = story.statements.flatMap(({ start, end, status }, index): MarkSpan[] =>
    status === 'unattributed' ? [{ kind: 'statement', index, start, end }] : [],
  );
  return [...officials, ...figures, ...claims]
    .filter(({ kind }) => kinds[kind])
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a stretch of text at the borders of the marks in it. */
export function pieces(span: Span, marks: readonly MarkSpan[]): Piece[] {
  const inside = marks.filter(({ start, end }) => start < span.end && end > span.start);
  const borders = [span.start, span.end, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= span.start && at <= span.end)
    .sort((a, b) => a - b);
  const cuts = [...new Set(borders)];
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? span.end;
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
