import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CouchdbRemote } from '../../../lib/sync/remotes/couchdb';
import { couchdbKind } from '../../../lib/sync/remotes/couchdb-kind';
import { type CouchServer, startCouchServer } from '../couchdb-server';
import { describeRemote } from '../remote-contract';
import { PASSWORD, USER } from '../webdav-server';

let server: CouchServer;
beforeEach(async () => {
  server = await startCouchServer();
});
afterEach(() => server.close());

const open = (password = PASSWORD, path = '/notes') =>
  new CouchdbRemote({ url: server.origin + path, user: USER, password });
const bytes = (...values: number[]) => new Uint8Array(values);

describe('CouchDB', () => {
  describeRemote(async () => open());

  it('gives a database of a server its own name', async () => {
    await open(PASSWORD, '').list();
    expect(server.log).toContain('PUT /whence-notes');
  });

  it('takes a database that another device makes at the same time', async () => {
    const [one, other] = await Promise.all([open().list(), open().list()]);
    expect([...one, ...other]).toEqual([]);
  });

  it('reads a listing of several pages, and leaves other documents alone', async () => {
    server.exists = true;
    for (let at = 0; at < 2_345; at += 1)
      server.documents.set(`whence-notes-v1:s-${String(at).padStart(5, '0')}.bin`, [
        { rev: '1-a', data: Buffer.from('x') },
      ]);
    server.documents.set('whence-notes-v1:../evil', [{ rev: '1-a', data: Buffer.from('x') }]);
    server.documents.set('shopping', [{ rev: '1-a', data: Buffer.from('x') }]);
    const names = (await open().list()).map(({ name }) => name);
    expect(names).toHaveLength(2_345);
    expect(new Set(names).size).toBe(2_345);
  });

  it('writes over another content of a name, and knows its own', async () => {
    const remote = open();
    await remote.list();
    await remote.put('a.bin', bytes(1, 2));
    await remote.put('a.bin', bytes(3));
    expect(await remote.get('a.bin', 9)).toEqual(bytes(3));
    const asked = server.log.length;
    await remote.put('a.bin', bytes(3));
    expect(server.log.length - asked).toBeLessThanOrEqual(2);
  });

  it('deletes every revision that a cluster kept beside the winner', async () => {
    const remote = open();
    await remote.list();
    await remote.put('a.bin', bytes(1));
    server.documents.get('whence-notes-v1:a.bin')?.push({ rev: '1-zz', data: Buffer.from('old') });
    await remote.delete('a.bin');
    expect(await remote.get('a.bin', 9)).toBeNull();
    expect(server.documents.size).toBe(0);
  });

  it.each([
    [401, 'auth'],
    [403, 'forbidden'],
    [413, 'quota'],
    [429, 'busy'],
    [500, 'server'],
    [503, 'busy'],
  ])('tells an answer of %i as "%s"', async (status, key) => {
    server.mood = (_, response) => {
      response.writeHead(status).end();
      return true;
    };
    await expect(open().list()).rejects.toMatchObject({ key });
    await expect(open().put('a.bin', bytes(1))).rejects.toMatchObject({ key });
    await expect(open().delete('a.bin')).rejects.toMatchObject({ key });
  });

  it.each([
    ['text/html', '<html>Sign in</html>', 'html'],
    ['application/json', '{"rows":', 'answer'],
    ['application/json', '{"rows":7}', 'answer'],
    ['application/json', '[]', 'answer'],
  ])('is not misled by %s with %s', async (type, body, key) => {
    server.mood = (_, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
      return true;
    };
    await expect(open().list()).rejects.toMatchObject({ key });
  });

  it('says that the database is missing when it may not make one', async () => {
    server.mood = (request, response) => {
      response.writeHead(request.method === 'PUT' ? 403 : 404).end();
      return true;
    };
    await expect(open().list()).rejects.toMatchObject({ key: 'folder' });
  });

  it('follows no redirect', async () => {
    server.mood = (_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
      return true;
    };
    await expect(open().list()).rejects.toMatchObject({ key: 'redirect' });
  });

  it('is a kind of place that asks for its server alone', () => {
    const values = { url: 'https://couch.example:6984/notes', user: 'anna', password: 'secret' };
    expect(couchdbKind.origins(values)).toEqual(['https://couch.example/*']);
    expect(couchdbKind.place(values)).toBe(values.url);
    expect(couchdbKind.open(values)).toBeInstanceOf(CouchdbRemote);
  });
});
