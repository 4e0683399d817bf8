import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../lib/notes/store';
import { BATCH } from '../../lib/notes/transfer';
import { newId } from '../../lib/notes/uuid';
import { draft } from './drafts';

const time = '2024-03-12T10:00:00.000Z';
const many = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    ...draft({ text: `${at}` }),
    id: newId(at),
    created: time,
    modified: time,
    deleted: null,
  }));

describe('an import', () => {
  it('tells how far it is after every batch', async () => {
    const store = openStore('import-progress');
    const told: [number, number][] = [];
    const n = BATCH + 3;
    await store.importAll(many(n), { onProgress: (...progress) => told.push(progress) });
    expect(told).toEqual([
      [BATCH, n],
      [n, n],
    ]);
    await store.close();
  });

  it('that is stopped keeps what was done, whole, and can be taken up again', async () => {
    const store = openStore('import-stopped');
    const notes = many(2 * BATCH + 3);
    const stop = new AbortController();
    const report = await store.importAll(notes, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(report).toEqual({ added: BATCH, merged: 0, unchanged: 0, refused: 0, left: BATCH + 3 });
    expect((await store.counts()).notes).toBe(BATCH);
    expect((await store.exportAll()).notes).toHaveLength(BATCH);
    expect(await store.importAll(notes)).toEqual({
      added: BATCH + 3,
      merged: 0,
      unchanged: BATCH,
      refused: 0,
      left: 0,
    });
    await store.close();
  });

  it('lets other windows write in between', async () => {
    const [store, other] = [openStore('import-other'), openStore('import-other')];
    const order: string[] = [];
    const done = store.importAll(many(4 * BATCH)).then(() => order.push('import'));
    const saved = other.create(draft()).then(() => order.push('save'));
    await Promise.all([done, saved]);
    expect(order).toEqual(['save', 'import']);
    expect((await other.counts()).notes).toBe(4 * BATCH + 1);
    for (const one of [store, other]) await one.close();
  });

  it('is told to other windows once, at its end, also when it failed', async () => {
    const store = openStore('import-told', {
      onChange: async () => {
        throw new Error('disk');
      },
    });
    const kinds: string[] = [];
    store.watch(({ kind }) => kinds.push(kind));
    await expect(store.importAll(many(1))).rejects.toMatchObject({ key: 'broken' });
    expect(kinds).toEqual(['all']);
    await store.close();
  });
});
