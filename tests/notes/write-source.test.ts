import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { Connection } from '../../lib/notes/connection';
import type { WriteTransaction } from '../../lib/notes/schema';
import { addToCount } from '../../lib/notes/write-count';
import { addToSource } from '../../lib/notes/write-source';

const connection = new Connection('write-source');
afterAll(() => connection.close());
const write = <T>(work: (transaction: WriteTransaction) => Promise<T>) => connection.write(work);
const source = () => connection.run((database) => database.get('sources', 'a'));
const count = (key: string) => connection.run((database) => database.get('counts', key));

describe('a source', () => {
  it('is known from its first note to its last, whatever told of it', async () => {
    const one = { notes: 1, articles: 0 };
    await write((transaction) =>
      addToSource(transaction, 'a', { name: 'A', office: 'maire' }, one),
    );
    await write((transaction) => addToSource(transaction, 'a', null, { notes: 0, articles: 1 }));
    expect(await source()).toMatchObject({ name: 'A', office: 'maire', notes: 1, articles: 1 });
    expect(await count('sources')).toBe(1);
    await write((transaction) => addToSource(transaction, 'a', null, { notes: -1, articles: -1 }));
    expect(await source()).toBeUndefined();
    expect(await count('sources')).toBeUndefined();
  });

  it('that nothing was told of is not made', async () => {
    await write((transaction) => addToSource(transaction, 'b', null, { notes: 1, articles: 0 }));
    expect(await count('sources')).toBeUndefined();
  });
});

describe('a count', () => {
  it('that comes to nothing is not kept, and never falls below', async () => {
    await write((transaction) => addToCount(transaction, 'x', 2));
    await write((transaction) => addToCount(transaction, 'x', 0));
    expect(await count('x')).toBe(2);
    await write((transaction) => addToCount(transaction, 'x', -3));
    expect(await count('x')).toBeUndefined();
  });
});
