import type { OfficialLexicon } from '../../detectors/official/lexicon';

export const official: OfficialLexicon = {};
