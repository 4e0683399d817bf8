import { describe, expect, it } from 'vitest';
import { bannersAreOn } from '../../lib/browser/consent-sites';

describe('banners of a site', () => {
  it.each([
    [undefined, 'news.example', true],
    ['broken', 'news.example', true],
    [{ banners: false }, 'news.example', false],
    [{ banners: true, sitesOff: ['news.example'] }, 'news.example', false],
    [{ bannerSitesOff: ['news.example'] }, 'www.news.example', false],
    [{ bannerSitesOff: ['news.example'] }, 'othernews.example', true],
    [{ bannerSitesOff: 'news.example' }, 'news.example', true],
  ])('%j on %s', (settings, host, on) => {
    expect(bannersAreOn(settings, host)).toBe(on);
  });
});
