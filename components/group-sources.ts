import { knownKeyOf } from '../lib/notes/known-key';
import type { Source, Story } from '../lib/text/types';

/** The groups in which a reader meets the sources of a story. */
export type SourceGroupKey = 'people' | 'roles' | 'organizations' | 'unnamed';

export interface SourceGroup {
  key: SourceGroupKey;
  sources: Source[];
}

const GROUP: Record<Source['kind'], SourceGroupKey> = {
  person: 'roles',
  organization: 'organizations',
  document: 'organizations',
  anonymous: 'unnamed',
};

/** People stand apart from those whom only an office or a part describes ("the judge"). */
const groupOf = (source: Source): SourceGroupKey =>
  source.kind === 'person' && knownKeyOf(source, '') !== null ? 'people' : GROUP[source.kind];

/** The story's sources by group, the one that says most first; empty groups are left out. */
export function groupSources({ sources }: Story): SourceGroup[] {
  const keys: SourceGroupKey[] = ['people', 'roles', 'organizations', 'unnamed'];
  return keys
    .map((key) => ({
      key,
      sources: sources
        .filter((source) => groupOf(source) === key)
        .sort((a, b) => b.statements.length - a.statements.length),
    }))
    .filter((group) => group.sources.length > 0);
}
