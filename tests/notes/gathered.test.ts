import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Gathered, readRange } from '../../lib/notes/gathered';

/** A store in memory that counts what it is asked. */
function fakeStore(kept: Record<string, number>) {
  const records = new Map(Object.entries(kept).map(([key, n]) => [key, { key, n }]));
  const asked: string[] = [];
  return {
    records,
    asked,
    async get(key: string) {
      asked.push(`get ${key}`);
      return records.get(key);
    },
    async put(record: { key: string; n: number }) {
      asked.push(`put ${record.key}`);
      records.set(record.key, record);
    },
    async delete(key: string) {
      asked.push(`delete ${key}`);
      records.delete(key);
    },
  };
}

describe('gathered records', () => {
  it('are read once and written once, whatever happens to them in between', async () => {
    const store = fakeStore({ a: 1, b: 2 });
    const gathered = new Gathered(store);
    for (let n = 0; n < 5; n += 1) {
      const { n: now } = (await gathered.get('a')) ?? { n: 0 };
      gathered.set('a', { key: 'a', n: now + 1 });
    }
    gathered.set('b', undefined);
    expect(await gathered.get('b')).toBeUndefined();
    await gathered.flush();
    await gathered.flush();
    expect(store.asked).toEqual(['get a', 'put a', 'delete b']);
    expect([...store.records.values()]).toEqual([{ key: 'a', n: 6 }]);
  });

  it('that were read otherwise are not read again, and what was changed stays changed', async () => {
    const store = fakeStore({ a: 1 });
    const gathered = new Gathered(store);
    gathered.set('a', { key: 'a', n: 9 });
    gathered.know(
      ['a', 'b', 'c'],
      new Map([
        ['a', { key: 'a', n: 1 }],
        ['b', { key: 'b', n: 2 }],
      ]),
    );
    expect(await Promise.all(['a', 'b', 'c'].map((key) => gathered.get(key)))).toEqual([
      { key: 'a', n: 9 },
      { key: 'b', n: 2 },
      undefined,
    ]);
    expect(store.asked).toEqual([]);
  });
});

describe('a range of records', () => {
  it('is read in one request, or not at all when it holds far more than is asked for', async () => {
    const ranges: [string, string][] = [];
    const all = (many: number) => async (range: IDBKeyRange, limit: number) => {
      ranges.push([range.lower, range.upper]);
      return Array.from({ length: Math.min(many, limit) }, (_, at) => at);
    };
    expect(await readRange(all(3), ['m', 'c', 'x'])).toEqual([0, 1, 2]);
    expect(await readRange(all(9_999), ['m'])).toBeNull();
    expect(await readRange(all(3), [])).toEqual([]);
    expect(ranges).toEqual([
      ['c', 'x'],
      ['m', 'm'],
    ]);
  });
});
