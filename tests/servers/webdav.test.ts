import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebdavRemote } from '../../lib/sync/remotes/webdav';
import { describeRemote } from '../sync/remote-contract';
import { PASSWORD, USER } from '../sync/webdav-server';
import type { RealServer } from './process';
import { isInstalled, webdavPrograms } from './webdav-programs';

/** The contract of remotes on real servers (npm run test:servers). */
describe.each(webdavPrograms.map((program) => [program.name, program] as const))(
  'a real %s',
  (_, program) => {
    describe.skipIf(!isInstalled(program))('', () => {
      let server: RealServer;
      beforeAll(async () => {
        server = await program.start();
      });
      afterAll(() => server?.close());
      const open = (password = PASSWORD) =>
        new WebdavRemote({ url: server.url, user: USER, password });

      beforeEach(async () => {
        const remote = open();
        for (const { name } of await remote.list()) await remote.delete(name);
      });

      describeRemote(async () => open());

      it('tells a wrong password from other troubles', async () => {
        await expect(open('wrong').list()).rejects.toMatchObject({ key: 'auth' });
      });
    });
  },
);
