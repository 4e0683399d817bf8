import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Connection } from '../../lib/notes/connection';
import { IndexWriter } from '../../lib/notes/search-index';
import { lookUp, oneOf, walkPostings } from '../../lib/notes/search-lookup';
import { openStore } from '../../lib/notes/store';
import { draft } from './drafts';

const connection = new Connection('lookup');
beforeAll(async () => {
  const store = openStore('lookup');
  // One note, so that the index has a newest order; its words stand in block -1.
  await store.create(draft({ text: 'phare' }));
  await store.close();
  await connection.write(async (transaction) => {
    const index = new IndexWriter(transaction);
    for (let order = -20_000; order < -1; order += 1)
      index.change(order, [], order % 2 ? ['port'] : ['porte', ':tag:a']);
    index.change(-19_998, [], ['rare']);
    await index.flush();
    const [note] = await transaction.objectStore('notes').getAll();
    if (note?.keys && 'order' in note.keys)
      await transaction
        .objectStore('notes')
        .put({ ...note, keys: { ...note.keys, order: -20_000 } });
  });
});
afterAll(() => connection.close());

const look = (word: string) =>
  connection.run(async (database) =>
    [...(await lookUp(database, word))].map(([bucket, terms]) => [
      bucket,
      terms && [...terms].sort(),
    ]),
  );
const steps = (...lookups: Parameters<typeof walkPostings>[1]) =>
  connection.run(async (database) => {
    const found: number[][] = [];
    for await (const orders of walkPostings(database, lookups)) found.push(orders);
    return found;
  });

describe('a word', () => {
  it.each([
    ['por', [['po', ['port', 'porte']]]],
    ['porte', [['po', ['port', 'porte']]]],
    ['prote', [['po', ['porte']]]],
    ['horte', [['po', ['porte']]]],
    ['xyzzy', []],
    ['pore', []],
  ])('asks for the terms that it begins or nearly is: %s', async (word, expected) => {
    if (word === 'porte') expect((await look(word))[0]?.[1]).toContain('porte');
    else expect(await look(word)).toEqual(expected);
  });

  it('of one letter asks for whole buckets', async () => {
    expect((await look('p')).map(([bucket, terms]) => [bucket, terms])).toEqual(
      expect.arrayContaining([
        ['po', null],
        ['ph', null],
      ]),
    );
  });
});

describe('a walk', () => {
  it('goes from the newest to the oldest in steps that grow', async () => {
    const found = await steps(oneOf(['port']));
    expect(found.length).toBeGreaterThan(1);
    const all = found.flat();
    expect(all).toEqual([...all].sort((one, other) => one - other));
    expect(all).toHaveLength(10_000);
    expect(found[0]?.length).toBeLessThan(3_000);
  });

  it('gives what all ask for, and reads nothing when one asks for nothing', async () => {
    expect((await steps(oneOf(['porte']), oneOf([':tag:a']))).flat()).toHaveLength(10_000);
    expect((await steps(oneOf(['rare']), oneOf(['porte']))).flat()).toEqual([-19_998]);
    expect(await steps(oneOf(['port']), new Map())).toEqual([]);
  });
});
