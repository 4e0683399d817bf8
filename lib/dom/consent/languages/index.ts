import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { ConsentLexicon } from './language';
import { pt } from './pt';

export type { ConsentLexicon } from './language';

/**
 * All languages in which a banner's labels are understood. A page's own language does not restrict
 * them: French news pages carry English bars.
 */
export const lexicons: readonly ConsentLexicon[] = [fr, en, de, es, it, pt];
