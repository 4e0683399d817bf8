import { describe, expect, it, vi } from 'vitest';
import { StorageSync } from '../../../lib/sync/remotes/storage-sync';

const storage = (set: () => Promise<void>, items: Record<string, unknown> = {}) => ({
  get: vi.fn(async () => items),
  set: vi.fn(set),
  remove: vi.fn(async () => {}),
});
const refusing = (message: string, name = 'Error') => {
  const error = new Error(message);
  error.name = name;
  return new StorageSync(storage(() => Promise.reject(error)));
};
const items = new Map([['notes-1', '1x']]);

describe('the browser’s shared storage', () => {
  it('reads all that is there, also what is not ours', async () => {
    const area = new StorageSync(storage(async () => {}, { a: 'text', b: { c: 1 }, d: null }));
    expect(await area.read()).toEqual(
      new Map(Object.entries({ a: 'text', b: '{"c":1}', d: 'null' })),
    );
  });

  it('makes room first, and writes everything in one call', async () => {
    const own = storage(async () => {});
    await new StorageSync(own).write(new Map([...items, ['notes-2', '1y']]), ['old']);
    expect(own.set).toHaveBeenCalledExactlyOnceWith({ 'notes-1': '1x', 'notes-2': '1y' });
    expect(own.remove).toHaveBeenCalledBefore(own.set);
    await new StorageSync(own).write(new Map(), []);
    expect(own.set).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['Resource::kQuotaBytes quota exceeded', 'Error', 'full'],
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'Error', 'full'],
    ['storage.sync API call exceeded its quota limitations.', 'QuotaExceededError', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'Error', 'busy'],
    ['An unexpected error occurred', 'Error', 'account'],
  ])('tells what “%s” means', async (message, name, key) => {
    await expect(refusing(message, name).write(items, [])).rejects.toMatchObject({ key });
  });
});
