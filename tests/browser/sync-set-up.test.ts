import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readSyncConfig } from '../../lib/browser/sync-config';
import { setUpSync } from '../../lib/browser/sync-set-up';
import { MemoryLedger } from '../sync/memory';

it('keeps nothing and says so when no server answers', async () => {
  const server = { kind: 'webdav', values: { url: 'http://127.0.0.1:9/' } } as const;
  const wanted = { server, name: 'Desk', sealed: false };
  const answer = await setUpSync({ ...wanted, passphrase: null }, new MemoryLedger());
  expect(answer).toEqual({ state: 'problem', key: 'offline', detail: '' });
  expect(await readSyncConfig()).toBeNull();
});
