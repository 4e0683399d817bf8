import type { Token } from '../../tokens';
import type { StatementRule } from '../../types';
import type { VerbReading } from './compiled';
import type { AttributionLexicon, VerbClass } from './lexicon';
import type { SourcePhrase } from './source-kind';

export type CueKind = 'verb' | 'tag' | 'passive' | 'phrase' | 'stance' | 'unnamed' | 'colon';

/** Words that attribute, with the source that they give. */
export interface Cue {
  kind: CueKind;
  class: VerbClass | null;
  /** Half-open token range of the cue words. */
  from: number;
  to: number;
  source: SourcePhrase | null;
  /** In a clause that hangs on another one. */
  subordinate: boolean;
  /** A complementizer or a quotation follows. */
  complement: boolean;
  negated: boolean;
  /** How surely this cue governs the sentence; the highest decides. */
  score: number;
}

const TAG_SCORES: readonly (readonly [VerbClass, number])[] = [
  ['say', 1.2],
  ['tag', 1.15],
  ['act', 0.9],
  ['attitude', 0.9],
];

/**
 * Chooses the verb's class by its subject and weighs the cue.
 * @returns null when such a subject does not report with such a verb.
 */
export function cueOf(
  readings: readonly VerbReading[],
  cue: Omit<Cue, 'class' | 'score'>,
  { thingVerbs: things, personVerbs: persons }: AttributionLexicon,
): Cue | null {
  const source = cue.source && asPerson(cue.source, readings, persons);
  if (!source) return null;
  if (source.basis === 'unknown' && readings.every(({ lemma }) => things.has(lemma))) return null;
  const has = (kind: VerbClass) => readings.some((reading) => reading.class === kind);
  const score = (kind: VerbClass, value: number): Cue => ({
    ...cue,
    source,
    class: kind,
    score:
      value -
      (cue.subordinate ? 0.6 : 0) -
      (source.basis === 'unknown' ? (cue.complement ? 0.15 : 0.5) : 0),
  });
  if (source.document) {
    if (has('content')) return score('content', 0.9);
    if (has('say')) return score('say', 0.9);
    return has('attitude') ? score('content', 0.8) : null;
  }
  if (cue.kind === 'tag') {
    const found = TAG_SCORES.find(([kind]) => has(kind));
    return found ? score(...found) : null;
  }
  if (has('say')) {
    // "n'a pas répondu", "did not say": a statement about silence.
    if (cue.negated && !cue.complement) return null;
    return score('say', cue.complement ? 1 : 0.85);
  }
  if (has('act')) return score('act', 0.8);
  if (has('attitude')) return score('attitude', 0.7);
  // "researchers found that": what a document does, people do with a complement.
  if (has('content') && cue.complement && !cue.negated) return score('content', 0.75);
  // "Elle limite …": reports when the pronoun means a document, which the tracker knows.
  if (has('content') && source.kind === 'pronoun') return score('content', 0.6);
  return has('tag') && cue.complement ? score('tag', 0.75) : null;
}

/** "se souvient Sonia": a bare name that could be a body's is a person's by its verb. */
function asPerson(
  source: SourcePhrase,
  readings: readonly VerbReading[],
  persons: ReadonlySet<string>,
): SourcePhrase {
  const isBare = source.kind === 'organization' && source.basis === 'capital' && !source.definite;
  return isBare && readings.some(({ lemma }) => persons.has(lemma))
    ? { ...source, kind: 'named' }
    : source;
}

/** The words of the cue as a stretch of the sentence. */
export function cueSpan(tokens: readonly Token[], cue: Cue) {
  const first = tokens[cue.from];
  const last = tokens[cue.to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The guideline's rule under which a statement stands by its cue. */
export function ruleOf(cue: Cue, carried: boolean): StatementRule {
  if (carried) return 'A5';
  if (cue.kind === 'phrase' || cue.kind === 'stance' || cue.kind === 'unnamed') return 'A2';
  if (cue.source?.document) return cue.class === 'content' ? 'A4' : 'A1';
  if (cue.class === 'act') return 'A3';
  return cue.class === 'attitude' ? 'A7' : 'A1';
}
