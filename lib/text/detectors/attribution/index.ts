import type { Detector } from '../detector';

export const attribution: Detector<'statements' | 'sources'> = {
  name: 'attribution',
  detect: () => ({ statements: [], sources: [] }),
};
