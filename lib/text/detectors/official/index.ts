import type { Detector } from '../detector';

export const official: Detector<'people' | 'mentions' | 'offices'> = {
  name: 'official',
  detect: () => ({ people: [], mentions: [], offices: [] }),
};
