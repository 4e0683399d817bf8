import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser/api';
import { setUpAccount } from '../../lib/browser/sync-account';
import { isAllowed, originsOf } from '../../lib/browser/sync-origins';
import type { SyncSetUp } from '../../lib/browser/sync-status';
import { MemoryLedger } from '../sync/memory';

beforeEach(() => fakeBrowser.reset());

const wanted: SyncSetUp = {
  server: { kind: 'browser', values: {} },
  ...{ name: 'Desk', sealed: false, passphrase: null },
};

describe('the account of the browser', () => {
  it('is not joined where two vaults stand', async () => {
    await browser.storage.sync.set({ 'key-00000000000000aa': '{}', 'key-00000000000000bb': '{}' });
    await expect(setUpAccount(wanted, new MemoryLedger())).rejects.toMatchObject({ key: 'vault' });
  });

  it('says so when the browser gives no access', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('no'));
    await expect(setUpAccount(wanted, new MemoryLedger())).rejects.toMatchObject({
      key: 'account',
    });
  });
});

describe('what must be reached', () => {
  it('is nothing for the account, and the server alone for a server', () => {
    expect(originsOf(wanted.server)).toEqual([]);
    const values = { url: 'https://couch.example/notes' };
    expect(originsOf({ kind: 'couchdb', values })).toEqual(['https://couch.example/*']);
    expect(() => originsOf({ kind: 's3', values: { url: 'no' } })).toThrow(TypeError);
  });

  it('is asked for within the click, and not again', async () => {
    const request = vi.fn(async () => true);
    Object.assign(browser.permissions, { request, contains: async () => false });
    expect(await isAllowed([])).toBe(true);
    expect(request).not.toHaveBeenCalled();
    expect(await isAllowed(['https://a.example/*'])).toBe(true);
    Object.assign(browser.permissions, {
      request: () => new Promise(() => {}),
      contains: async () => true,
    });
    expect(await isAllowed(['https://a.example/*'])).toBe(true);
  });
});
