import { LIMITS, type SyncArea } from '../buckets/area';
import { SyncProblem } from '../remote';

/** As much of `browser.storage.sync` as is used. */
export interface StorageLike {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The store that the browser shares between the devices of one account; without one it stays here. */
export class StorageSync implements SyncArea {
  readonly limits = LIMITS;

  constructor(private readonly storage: StorageLike) {}

  async read(): Promise<Map<string, string>> {
    const items = await attempt(() => this.storage.get(null));
    // What is no text is not ours, but takes its room.
    return new Map(
      Object.entries(items).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value ?? null),
      ]),
    );
  }

  async write(items: ReadonlyMap<string, string>, gone: readonly string[]): Promise<void> {
    // First, because what replaces them may need the room; all of it is known on this device.
    if (gone.length > 0) await attempt(() => this.storage.remove([...gone]));
    // One call is one of the few that a browser allows a minute, and all of it is kept or nothing.
    if (items.size > 0) await attempt(() => this.storage.set(Object.fromEntries(items)));
  }
}

/** Chromium names the limit in its message, Firefox the error. */
async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { name = '', message = '' } = error instanceof Error ? error : {};
    if (/MAX_WRITE_OPERATIONS/.test(message)) throw new SyncProblem('busy');
    if (/quota/i.test(name + message)) throw new SyncProblem('full');
    throw new SyncProblem('account');
  }
}
