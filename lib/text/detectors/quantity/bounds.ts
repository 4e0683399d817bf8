import type { Bound } from '../../types';
import type { Draft } from './draft';
import { follows, type Reading, spanOf } from './reading';

/** Adds what the words around a figure say of it: "plus de" makes it a lower bound. */
export function bounded(reading: Reading, figure: Draft): Draft {
  const { tokens, grammar } = reading;
  const skip = grammar.sets.boundSkip.before(tokens, figure.from);
  const before =
    grammar.boundsBefore.before(tokens, figure.from) ??
    (skip && grammar.boundsBefore.before(tokens, skip.start));
  if (before && suits(figure, before.value)) {
    const modifier = spanOf(tokens, before.start, before.end);
    return { ...figure, bound: before.value, modifier };
  }
  const after = follows(tokens, figure.to) ? grammar.boundsAfter.at(tokens, figure.to) : null;
  if (after && suits(figure, after.value)) {
    return { ...figure, bound: after.value, modifier: spanOf(tokens, after.start, after.end) };
  }
  return figure;
}

/** A date or a rank is only ever about, or at the latest. */
function suits(figure: Draft, bound: Bound): boolean {
  if (figure.type === 'ordinal') return false;
  return figure.type !== 'date' || bound === '~' || bound === '<=';
}
