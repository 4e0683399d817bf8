import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../lib/notes/connection';
import type { Note } from '../../lib/notes/note';
import { blockOf, bucketOf, IndexWriter, ordersIn } from '../../lib/notes/search-index';
import { type NoteStore, openStore } from '../../lib/notes/store';
import { readIndex } from '../../scripts/notes/index-check';
import { draft } from './drafts';

const word = fc.constantFrom('port', 'porte', 'digue', 'é', '24', '東京', '𠀀𠀁', 'x');
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));

describe('the index on the disk', () => {
  let runs = 0;

  it('is what the notes say, whatever was made, changed, binned, restored and emptied', async () => {
    const step = fc.record({
      do: fc.constantFrom('create', 'create', 'text', 'remove', 'restore', 'empty'),
      at: fc.nat(9),
      text,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        runs += 1;
        const name = `index-${runs}`;
        const store = openStore(name);
        const made: Note[] = [];
        for (const one of steps) await act(store, made, one);
        await store.close();
        const { orders, expected, blocks, words } = await readIndex(name);
        expect(orders).toEqual(expected);
        expect(words).toEqual(blocks);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps each block apart, and a note costs the same whatever there is', async () => {
    const connection = new Connection('index-blocks');
    await connection.write(async (transaction) => {
      const index = new IndexWriter(transaction);
      for (const order of [-1, -1_024, -1_025, -2_049]) index.change(order, [], ['port']);
      await index.flush();
    });
    const kept = await connection.run((database) => database.getAll('postings'));
    expect(kept.map(({ block, terms }) => [block, terms.get('port')])).toEqual([
      [-3, [1_023]],
      [-2, [1_023]],
      [-1, [0, 1_023]],
    ]);
    const [word] = await connection.run((database) => database.getAll('vocabulary'));
    expect(word?.terms).toEqual(new Map([['port', 3]]));
    await connection.close();
  });
});

async function act(
  store: NoteStore,
  made: Note[],
  one: { do: string; at: number; text: string },
): Promise<void> {
  if (one.do === 'create') return void made.push(await store.create(draft({ text: one.text })));
  if (one.do === 'empty') return void (await store.emptyBin(true));
  const id = made[one.at % Math.max(1, made.length)]?.id;
  if (!id || !(await store.get(id))) return;
  if (one.do === 'text') await store.update(id, { text: one.text, tags: [one.text || 'a'] });
  else if (one.do === 'remove') await store.remove(id);
  else await store.restore(id);
}

describe('a term', () => {
  it.each([
    ['ministre', 'mi'],
    ['x', 'x'],
    ['𠀀𠀁𠀂', '𠀀𠀁'],
    ['a𠀁b', 'a𠀁'],
    [':status:to-check', ':status:to-check'],
  ])('%s is in the bucket %s', (term, bucket) => {
    expect(bucketOf(term)).toBe(bucket);
  });

  it('of the newest notes is in the smallest block', () => {
    expect([-1, -1_024, -1_025].map(blockOf)).toEqual([-1, -1, -2]);
    expect(ordersIn(-2, [0, 1_023])).toEqual([-2_048, -1_025]);
  });
});
