import { Gathered } from './gathered';
import type { WriteTransaction } from './schema';

/** The stored counts as one transaction changes them. */
export class Counts {
  readonly #counts: Gathered<{ key: string; n: number }>;

  constructor(transaction: WriteTransaction) {
    const store = transaction.objectStore('counts');
    this.#counts = new Gathered({
      async get(key) {
        const n = await store.get(key);
        return n === undefined ? undefined : { key, n };
      },
      put: ({ key, n }) => store.put(n, key),
      delete: (key) => store.delete(key),
    });
  }

  /** Adds to a count; one that comes to nothing is not kept, and none falls below. */
  async add(key: string, n: number): Promise<void> {
    if (n === 0) return;
    const sum = ((await this.#counts.get(key))?.n ?? 0) + n;
    this.#counts.set(key, sum > 0 ? { key, n: sum } : undefined);
  }

  flush(): Promise<void> {
    return this.#counts.flush();
  }
}
