import type { Source, Statement, Story } from '../types';

/** A statement by the reader's word, and what vouches for it. */
export interface Said {
  statement: Statement;
  /** Null when nobody does. */
  kind: Source['kind'] | null;
}

/**
 * The story with these statements changed, or (null) gone, and its sources grouped accordingly.
 * @param changes by index into `story.statements`
 */
export function withStatements(story: Story, changes: ReadonlyMap<number, Said | null>): Story {
  if (changes.size === 0) return story;
  const now = new Map<number, number>();
  const statements = story.statements.flatMap((before, at) => {
    const statement = changes.has(at) ? changes.get(at)?.statement : before;
    if (!statement) return [];
    now.set(at, now.size);
    return [statement];
  });
  const sources = story.sources.map((source) => ({
    ...source,
    statements: source.statements.flatMap((at) => (changes.has(at) ? [] : (now.get(at) ?? []))),
  }));
  for (const [at, said] of changes) {
    const index = now.get(at);
    if (said?.kind && index !== undefined) give(sources, said.statement, said.kind, index);
  }
  return { ...story, statements, sources: sources.filter((one) => one.statements.length > 0) };
}

/** Puts a statement under its source, which is a new one when nothing else here rests on it. */
function give(sources: Source[], { source }: Statement, kind: Source['kind'], index: number): void {
  const name = source?.name ?? '';
  const person = source?.person ?? null;
  const same = sources.find((one) =>
    person === null
      ? one.name.toLocaleLowerCase() === name.toLocaleLowerCase()
      : one.person === person,
  );
  if (same) same.statements = [...same.statements, index].sort((a, b) => a - b);
  else sources.push({ name, kind, person, statements: [index] });
}
