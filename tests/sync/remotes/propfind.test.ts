import { describe, expect, it } from 'vitest';
import { readMultistatus } from '../../../lib/sync/remotes/propfind';

const one = (inner: string, prefix = 'D:') =>
  `<?xml version="1.0"?><${prefix}multistatus xmlns:D="DAV:"><${prefix}response>${inner}</${prefix}response></${prefix}multistatus>`;

describe('a WebDAV listing', () => {
  it.each(['D:', 'd:', 'lp1:', ''])('is read with the prefix "%s"', (prefix) => {
    const inner = `<${prefix}href>/a.bin</${prefix}href><${prefix}getcontentlength>12</${prefix}getcontentlength>`;
    expect(readMultistatus(one(inner, prefix))).toEqual([
      { href: '/a.bin', size: 12, isFolder: false },
    ]);
  });

  it('knows folders', () => {
    const inner = '<D:href>/dav/</D:href><D:resourcetype><D:collection/></D:resourcetype>';
    expect(readMultistatus(one(inner))?.[0]?.isFolder).toBe(true);
  });

  it('decodes the five entities and numbers, and no other', () => {
    expect(readMultistatus(one('<D:href>/a&amp;b&#x21;&#33;&evil;</D:href>'))?.[0]?.href).toBe(
      '/a&b!!&evil;',
    );
  });

  it.each([
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${one('<D:href>/a</D:href>')}`],
    ['a cut listing', one('<D:href>/a</D:href>').slice(0, -8)],
    ['a web page', '<html><body>Sign in</body></html>'],
    ['nothing', ''],
  ])('refuses %s', (_, xml) => {
    expect(readMultistatus(xml)).toBeNull();
  });

  it('skips comments and lengths that are no numbers', () => {
    const inner =
      '<!-- <D:href>/no</D:href> --><D:href>/a</D:href><D:getcontentlength>1e9</D:getcontentlength>';
    expect(readMultistatus(one(inner))).toEqual([{ href: '/a', size: null, isFolder: false }]);
  });

  it('reads a long listing in a time that grows with its length', () => {
    const many = Array.from(
      { length: 15_000 },
      (_, at) => `<D:response><D:href>/${at}</D:href></D:response>`,
    );
    const started = performance.now();
    expect(readMultistatus(`<D:multistatus>${many.join('')}</D:multistatus>`)).toHaveLength(15_000);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(readMultistatus('<'.repeat(1_000_000))).toBeNull();
  });
});
