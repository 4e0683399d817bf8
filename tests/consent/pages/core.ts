import type { ConsentPage } from '../harness/page';
import { innocent } from './innocent';
import { ownBars } from './own-bars';
import { vendors } from './vendors';

const IDS = [
  'soledad',
  'cookie-law-info',
  'cookie-law-info-object',
  'jnews',
  'onetrust-en',
  'didomi-fr',
  'sourcepoint-en',
  'usercentrics-closed-en',
  'own-backdrop-apart-en',
  'own-refuse-fr',
  'wall-fr',
  'newsletter-no-field-en',
  'article-on-cookies-fr',
];

/** What every run of the tests goes through: a page of each kind, in some half a minute. */
export const core: ConsentPage[] = [...vendors, ...ownBars, ...innocent].filter(({ id }) =>
  IDS.includes(id),
);
