import type { Detector } from '../detector';

export const quantity: Detector<'figures' | 'findings'> = {
  name: 'quantity',
  detect: () => ({ figures: [], findings: [] }),
};
