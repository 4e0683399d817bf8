import type { Note } from '../../../lib/notes/note';
import { costOf, costOfAll, LIMITS, type SyncArea } from '../../../lib/sync/buckets/area';
import { type BucketCode, plainCode } from '../../../lib/sync/buckets/code';
import { type BucketParts, syncBuckets } from '../../../lib/sync/buckets/sync-buckets';
import { dirtyKey } from '../../../lib/sync/ledger';
import { SyncProblem } from '../../../lib/sync/remote';
import { join } from '../../../lib/sync/sync';
import { MemoryLedger } from '../memory';
import { Chance } from '../random';

/** The store of one account, with a browser's limits; shared by all who are given it. */
export class MemoryArea implements SyncArea {
  limits = LIMITS;
  items = new Map<string, string>();
  writes = 0;

  read = async () => new Map(this.items);

  async write(items: ReadonlyMap<string, string>, gone: readonly string[]): Promise<void> {
    this.writes += 1;
    const after = new Map([...this.items].filter(([key]) => !gone.includes(key)));
    for (const [key, value] of items) after.set(key, value);
    const isTooLong = [...items].some(([key, value]) => costOf(key, value) > this.limits.item);
    if (isTooLong || costOfAll(after) > this.limits.total) throw new SyncProblem('full');
    this.items = after;
  }
}

const chance = new Chance(17);

/** A device on such a store. */
export async function deviceOn(
  area: SyncArea,
  name: string,
  {
    code = plainCode,
    keyItem = null,
  }: { code?: BucketCode; keyItem?: BucketParts['keyItem'] } = {},
) {
  const ledger = new MemoryLedger();
  const author = { name, newId: () => chance.hex(16), now: () => '2026-01-01T00:00:00.000Z' };
  const parts = { area, code, keyItem, ledger, author, removals: 'ask' as const, started: false };
  const { notes, entries } = ledger.disk;
  await join(ledger, author);
  return {
    notes,
    ledger,
    sync: (change: Partial<BucketParts> = {}) => syncBuckets({ ...parts, ...change }),
    write(...list: Note[]) {
      for (const note of list) {
        notes.set(note.id, note);
        entries.set(dirtyKey(note.id), true);
      }
    },
    remove(id: string) {
      notes.delete(id);
      entries.set(dirtyKey(id), true);
    },
  };
}
