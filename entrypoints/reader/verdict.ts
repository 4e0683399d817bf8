import { notClaim, notFigure, notOfficial } from '../../components/verdicts';
import type { Mark } from '../../lib/dom/marks';
import type { Verdict } from '../../lib/text/types';
import type { Session } from './session';

/** What the reader says against a mark: that it is none of its kind. */
export function verdictOn(mark: Mark, { reading, story }: Session): Verdict | null {
  if (!reading || !story) return null;
  if (mark.kind === 'figure') return notFigure(reading.article, mark);
  if (mark.kind === 'statement') return notClaim(reading.article, mark);
  const person = story.people[story.mentions[mark.index]?.person ?? -1];
  return person ? notOfficial(person) : null;
}
