import type { SegmentLexicon } from '../../segment-lexicon';

export const segment: SegmentLexicon = { abbreviations: [] };
