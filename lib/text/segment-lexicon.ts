/** What sentence segmentation must know about a language beyond Intl.Segmenter. */
export interface SegmentLexicon {
  /** Abbreviations after whose full stop a sentence goes on, lower case, without the stop ("m", "dr"). */
  abbreviations: readonly string[];
}
