import { attribution } from './attribution';
import type { Detector } from './detector';
import { official } from './official';
import { quantity } from './quantity';

/** In this order: attribution rests on people and figures. */
export const detectors: readonly Detector<never>[] = [official, quantity, attribution];
