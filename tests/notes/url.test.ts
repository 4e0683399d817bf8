import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey, canonicalUrl, normaliseUrl } from '../../lib/notes/url';
import { HOSTILE } from './arbitrary';

describe('an address without what says how the reader came', () => {
  it.each<[string, string | null]>([
    ['http://www.gazette.example/a/', 'https://www.gazette.example/a/'],
    [
      'https://gazette.example/a?utm_source=x&UTM_Medium=y&id=3#top',
      'https://gazette.example/a?id=3',
    ],
    [
      'https://gazette.example/a?fbclid=1&gclid=2&xtor=RSS-3&at_medium=x',
      'https://gazette.example/a',
    ],
    ['https://u:p@gazette.example:443/a', 'https://gazette.example/a'],
    ['https://gazette.example./a', 'https://gazette.example/a'],
    ['https://gazette.example/#!/a', 'https://gazette.example/#!/a'],
    ['https://gazette.example/a?print=1', 'https://gazette.example/a?print=1'],
    ['http://localhost:8080/a', 'http://localhost:8080/a'],
    ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['file:///tmp/a.html#x', 'file:///tmp/a.html'],
    ['https://www.google.com/amp/s/gazette.example/a.amp', 'https://gazette.example/a.amp'],
    [
      'https://gazette-example.cdn.ampproject.org/c/s/gazette.example/a/amp',
      'https://gazette.example/a/amp',
    ],
    [
      'https://web.archive.org/web/20240101000000/https://gazette.example/a',
      'https://gazette.example/a',
    ],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Fa%3Ffbclid%3D1&h=x',
      'https://gazette.example/a',
    ],
    [
      'https://l.facebook.com/l.php?u=javascript:alert(1)',
      'https://l.facebook.com/l.php?u=javascript%3Aalert%281%29',
    ],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['chrome-extension://abc/page.html', null],
    ['about:blank', null],
    ['', null],
    [`https://gazette.example/${'a'.repeat(5_000)}`, null],
  ])('of %s is %s', (address, expected) => {
    const normal = normaliseUrl(address);
    if (address.includes('javascript') && expected !== null)
      expect(normal).toContain('l.facebook.com');
    else expect(normal).toBe(expected);
  });

  it('is its own, whatever the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.constantFrom(...HOSTILE),
        ),
        (address) => {
          const normal = normaliseUrl(address);
          expect(normal === null ? null : normaliseUrl(normal)).toBe(normal);
        },
      ),
    );
  });
});

describe('one article is one article', () => {
  const key = articleKey('https://www.gazette.example/monde/port?id=7&p=2');

  it.each([
    'http://gazette.example/monde/port?p=2&id=7',
    'https://m.gazette.example/monde/port/?id=7&p=2',
    'https://amp.gazette.example/monde/port?id=7&p=2',
    'https://www.gazette.example/amp/monde/port?id=7&p=2',
    'https://www.gazette.example/monde/port/amp/?id=7&p=2&amp=1',
    'https://www.gazette.example/monde/port/print?id=7&p=2&print=1',
    'https://www.gazette.example/monde/port/imprimer?id=7&p=2',
    'https://www.gazette.example/monde/port/index.html?id=7&p=2',
    'https://www.gazette.example/monde/port?id=7&p=2&utm_campaign=x#comments',
  ])('under %s', (address) => {
    expect(articleKey(address)).toBe(key);
  });

  it.each([
    'https://www.gazette.example/monde/ports?id=7&p=2',
    'https://www.gazette.example/monde/port?id=8&p=2',
    'https://www.gazette.example/monde/Port?id=7&p=2',
    'https://sport.gazette.example/monde/port?id=7&p=2',
    'https://www.gazette.test/monde/port?id=7&p=2',
    'https://www.gazette.example/print',
  ])('and another under %s', (address) => {
    expect(articleKey(address)).not.toBe(key);
  });

  it('also with .amp before the ending', () => {
    expect(articleKey('https://a.example/x.amp.html')).toBe(articleKey('https://a.example/x.html'));
  });

  it('has no key when it has no address', () => {
    expect(articleKey('javascript:alert(1)')).toBeNull();
  });
});

describe('the canonical address', () => {
  const page = 'https://www.gazette.example/monde/port?utm_source=x';
  const own = 'https://www.gazette.example/monde/port';
  it.each<[string | null, string]>([
    [null, own],
    ['https://www.gazette.example/2024/port', 'https://www.gazette.example/2024/port'],
    ['/2024/port', 'https://www.gazette.example/2024/port'],
    ['https://gazette.example/monde/port/', 'https://gazette.example/monde/port/'],
    ['https://www.gazette.example/', own],
    ['https://other.test/monde/port', own],
    ['javascript:alert(1)', own],
    ['file:///etc/passwd', own],
    ['', own],
  ])('that a page declares as %s is %s', (declared, expected) => {
    expect(canonicalUrl(page, declared)).toBe(expected);
  });

  it('is not taken over between sites that only share a public suffix', () => {
    expect(canonicalUrl('https://one.co.uk/a', 'https://two.co.uk/a')).toBe('https://one.co.uk/a');
    expect(canonicalUrl('https://news.one.co.uk/a', 'https://one.co.uk/b')).toBe(
      'https://one.co.uk/b',
    );
  });

  it('of no page is none', () => {
    expect(canonicalUrl('about:blank', 'https://a.example/')).toBeNull();
  });
});
