import type { Language } from '../language';
import { attribution } from './attribution';
import { official } from './official';
import { quantity } from './quantity';
import { segment } from './segment';

export const spanish: Language = { tag: 'es', segment, official, quantity, attribution };
