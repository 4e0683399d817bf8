import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CouchdbRemote } from '../../lib/sync/remotes/couchdb';
import { S3Remote } from '../../lib/sync/remotes/s3';
import { describeRemote } from '../sync/remote-contract';
import { hasNpmServers, type Listening, startPouch, startS3rver } from './npm-servers';

describe.skipIf(!hasNpmServers)('the protocol of CouchDB, served by PouchDB', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'whence-couch-'));
  let server: Listening;
  beforeAll(async () => {
    server = await startPouch(directory);
  });
  afterAll(async () => {
    await server?.close();
    rmSync(directory, { recursive: true, force: true });
  });
  let turn = 0;
  beforeEach(() => {
    turn += 1;
  });
  describeRemote(
    async () => new CouchdbRemote({ url: `${server.url}/notes${turn}`, user: '', password: '' }),
  );
});

describe.skipIf(!hasNpmServers)('S3, served by s3rver', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'whence-s3-'));
  const bucket = 'my-notes';
  let server: Listening;
  beforeAll(async () => {
    server = await startS3rver(directory, bucket);
  });
  afterAll(async () => {
    await server?.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const open = (name = bucket) =>
    new S3Remote({
      ...{ url: server.url, bucket: name, region: 'us-east-1', style: 'path' },
      ...{ accessKey: 'S3RVER', secretKey: 'S3RVER' },
    });
  beforeEach(async () => {
    const remote = open();
    for (const { name } of await remote.list()) await remote.delete(name);
  });

  describeRemote(async () => open());

  it('tells that there is no such bucket', async () => {
    await expect(open('other').list()).rejects.toMatchObject({ key: 'folder' });
  });
});
