import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebdavRemote } from '../../lib/sync/remotes/webdav';
import { hasLighttpd, startLighttpd } from '../sync/lighttpd';
import { describeRemote } from '../sync/remote-contract';
import { PASSWORD, USER } from '../sync/webdav-server';

/** The contract of remotes on a real server (npm run test:servers). */
describe.skipIf(!hasLighttpd)('a real lighttpd with mod_webdav', () => {
  let server: Awaited<ReturnType<typeof startLighttpd>>;
  beforeAll(async () => {
    server = await startLighttpd();
  });
  afterAll(() => server.close());
  const open = (password = PASSWORD) => new WebdavRemote({ url: server.url, user: USER, password });

  beforeEach(async () => {
    const remote = open();
    for (const { name } of await remote.list()) await remote.delete(name);
  });

  describeRemote(async () => open());

  it('tells a wrong password from other troubles', async () => {
    await expect(open('wrong').list()).rejects.toMatchObject({ key: 'auth' });
  });
});
