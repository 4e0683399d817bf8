import type { Language } from '../language';
import { attribution } from './attribution';
import { official } from './official';
import { quantity } from './quantity';
import { segment } from './segment';

export const german: Language = { tag: 'de', segment, official, quantity, attribution };
