/** What sentence segmentation must know about a language beyond Intl.Segmenter. */
export interface SegmentLexicon {
  /** Abbreviations after whose full stop a sentence goes on, lower case, without the stop ("m", "dr"). */
  abbreviations: readonly string[];
  /** Abbreviations only before a number ("no", "art"), lower case, without the stop. */
  numeric: readonly string[];
  /**
   * Abbreviations that may also end a sentence ("u.s", "inc"), lower case, without the last stop:
   * the sentence goes on unless the next word is one of `starters`.
   */
  ambiguous: readonly string[];
  /** Words that, capitalized after an ambiguous abbreviation, start a sentence. Lower case. */
  starters: readonly string[];
  /** Words that a number with a full stop counts ("5. Mai"), lower case; absent where none does. */
  ordinals?: readonly string[];
}
