import { describe, expect, it } from 'vitest';
import { defaults } from '../../lib/browser/settings';
import { hostOf, siteMode, withSiteMode } from '../../lib/browser/site';

it.each([
  ['https://news.example/a?b#c', 'news.example'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['chrome://extensions/', null],
  ['file:///tmp/a.html', null],
  ['about:blank', null],
  ['nonsense', null],
  [null, null],
  [undefined, null],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

describe('a site', () => {
  it('is on unless the reader said otherwise', () => {
    expect(siteMode(defaults, 'a.example')).toBe('on');
  });

  it.each(['off', 'click', 'on'] as const)('that is set to "%s" is so', (mode) => {
    const before = { ...defaults, sitesOff: ['a.example'], sitesOnClick: ['b.example'] };
    const after = { ...before, ...withSiteMode(before, 'a.example', mode) };
    expect(siteMode(after, 'a.example')).toBe(mode);
    expect(siteMode(after, 'b.example')).toBe('click');
  });

  it('stands in one list at most', () => {
    const before = { ...defaults, sitesOnClick: ['a.example'] };
    expect(withSiteMode(before, 'a.example', 'off')).toEqual({
      sitesOff: ['a.example'],
      sitesOnClick: [],
    });
  });
});
