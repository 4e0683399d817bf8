import type { AttributionLexicon } from '../../detectors/attribution/lexicon';

export const attribution: AttributionLexicon = {};
