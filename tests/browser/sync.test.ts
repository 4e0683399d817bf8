import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser/api';
import { keepSynced } from '../../lib/browser/sync';
import { clearSync, readSyncConfig, writeSyncConfig } from '../../lib/browser/sync-config';
import { SOON } from '../../lib/browser/sync-delay';
import { SYNC_ALARM } from '../../lib/browser/sync-soon';
import { SYNC_OFF } from '../../lib/browser/sync-status';
import { openSyncedStore } from '../../lib/browser/synced-store';
import type { NoteDraft } from '../../lib/notes/note';
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
const NOTE: NoteDraft = {
  subject: { kind: 'article' },
  target: { source: 'https://news.example/story', quote: null, position: null },
  article: { title: 'Story', siteName: null, published: null },
  ...{ text: 'new', tags: [], status: 'none' },
};
const now = () => handlers['sync/now']({ removals: 'ask' }, null);
const alarm = () => browser.alarms.get(SYNC_ALARM);

describe('sync in the background', () => {
  it('is off, with no alarm and no request, until it is set up', async () => {
    expect(await handlers['sync/status']({}, null)).toEqual(SYNC_OFF);
    await now();
    expect(await alarm()).toBeUndefined();
    expect(server.log).toEqual([]);
  });

  it('is set up on an empty server, which gives a passphrase, and then tells how it stands', async () => {
    const answer = await handlers['sync/set-up'](wanted(), null);
    expect(answer).toMatchObject({ state: 'created' });
    const status = await now();
    expect(status).toMatchObject({ problem: null, place: { url: server.url, name: 'Desk' } });
    expect(status.lastSuccess).not.toBeNull();
    expect(JSON.stringify(status)).not.toContain(PASSWORD);
    expect(JSON.stringify(await browser.storage.local.get())).toBe('{}');
    expect(await alarm()).toBeDefined();
  });

  it('asks for the passphrase where notes are, and keeps nothing before it is right', async () => {
    await handlers['sync/set-up'](wanted(), null);
    await handlers['sync/leave']({ remove: false }, null);
    const puts = server.log.filter((line) => line.startsWith('PUT')).length;
    expect(await handlers['sync/set-up'](wanted(), null)).toEqual({ state: 'passphrase-needed' });
    const wrong = await handlers['sync/set-up'](wanted({ passphrase: 'wrong' }), null);
    expect(wrong).toMatchObject({ state: 'problem', key: 'passphrase' });
    expect(await readSyncConfig()).toBeNull();
    expect(server.log.filter((line) => line.startsWith('PUT'))).toHaveLength(puts);
  });

  it('tells a wrong password at once', async () => {
    const answer = await handlers['sync/set-up'](wanted({ password: 'x' }), null);
    expect(answer).toMatchObject({ state: 'problem', key: 'auth' });
  });

  it('stops asking when the password no longer holds, and says so', async () => {
    await handlers['sync/set-up'](wanted(), null);
    await now();
    const config = await readSyncConfig();
    const { values } = wanted({ password: 'changed' }).server;
    if (config) await writeSyncConfig({ ...config, server: { kind: 'webdav', values } });
    expect((await now()).problem).toMatchObject({ key: 'auth' });
    expect(await alarm()).toBeUndefined();
  });

  it('goes on with what was kept while WebDAV was the only kind of server', async () => {
    await handlers['sync/set-up'](wanted(), null);
    const config = await readSyncConfig();
    if (!config) throw new Error('nothing was kept');
    const { server: kept, ...rest } = config;
    await writeSyncConfig({ ...rest, ...kept.values } as never);
    expect(await readSyncConfig()).toEqual(config);
    expect((await now()).problem).toBeNull();
  });

  it('goes through the browser’s own account, plain where the reader wants no passphrase', async () => {
    const account = {
      server: { kind: 'browser' as const, values: {} },
      name: 'Desk',
      sealed: false,
    };
    const joined = await handlers['sync/set-up']({ ...account, passphrase: null }, null);
    expect(joined).toEqual({ state: 'joined' });
    await store.create(NOTE);
    const status = await now();
    expect(status).toMatchObject({ problem: null, isPlain: true, place: { kind: 'browser' } });
    expect(status.meter?.total).toBeGreaterThan(50_000);
    const shared = await browser.storage.sync.get(null);
    expect(Object.keys(shared).some((key) => key.startsWith('notes-'))).toBe(true);
    expect(server.log).toEqual([]);
  });

  it('seals the browser’s account with a passphrase, which other devices must know', async () => {
    const account = {
      server: { kind: 'browser' as const, values: {} },
      name: 'Desk',
      sealed: true,
    };
    const made = await handlers['sync/set-up']({ ...account, passphrase: null }, null);
    if (made.state !== 'created') throw new Error('no passphrase was made');
    await now();
    await handlers['sync/leave']({ remove: false }, null);
    expect(await handlers['sync/set-up']({ ...account, passphrase: null }, null)).toEqual({
      state: 'passphrase-needed',
    });
    const wrong = await handlers['sync/set-up']({ ...account, passphrase: 'wrong' }, null);
    expect(wrong).toMatchObject({ state: 'problem', key: 'passphrase' });
    const right = await handlers['sync/set-up']({ ...account, passphrase: made.passphrase }, null);
    expect(right).toEqual({ state: 'joined' });
    expect(await now()).toMatchObject({ problem: null, isPlain: false });
  });

  it('moves from the browser’s account to a server without losing a note', async () => {
    const account = {
      server: { kind: 'browser' as const, values: {} },
      name: 'Desk',
      sealed: false,
    };
    await handlers['sync/set-up']({ ...account, passphrase: null }, null);
    await now();
    const before = (await store.counts()).notes;
    await handlers['sync/leave']({ remove: false }, null);
    expect(await handlers['sync/set-up'](wanted(), null)).toMatchObject({ state: 'created' });
    await now();
    expect((await now()).waiting).toBe(0);
    expect((await store.counts()).notes).toBe(before);
    expect([...server.files.keys()].filter((name) => name.includes('/s-')).length > 0).toBe(
      before > 0,
    );
  });

  it('is left with what is there removed, or not left at all when that failed', async () => {
    await handlers['sync/set-up'](wanted(), null);
    await store.create(NOTE);
    await now();
    const kept = (await store.counts()).notes;
    server.mood = (_, response) => {
      response.writeHead(503).end();
      return true;
    };
    const failed = await handlers['sync/leave']({ remove: true }, null);
    expect(failed).toMatchObject({ problem: { key: 'busy' }, place: { name: 'Desk' } });
    server.mood = () => false;
    expect(await handlers['sync/leave']({ remove: true }, null)).toEqual(SYNC_OFF);
    expect([...server.files.keys()].filter((name) => /\/(?:s|c|key)-/.test(name))).toEqual([]);
    expect((await store.counts()).notes).toBe(kept);
  });

  it('tries again later when the server is busy', async () => {
    await handlers['sync/set-up'](wanted(), null);
    await now();
    server.mood = (_, response) => {
      response.writeHead(503).end();
      return true;
    };
    expect((await now()).problem).toMatchObject({ key: 'busy' });
    expect(await alarm()).toBeDefined();
  });

  it('does nothing while paused, and goes on afterwards', async () => {
    await handlers['sync/set-up'](wanted(), null);
    await now();
    await handlers['sync/pause']({ paused: true }, null);
    const asked = server.log.length;
    expect(await now()).toMatchObject({ paused: true });
    expect(server.log).toHaveLength(asked);
    expect(await handlers['sync/pause']({ paused: false }, null)).toMatchObject({ paused: false });
  });

  it('comes soon after a change', async () => {
    await handlers['sync/set-up'](wanted(), null);
    await now();
    await browser.alarms.create(SYNC_ALARM, { delayInMinutes: 15 });
    await store.create(NOTE);
    await vi.waitFor(async () => {
      const at = (await alarm())?.scheduledTime ?? Number.POSITIVE_INFINITY;
      expect(at).toBeLessThanOrEqual(Date.now() + SOON * 60_000);
    });
    await now();
    expect([...server.files.keys()].some((name) => name.includes('/s-'))).toBe(true);
  });
});
