import { expect, it } from 'vitest';
import { bannerReport } from '../../lib/browser/banner-report';

it('says the version, the host and what was done, and nothing else', () => {
  const receipt = { outcome: 'refused', rule: 'Didomi', undone: false } as const;
  expect(bannerReport('1.2.3', 'news.example', receipt)).toBe(
    'Whence 1.2.3\nSite: news.example\nCookie banner: refused\nRule: Didomi',
  );
});

it('says that it was undone, and that nothing was done', () => {
  const undone = { outcome: 'hidden', rule: 'generic', undone: true } as const;
  expect(bannerReport('1.2.3', 'news.example', undone)).toContain('hidden, then undone');
  expect(bannerReport('1.2.3', 'news.example', null)).toMatch(/banner: none\nRule: none$/);
});
