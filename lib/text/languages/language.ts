import type { AttributionLexicon } from '../detectors/attribution/lexicon';
import type { OfficialLexicon } from '../detectors/official/lexicon';
import type { QuantityLexicon } from '../detectors/quantity/lexicon';
import type { SegmentLexicon } from '../segment-lexicon';

/** All that the engines know about one language. A new language is one folder and one line in index.ts. */
export interface Language {
  /** BCP 47 primary subtag. */
  tag: string;
  segment: SegmentLexicon;
  official: OfficialLexicon;
  quantity: QuantityLexicon;
  attribution: AttributionLexicon;
}
