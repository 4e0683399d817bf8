import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Connection } from '../../lib/notes/connection';
import { asStoreError, errorName, StoreError } from '../../lib/notes/problem';
import { STORES } from '../../lib/notes/schema';
import { openStore } from '../../lib/notes/store';
import { VERSION } from '../../lib/notes/upgrade';
import { draft } from './drafts';

afterEach(() => vi.unstubAllGlobals());
const failing = (error: DOMException) => ({
  open() {
    throw error;
  },
});

describe('a connection', () => {
  it('keeps all of a write or nothing', async () => {
    const connection = new Connection('all-or-nothing');
    const failed = connection.write(async (transaction) => {
      await transaction.objectStore('counts').put(1, 'notes');
      throw new TypeError('half way');
    });
    await expect(failed).rejects.toMatchObject({ key: 'broken' });
    expect(await connection.run((database) => database.get('counts', 'notes'))).toBeUndefined();
    await connection.close();
  });

  it('opens again after it was closed under it', async () => {
    const connection = new Connection('closed');
    await connection.run(async (database) => database.close());
    expect(await connection.run((database) => database.count('notes'))).toBe(0);
    await connection.close();
  });

  it('lets a newer version in at once, and then says that it is older', async () => {
    const store = openStore('newer');
    await store.create(draft());
    const newer = await openDB('newer', VERSION + 1);
    await expect(store.counts()).rejects.toMatchObject({ key: 'newer' });
    expect([...newer.objectStoreNames].sort()).toEqual([...STORES].sort());
    newer.close();
    await store.close();
  });

  it('says that another window blocks it, in time, and works once that is gone', async () => {
    const old = await openDB('blocked', 1, {
      upgrade: (database) => void database.createObjectStore('x'),
    });
    const deleting = indexedDB.deleteDatabase('blocked');
    const connection = new Connection('blocked', 50);
    await expect(connection.run(async () => 1)).rejects.toMatchObject({ key: 'blocked' });
    old.close();
    await new Promise((resolve) => deleting.addEventListener('success', resolve));
    await expect.poll(() => connection.run(async () => 1)).toBe(1);
    await connection.close();
  });

  it.each([
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'broken'],
  ])('that fails with %s is %s, and the draft stays with its owner', async (name, key) => {
    vi.stubGlobal('indexedDB', failing(new DOMException('', name)));
    const mine = draft();
    const store = openStore(`failing-${name}`);
    await expect(store.create(mine)).rejects.toMatchObject({ name: 'StoreError', key });
    expect(mine).toEqual(draft());
    vi.unstubAllGlobals();
    expect((await store.create(mine)).text).toBe(mine.text);
    await store.close();
  });
});

describe('an error', () => {
  it('of the store stays what it is, others are told by their names', () => {
    const own = new StoreError('quota');
    expect(asStoreError(own)).toBe(own);
    expect(asStoreError(new DOMException('', 'VersionError')).key).toBe('newer');
    expect(asStoreError({ name: 'constructor' }).key).toBe('broken');
    expect(asStoreError(undefined).key).toBe('broken');
    expect(errorName(null)).toBe('');
  });
});
