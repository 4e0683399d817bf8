import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { regionOf, S3Remote } from '../../../lib/sync/remotes/s3';
import { s3Kind } from '../../../lib/sync/remotes/s3-kind';
import { describeRemote } from '../remote-contract';
import { ACCESS_KEY, BUCKET, type S3Server, SECRET_KEY, startS3Server } from '../s3-server';

let server: S3Server;
beforeEach(async () => {
  server = await startS3Server();
});
afterEach(() => server.close());

const open = (
  change: { region?: string; secretKey?: string; accessKey?: string; bucket?: string } = {},
) =>
  new S3Remote({
    ...{ url: server.origin, bucket: BUCKET, region: server.region, style: 'path' },
    ...{ accessKey: ACCESS_KEY, secretKey: SECRET_KEY, ...change },
  });
const bytes = (...values: number[]) => new Uint8Array(values);

describe('S3', () => {
  describeRemote(async () => open());

  it('reads a listing of several pages, and leaves other objects alone', async () => {
    server.page = 10;
    for (let at = 0; at < 95; at += 1)
      server.objects.set(`whence-notes-v1/s-${at}.bin`, Buffer.from('x'));
    server.objects.set('whence-notes-v1/deeper/s-1.bin', Buffer.from('x'));
    server.objects.set('holiday.jpg', Buffer.from('x'));
    const files = await open().list();
    expect(files).toHaveLength(95);
    expect(files[0]).toMatchObject({ size: 1 });
  });

  it('signs for the region that the server names', async () => {
    const remote = open({ region: '' });
    await remote.put('a.bin', bytes(1));
    expect(await remote.get('a.bin', 9)).toEqual(bytes(1));
    expect(server.log.filter((line) => line.startsWith('PUT'))).toHaveLength(2);
  });

  it('signs by the server’s clock when its own is wrong', async () => {
    server.ahead = -40 * 86_400_000;
    const remote = open();
    await remote.put('a.bin', bytes(1));
    expect(await remote.list()).toHaveLength(1);
  });

  it.each([
    [{ accessKey: 'AKIAOTHER' }, 'auth'],
    [{ secretKey: 'wrong' }, 'auth'],
    [{ bucket: 'other' }, 'folder'],
  ])('tells what is wrong with %j: %s', async (change, key) => {
    await expect(open(change).list()).rejects.toMatchObject({ key });
  });

  it.each([
    [403, 'forbidden'],
    [429, 'busy'],
    [500, 'server'],
    [503, 'busy'],
    [507, 'quota'],
  ])('tells an answer of %i as "%s"', async (status, key) => {
    server.mood = (_, response) => {
      response.writeHead(status).end();
      return true;
    };
    await expect(open().list()).rejects.toMatchObject({ key });
    await expect(open().put('a.bin', bytes(1))).rejects.toMatchObject({ key });
  });

  it.each([
    ['text/html', '<html>Sign in</html>', 'html'],
    ['application/xml', '<ListBucketResult><Contents>', 'answer'],
    ['application/xml', '<!DOCTYPE x [<!ENTITY a "b">]><ListBucketResult/>', 'answer'],
    [
      'application/xml',
      '<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>',
      'answer',
    ],
  ])('is not misled by %s with %s', async (type, body, key) => {
    server.mood = (_, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
      return true;
    };
    await expect(open().list()).rejects.toMatchObject({ key });
  });

  it('follows no redirect with its signature', async () => {
    server.mood = (_, response) => {
      response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end();
      return true;
    };
    await expect(open().list()).rejects.toMatchObject({ key: 'redirect' });
  });

  it('reads the region of an address', () => {
    expect(regionOf(new URL('https://s3.eu-west-3.amazonaws.com'))).toBe('eu-west-3');
    expect(regionOf(new URL('https://minio.example'))).toBe('us-east-1');
  });

  it('is a kind of place that tells service and bucket, and no key', () => {
    const values = {
      ...{ url: 'https://s3.example', bucket: 'b', region: '' },
      ...{ accessKey: 'AK', secretKey: 'SK' },
    };
    expect(s3Kind.origins(values)).toEqual(['https://s3.example/*']);
    expect(s3Kind.place(values)).toBe('https://s3.example (b)');
    expect(s3Kind.open(values)).toBeInstanceOf(S3Remote);
  });
});
