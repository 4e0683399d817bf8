import type { Source, Story } from '../lib/text/types';

/** The groups in which a reader meets the sources of a story. */
export type SourceGroupKey = 'people' | 'organizations' | 'unnamed';

export interface SourceGroup {
  key: SourceGroupKey;
  sources: Source[];
}

const GROUP: Record<Source['kind'], SourceGroupKey> = {
  person: 'people',
  organization: 'organizations',
  document: 'organizations',
  anonymous: 'unnamed',
};

/** The story's sources by group, the one that says most first; empty groups are left out. */
export function groupSources({ sources }: Story): SourceGroup[] {
  const keys: SourceGroupKey[] = ['people', 'organizations', 'unnamed'];
  return keys
    .map((key) => ({
      key,
      sources: sources
        .filter(({ kind }) => GROUP[kind] === key)
        .sort((a, b) => b.statements.length - a.statements.length),
    }))
    .filter((group) => group.sources.length > 0);
}
