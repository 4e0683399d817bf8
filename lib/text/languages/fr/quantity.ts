import type { QuantityLexicon } from '../../detectors/quantity/lexicon';

export const quantity: QuantityLexicon = {};
