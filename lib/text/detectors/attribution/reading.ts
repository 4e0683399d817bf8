import type { StatementRule, StatementStatus } from '../../types';
import type { ClaimSigns } from './claims';
import type { Cue } from './cue';
import type { SentenceView } from './sentence-view';
import type { Speaker } from './speakers';

/** What the rules make of one sentence; the model reads it, the statement is built from it. */
export interface Reading {
  view: SentenceView;
  cues: readonly Cue[];
  /** The cue that governs, when one is sure enough. */
  cue: Cue | null;
  /** The source: of the cue, or carried from another sentence. */
  speaker: Speaker | null;
  /** The source is not printed in this sentence, or only as a pronoun. */
  carried: boolean;
  quote: boolean;
  signs: ClaimSigns;
  /** A statement about what is missing, of the lexicon (X6). */
  missing: boolean;
  status: StatementStatus | 'none';
  rule: StatementRule | null;
  strength: number;
  reasons: string[];
}
