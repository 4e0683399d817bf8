import { describe, expect, it } from 'vitest';
import { deviceName } from '../../lib/browser/device-name';
import { guards } from '../../lib/browser/guards';
import { nextDelay, SOON } from '../../lib/browser/sync-delay';

describe('the time to the next round', () => {
  it('is about a quarter of an hour when all is well', () => {
    expect(nextDelay(0, 0)).toBe(11.25);
    expect(nextDelay(0, 0.999)).toBeLessThan(18.75);
  });

  it('doubles with every failure, up to two hours and a quarter more', () => {
    expect([1, 2, 3, 4].map((failures) => nextDelay(failures, 0.5))).toEqual([1, 2, 4, 8]);
    expect(nextDelay(60, 1)).toBe(150);
  });

  it('is never shorter than an alarm can be', () => {
    expect(nextDelay(1, 0)).toBeGreaterThanOrEqual(SOON);
  });
});

describe('what the settings page may ask', () => {
  const server = { kind: 'webdav', values: { url: 'https://x.example', user: 'a' } };
  const asked = { server, name: 'c', sealed: false, passphrase: null };

  it('is checked before it is answered', () => {
    expect(guards['sync/set-up'](asked)).toBe(true);
    const odd = (change: object) => ({ ...asked, server: { ...server, ...change } });
    expect(guards['sync/set-up'](odd({ values: { url: 5 } }))).toBe(false);
    expect(guards['sync/set-up'](odd({ values: null }))).toBe(false);
    expect(guards['sync/set-up'](odd({ kind: 'constructor' }))).toBe(false);
    expect(guards['sync/set-up']({ ...asked, name: 5 })).toBe(false);
    expect(guards['sync/now']({ removals: 'yes' })).toBe(false);
  });
});

describe('the name of a device', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
    ['something else', ''],
  ])('is read from "%s"', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});
