import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { Connection } from '../../lib/notes/connection';
import type { SourceFacts } from '../../lib/notes/source';
import { Counts } from '../../lib/notes/write-count';
import { SourceWriter } from '../../lib/notes/write-source';

const connection = new Connection('write-source');
afterAll(() => connection.close());
const addToSource = (
  key: string,
  told: SourceFacts | null,
  change: { notes: number; articles: number },
) =>
  connection.write(async (transaction) => {
    const counts = new Counts(transaction);
    const sources = new SourceWriter(transaction, counts);
    await sources.add(key, told, change);
    await Promise.all([sources.flush(), counts.flush()]);
  });
const addToCount = (...changes: number[]) =>
  connection.write(async (transaction) => {
    const counts = new Counts(transaction);
    for (const n of changes) await counts.add('x', n);
    await counts.flush();
  });
const source = () => connection.run((database) => database.get('sources', 'a'));
const count = (key: string) => connection.run((database) => database.get('counts', key));

describe('a source', () => {
  it('is known from its first note to its last, whatever told of it', async () => {
    const one = { notes: 1, articles: 0 };
    await addToSource('a', { name: 'A', office: 'maire' }, one);
    await addToSource('a', null, { notes: 0, articles: 1 });
    expect(await source()).toMatchObject({ name: 'A', office: 'maire', notes: 1, articles: 1 });
    expect(await count('sources')).toBe(1);
    await addToSource('a', null, { notes: -1, articles: -1 });
    expect(await source()).toBeUndefined();
    expect(await count('sources')).toBeUndefined();
  });

  it('that nothing was told of is not made', async () => {
    await addToSource('b', null, { notes: 1, articles: 0 });
    expect(await count('sources')).toBeUndefined();
  });
});

describe('a count', () => {
  it('that comes to nothing is not kept, and never falls below', async () => {
    await addToCount(1, 1);
    await addToCount(0);
    expect(await count('x')).toBe(2);
    await addToCount(-3);
    expect(await count('x')).toBeUndefined();
  });
});
