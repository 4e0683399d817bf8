/** The part of an object store that gathering needs. */
interface RecordStore<Value> {
  get(key: string): Promise<Value | undefined>;
  put(value: Value): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/**
 * Records of one store as one transaction sees them: each is read once, changed in memory as often as
 * need be, and written once. A hundred notes on one article cost one read and one write of it.
 */
export class Gathered<Value> {
  readonly #records = new Map<string, Promise<Value | undefined>>();
  readonly #changed = new Map<string, Value | undefined>();

  constructor(private readonly store: RecordStore<Value>) {}

  /** The record as it is now; to be changed by `set` only. */
  get(key: string): Promise<Value | undefined> {
    const known = this.#records.get(key);
    if (known) return known;
    const read = this.store.get(key);
    this.#records.set(key, read);
    return read;
  }

  /** Takes note of what was read otherwise: these are all there are of these keys. */
  know(keys: Iterable<string>, records: ReadonlyMap<string, Value>): void {
    for (const key of keys)
      if (!this.#records.has(key)) this.#records.set(key, Promise.resolve(records.get(key)));
  }

  /** Replaces a record; undefined removes it. */
  set(key: string, value: Value | undefined): void {
    this.#records.set(key, Promise.resolve(value));
    this.#changed.set(key, value);
  }

  /** Writes what was changed. */
  async flush(): Promise<void> {
    const changed = [...this.#changed];
    this.#changed.clear();
    await Promise.all(
      changed.map(([key, value]) =>
        value === undefined ? this.store.delete(key) : this.store.put(value),
      ),
    );
  }
}

/**
 * All records between the first and the last of these keys, in one request, when they are not many
 * more than the keys; null when they are, and each must be asked for by itself.
 */
export async function readRange<Value>(
  getAll: (range: IDBKeyRange, limit: number) => Promise<Value[]>,
  keys: readonly string[],
): Promise<Value[] | null> {
  const sorted = [...keys].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const limit = 2 * keys.length + 100;
  const records = await getAll(IDBKeyRange.bound(first, last), limit);
  return records.length < limit ? records : null;
}
