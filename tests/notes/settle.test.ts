import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settle } from '../../lib/notes/settle';

afterEach(() => vi.unstubAllGlobals());

describe('settling', () => {
  it('writes more than a log holds, and leaves nothing behind', async () => {
    let bytes = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation((value) => {
      bytes += (value as Uint8Array).byteLength;
      return undefined as never;
    });
    await settle('settle-bytes');
    put.mockRestore();
    expect(bytes).toBeGreaterThan(4_500_000);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('settle-bytes');
  });

  it('says nothing of its own failure', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(settle()).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
  });
});
