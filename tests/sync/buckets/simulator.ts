import type { AreaLimits, SyncArea } from '../../../lib/sync/buckets/area';
import { costOf, costOfAll } from '../../../lib/sync/buckets/area';
import type { BucketCode } from '../../../lib/sync/buckets/code';
import { syncBuckets } from '../../../lib/sync/buckets/sync-buckets';
import { SyncProblem } from '../../../lib/sync/remote';
import { MemoryLedger } from '../memory';
import { type Device, Simulation } from '../simulator';

/** Buckets as they are, so that thousands of runs are quick. */
export const clearCode: BucketCode = {
  prefix: 'notes-',
  close: async (_, text) => `1${text}`,
  open: async (_, stored) => ({ text: stored.slice(1) }),
};

const ENDLESS: AreaLimits = { total: 1e9, item: 1e9 };

interface Store {
  items: Map<string, string>;
  /** Keys that were changed here and have not gone up yet. */
  pending: Set<string>;
}

/**
 * `storage.sync` as browsers do it: every device writes its own copy, keys go up and come down one by
 * one and late, the last at the server wins each key, writes are throttled, the server is emptied now
 * and then, a new device starts with nothing, and half of all runs meet the limits.
 */
export class BucketSimulation extends Simulation {
  #server = new Map<string, string>();
  #stores = new Map<Device, Store>();
  #limits: AreaLimits;
  #round: typeof syncBuckets;

  constructor(seed: number, round = syncBuckets) {
    super(seed);
    this.#round = round;
    this.#limits = this.chance.oneIn(2) ? ENDLESS : { total: 5_000, item: 1_500 };
  }

  protected override async step(): Promise<void> {
    await super.step();
    const device = this.chance.pick(this.devices);
    if (this.chance.oneIn(2)) this.#up(device, () => this.chance.oneIn(2));
    if (this.chance.oneIn(2)) this.#down(device, () => this.chance.oneIn(2));
  }

  protected override wipe(): void {
    this.#server.clear();
  }

  protected override async round(device: Device): Promise<void> {
    await this.#round({
      area: this.#area(device),
      code: clearCode,
      keyItem: null,
      ledger: new MemoryLedger(device.disk, () => this.point(device)),
      author: this.author(device),
      started: device.started,
      removals: 'allow',
      begun: async () => {
        device.started = false;
      },
    });
  }

  #area(device: Device): SyncArea {
    const store = this.#storeOf(device);
    return {
      limits: this.calm ? ENDLESS : this.#limits,
      read: async () => {
        await this.point(device);
        return new Map(store.items);
      },
      write: async (items, gone) => {
        await this.point(device);
        if (!this.calm && this.chance.oneIn(12)) throw new SyncProblem('busy');
        const after = new Map([...store.items, ...items]);
        for (const key of gone) after.delete(key);
        const tooLarge = [...items].some(([key, value]) => costOf(key, value) > this.#limits.item);
        if (!this.calm && (tooLarge || costOfAll(after) > this.#limits.total))
          throw new SyncProblem('full');
        store.items = after;
        for (const key of [...items.keys(), ...gone]) store.pending.add(key);
        await this.point(device);
      },
    };
  }

  #storeOf(device: Device): Store {
    const known = this.#stores.get(device) ?? { items: new Map(), pending: new Set() };
    this.#stores.set(device, known);
    return known;
  }

  #up(device: Device, goes: () => boolean): void {
    const { items, pending } = this.#storeOf(device);
    for (const key of [...pending].filter(goes)) {
      const value = items.get(key);
      if (value === undefined) this.#server.delete(key);
      else this.#server.set(key, value);
      pending.delete(key);
    }
  }

  #down(device: Device, comes: () => boolean): void {
    const { items, pending } = this.#storeOf(device);
    for (const key of new Set([...items.keys(), ...this.#server.keys()])) {
      if (pending.has(key) || !comes()) continue;
      const value = this.#server.get(key);
      if (value === undefined) items.delete(key);
      else items.set(key, value);
    }
  }

  protected override exchange(): void {
    for (const device of this.devices) this.#up(device, () => true);
    for (const device of this.devices) this.#down(device, () => true);
  }

  protected override fingerprint(): string {
    return JSON.stringify([...this.#server].sort());
  }
}
