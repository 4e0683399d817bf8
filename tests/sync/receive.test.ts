import { describe, expect, it } from 'vitest';
import type { Op } from '../../lib/sync/core';
import { newSelf } from '../../lib/sync/ledger';
import { isWhole } from '../../lib/sync/listed';
import { parseName } from '../../lib/sync/names';
import { receive } from '../../lib/sync/receive';
import { MemoryLedger } from './memory';

const A = '00000000000000aa';
const B = '00000000000000bb';
const NOTE = '01890a5d-ac96-774b-bcce-b302099a8057';
const TIME = '2026-01-01T00:00:00.000Z';
const author = { name: 'Desk', newId: () => B, now: () => TIME };

const op = (seq: number, text: string, seen: [string, number][]): Op => ({
  ...{ seq, note: NOTE, time: TIME },
  writes: [
    {
      ...{ field: 'about', seen },
      value: {
        ...{ created: TIME, subject: { kind: 'article' } },
        target: { source: 'https://news.example/', quote: null, position: null },
        article: { title: '', siteName: null, published: null },
      },
    },
    { field: 'words', seen, value: { text } },
    { field: 'deleted', seen, value: null },
  ],
});

describe('what comes in', () => {
  it('is put in order, whatever the order in which it came, and is shown', async () => {
    const ledger = new MemoryLedger();
    const self = newSelf(B);
    const [first, second] = [op(1, 'first', []), op(2, 'second', [[A, 1]])];
    const segments = [second, first].map((one) => ({ device: A, name: 'Train', ops: [one] }));
    const incoming = { snapshots: [], segments };
    const changed = await ledger.write((transaction) =>
      receive(transaction, self, incoming, author, 'ask'),
    );
    expect(changed).toBe(1);
    expect(ledger.disk.notes.get(NOTE)?.text).toBe('second');
    expect(self.vector.get(A)).toBe(2);
  });

  it('waits while something before it is missing', async () => {
    const ledger = new MemoryLedger();
    const self = newSelf(B);
    const segments = [{ device: A, name: 'Train', ops: [op(2, 'second', [[A, 1]])] }];
    await ledger.write((transaction) =>
      receive(transaction, self, { snapshots: [], segments }, author, 'ask'),
    );
    expect(ledger.disk.notes.size).toBe(0);
    expect(self.vector.size).toBe(0);
  });
});

describe('a listed file', () => {
  it('is whole with the length that its name tells, or when none is listed', () => {
    const name = `s-${A}-1-1-${B}-${'0'.repeat(32)}-1024.bin`;
    const is = parseName(name);
    if (!is) throw new Error(name);
    expect([1024, null, 1023].map((size) => isWhole({ file: { name, size }, is }))).toEqual([
      ...[true, true, false],
    ]);
  });
});
