import { isMark, type VerbReading } from './compiled';
import { type Cue, cueOf } from './cue';
import type { Search } from './noun-phrase';
import { sharedSubject } from './shared-subject';
import { hasComplement } from './verb-place';

/** How far before a participle the document may stand that it describes. */
const DOCUMENT = 10;
/** How much less a participle clause weighs than a verb of the main clause. */
const BESIDE = 0.2;

/** "The mayor left, saying that …": a participle shares the subject of its clause. */
export function participleClause(
  search: Search,
  at: number,
  readings: readonly VerbReading[],
): Cue | null {
  const { view, language } = search;
  const speaks = readings.filter(
    ({ kind, class: group }) => kind === 'gerund' && (group === 'say' || group === 'act'),
  );
  const [first] = speaks;
  const before = view.tokens[at - 1];
  if (!first || !before) return null;
  const opens = isMark(before, ',–—') || language.lexicon.gerundMarkers.has(before.norm);
  const describes = first.class === 'act' && followsDocument(search, at);
  if (!opens && !describes) return null;
  const subject = sharedSubject(search, at - 1);
  if (!subject) return null;
  const end = at + 1 + first.particles;
  const cue = cueOf(
    speaks,
    {
      kind: 'verb',
      from: at,
      to: end,
      source: subject.phrase,
      subordinate: subject.subordinate,
      complement: hasComplement(search, end),
      negated: false,
    },
    language.lexicon,
  );
  return cue && { ...cue, score: cue.score - BESIDE };
}

/** "sent a letter … demanding", "issued a statement condemning". */
function followsDocument({ view, language }: Search, at: number): boolean {
  const { definite, indefinite } = language.lexicon;
  const before = view.tokens[at - 1]?.norm ?? '';
  if (definite.has(before) || indefinite.has(before)) return false;
  for (let from = at - 1; from >= Math.max(1, at - DOCUMENT); from--) {
    const token = view.tokens[from];
    if (!token || token.kind === 'mark') return false;
    if (language.nouns.get(token.norm)?.includes('document')) return true;
  }
  return false;
}
