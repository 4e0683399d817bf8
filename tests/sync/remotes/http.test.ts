import { describe, expect, it, vi } from 'vitest';
import {
  ask,
  basic,
  folderUrl,
  isName,
  problemOf,
  readBody,
  readJson,
} from '../../../lib/sync/remotes/http';
import { readError, readPage } from '../../../lib/sync/remotes/s3-answers';

describe('a request', () => {
  it('sends no cookies, follows no redirect, and ends in time', async () => {
    const given = vi.fn(async () => new Response('ok'));
    await ask(given as unknown as typeof fetch, 'https://a.example/', { method: 'GET' });
    const [, init] = given.mock.calls[0] as unknown as [string, RequestInit];
    expect(init).toMatchObject({ redirect: 'manual', credentials: 'omit', cache: 'no-store' });
    expect(init.signal).toBeInstanceOf(AbortSignal);
  });

  it('that nobody answers means that we are offline', async () => {
    const given = () => Promise.reject(new TypeError('failed'));
    await expect(ask(given as typeof fetch, 'https://a.example/', {})).rejects.toMatchObject({
      key: 'offline',
    });
  });
});

describe('an answer', () => {
  it('is not read beyond its limit, whatever length it tells', async () => {
    expect(await readBody(new Response('12345'), 5)).toHaveLength(5);
    expect(await readBody(new Response('123456'), 5)).toBeNull();
    const lying = new Response('1', { headers: { 'content-length': '99999999999' } });
    expect(await readBody(lying, 5)).toBeNull();
  });

  it('is a JSON object or none', () => {
    expect(readJson('{"a":1}')).toEqual({ a: 1 });
    for (const odd of ['', 'null', '7', '{']) expect(() => readJson(odd)).toThrow('answer');
  });

  it.each([
    [401, 'auth'],
    [404, 'folder'],
    [423, 'busy'],
    [507, 'quota'],
    [500, 'server'],
  ])('of %i is told as %s', (status, key) => {
    expect(problemOf(new Response(null, { status }))).toMatchObject({
      key,
      detail: String(status),
    });
  });
});

describe('names and addresses', () => {
  it('of files are ours or not', () => {
    expect(isName('s-01.bin')).toBe(true);
    for (const odd of ['', '../x', 'a/b', '.hidden', 'A', 'x'.repeat(201), 7])
      expect(isName(odd)).toBe(false);
  });

  it('of folders carry no name, password or query', () => {
    expect(folderUrl('https://anna:secret@a.example/dav?x=1#y').href).toBe(
      'https://a.example/dav/',
    );
  });

  it('and passwords are UTF-8', () => expect(basic('a', 'é')).toBe('Basic YTrDqQ=='));
});

describe('what S3 says', () => {
  it('is a page of a listing, or none', () => {
    const page = readPage(
      '<ListBucketResult><Contents><Key>p/a.bin</Key><Size>3</Size></Contents><Contents><Key>q/b.bin</Key></Contents></ListBucketResult>',
      'p/',
    );
    expect(page).toEqual({ files: [{ name: 'a.bin', size: 3 }], next: null });
    expect(() => readPage('<html></html>', '')).toThrow('answer');
  });

  it('of an error is its code and region, if it can be read', async () => {
    const headers = { 'content-type': 'application/xml' };
    const told = new Response('<Error><Code>X</Code><Region>eu</Region></Error>', { headers });
    expect(await readError(told)).toEqual({ code: 'X', region: 'eu' });
    expect(await readError(new Response('<Error', { headers }))).toEqual({
      code: '',
      region: null,
    });
  });
});
