import type { Source, Statement } from '../../types';
import type { Reading } from './reading';

/** Groups the statements by who vouches for them, in order of first appearance. */
export function groupSources(
  statements: readonly Statement[],
  readings: readonly Reading[],
): Source[] {
  const groups = new Map<string, Source>();
  for (const [index, statement] of statements.entries()) {
    if (statement.status === 'unattributed') continue;
    const speaker = readings[statement.sentence]?.speaker ?? null;
    const name = statement.source?.name ?? '';
    const person = statement.source?.person ?? null;
    const kind = kindOf(statement, speaker?.document ?? false);
    const key = person === null ? `${kind} ${name.toLocaleLowerCase()}` : `person ${person}`;
    const group = groups.get(key);
    if (group) group.statements.push(index);
    else groups.set(key, { name, kind, person, statements: [index] });
  }
  return [...groups.values()];
}

function kindOf(statement: Statement, document: boolean): Source['kind'] {
  if (statement.status === 'named') return 'person';
  if (statement.status === 'anonymous') return 'anonymous';
  return document ? 'document' : 'organization';
}
