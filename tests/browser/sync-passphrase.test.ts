import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser/api';
import { keepSynced } from '../../lib/browser/sync';
import { clearSync, readSyncConfig, writeSyncConfig } from '../../lib/browser/sync-config';
import { openSyncedStore } from '../../lib/browser/synced-store';
import { PASSWORD, startDavServer, USER } from '../sync/webdav-server';

let server: Awaited<ReturnType<typeof startDavServer>>;
let handlers: ReturnType<typeof keepSynced>;
const store = openSyncedStore();

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(browser.permissions, { contains: vi.fn(async () => true) });
  await clearSync();
  server = await startDavServer();
  handlers = keepSynced(store);
});
afterEach(async () => {
  await handlers['sync/leave']({ remove: false }, null);
  await server.close();
});

const wanted = ({
  password = PASSWORD,
  ...change
}: {
  password?: string;
  passphrase?: string;
} = {}) => ({
  server: { kind: 'webdav' as const, values: { url: server.url, user: USER, password } },
  ...{ name: 'Desk', sealed: false, passphrase: null, ...change },
});
const now = () => handlers['sync/now']({ removals: 'ask' }, null);

describe('the passphrase', () => {
  it('gets another passphrase, which holds once it was written down; the old one opens nothing', async () => {
    const made = await handlers['sync/set-up'](wanted(), null);
    if (made.state !== 'created') throw new Error('no passphrase was made');
    await now();
    const change = (current: string, next: string | null) =>
      handlers['sync/passphrase']({ current, next }, null);
    expect(await change('wrong', null)).toMatchObject({ state: 'problem', key: 'passphrase' });
    const proposed = await change(made.passphrase, null);
    if (proposed.state !== 'created') throw new Error('none was proposed');
    expect(proposed.passphrase).not.toBe(made.passphrase);
    expect(await change(made.passphrase, proposed.passphrase)).toEqual({ state: 'joined' });
    expect(await now()).toMatchObject({ problem: null, rekeyed: null });
    const keys = [...server.files.keys()].filter((name) => name.includes('/key-'));
    expect(keys).toHaveLength(1);
    await handlers['sync/leave']({ remove: false }, null);
    const join = (passphrase: string) => handlers['sync/set-up'](wanted({ passphrase }), null);
    expect(await join(made.passphrase)).toMatchObject({ key: 'passphrase' });
    expect(await join(proposed.passphrase)).toEqual({ state: 'joined' });
  });

  it('goes on when the passphrase was changed on another device, and says so', async () => {
    const made = await handlers['sync/set-up'](wanted(), null);
    if (made.state !== 'created') throw new Error('no passphrase was made');
    await now();
    const before = await readSyncConfig();
    await handlers['sync/passphrase']({ current: made.passphrase, next: 'six new words' }, null);
    if (before) await writeSyncConfig(before);
    const status = await now();
    expect(status.problem).toBeNull();
    expect(status.rekeyed).not.toBeNull();
    expect((await readSyncConfig())?.vault?.keyFile.name).toMatch(/-2\.json$/);
  });

  it('changes the passphrase of the browser’s account in the same way', async () => {
    const account = {
      server: { kind: 'browser' as const, values: {} },
      name: 'Desk',
      sealed: true,
    };
    const set = (passphrase: string | null) =>
      handlers['sync/set-up']({ ...account, passphrase }, null);
    const made = await set(null);
    if (made.state !== 'created') throw new Error('no passphrase was made');
    await now();
    const before = await readSyncConfig();
    const next = 'six new words';
    const asked = { current: made.passphrase, next };
    expect(await handlers['sync/passphrase'](asked, null)).toEqual({ state: 'joined' });
    // As on a device that has not heard of it.
    if (before) await writeSyncConfig(before);
    expect(await now()).toMatchObject({ problem: null });
    expect((await handlers['sync/status']({}, null)).rekeyed).not.toBeNull();
    await handlers['sync/leave']({ remove: false }, null);
    expect(await set(made.passphrase)).toMatchObject({ key: 'passphrase' });
    expect(await set(next)).toEqual({ state: 'joined' });
  });
});
