import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FOLDER, WebdavRemote } from '../../../lib/sync/remotes/webdav';
import { describeRemote } from '../remote-contract';
import { type DavServer, PASSWORD, startDavServer, USER } from '../webdav-server';

let server: DavServer;
beforeEach(async () => {
  server = await startDavServer();
});
afterEach(() => server.close());

const open = (password = PASSWORD) => new WebdavRemote({ url: server.url, user: USER, password });

describe('WebDAV', () => {
  describeRemote(async () => open());

  it.each([
    [401, 'auth'],
    [403, 'forbidden'],
    [423, 'busy'],
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
    await expect(open().put('a.bin', new Uint8Array(1))).rejects.toMatchObject({ key });
  });

  it('asks once with a wrong password', async () => {
    await expect(open('wrong').list()).rejects.toMatchObject({ key: 'auth' });
    expect(server.log).toHaveLength(1);
  });

  it('tells a web page in the place of a listing from a listing', async () => {
    server.mood = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please sign in</html>');
      return true;
    };
    await expect(open().list()).rejects.toMatchObject({ key: 'html' });
  });

  it('takes its password to no other server', async () => {
    const met: (string | undefined)[] = [];
    const elsewhere = createServer((request, response) => {
      met.push(request.headers.authorization);
      response.end();
    });
    await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
    const { port } = elsewhere.address() as AddressInfo;
    server.mood = (_, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end();
      return true;
    };
    const remote = open();
    await expect(remote.list()).rejects.toMatchObject({ key: 'redirect' });
    await expect(remote.put('a.bin', new Uint8Array(9))).rejects.toMatchObject({ key: 'redirect' });
    expect(met).toEqual([]);
    await new Promise((done) => elsewhere.close(done));
  });

  it('stops reading a body that has no end', async () => {
    server.mood = (request, response) => {
      if (request.method !== 'GET') return false;
      response.writeHead(200);
      const more = () => response.write(Buffer.alloc(65_536)) && setImmediate(more);
      response.on('drain', more);
      response.on('error', () => undefined);
      more();
      return true;
    };
    expect(await open().get('a.bin', 1_000_000)).toBeNull();
  });

  it('says that it is offline when nobody answers', async () => {
    const remote = open();
    await server.close();
    await expect(remote.list()).rejects.toMatchObject({ key: 'offline' });
  });

  it('names the folder that is missing', async () => {
    const remote = new WebdavRemote({
      ...{ url: `${server.url}/none/here`, user: USER, password: PASSWORD },
    });
    await expect(remote.list()).rejects.toMatchObject({ key: 'folder' });
  });

  it('leaves alone what does not stand directly in its folder', async () => {
    const hrefs = [
      `/dav/${FOLDER}/good.bin`,
      `/dav/${FOLDER}/..%2f..%2fsecret.bin`,
      `/dav/${FOLDER}/deep/er.bin`,
      '/elsewhere/good.bin',
      `http://other.example/dav/${FOLDER}/good.bin`,
      `/dav/${FOLDER}/%E0%A4%A`,
      `/dav/${FOLDER}/__proto__`,
    ];
    server.mood = (_, response) => {
      const list = hrefs.map((href) => `<d:response><d:href>${href}</d:href></d:response>`);
      const body = `<d:multistatus xmlns:d="DAV:">${list.join('')}</d:multistatus>`;
      response.writeHead(207, { 'content-type': 'text/xml' }).end(body);
      return true;
    };
    expect(await open().list()).toEqual([{ name: 'good.bin', size: null }]);
  });
});
