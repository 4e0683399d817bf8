import type { MarkKind, Statement, StatementStatus, Story } from '../lib/text/types';

/** What the reader sees of a statement's status: by name, unnamed, or nobody at all. */
export type Vouching = 'attributed' | 'unnamed' | 'none';

const VOUCHING: Record<StatementStatus, Vouching> = {
  named: 'attributed',
  organization: 'attributed',
  anonymous: 'unnamed',
  unattributed: 'none',
};

export const vouchingOf = (statement: Statement): Vouching => VOUCHING[statement.status];

/** Counts of statements by who vouches for them. */
export function countStatements(story: Story): Record<Vouching | 'all', number> {
  const counts = { attributed: 0, unnamed: 0, none: 0, all: story.statements.length };
  for (const statement of story.statements) counts[vouchingOf(statement)] += 1;
  return counts;
}

/** How many marks of each kind the story has, before the reader's choice of density. */
export function countMarks(story: Story): Record<MarkKind, number> {
  return {
    official:
      story.mentions.filter(({ person }) => story.people[person]?.official).length +
      story.offices.length,
    figure: story.figures.length,
    statement: story.statements.filter(({ status }) => status === 'unattributed').length,
  };
}
