import { describe, expect, it } from 'vitest';
import { type Bucket, packBucket, readBucket, standing } from '../../../lib/sync/buckets/bucket';
import type { Entry } from '../../../lib/sync/core';
import { isCount, isField, isName, isTime, members } from '../../../lib/sync/json-checks';
import { forgetRemote, readSeen, writeSeen } from '../../../lib/sync/ledger';
import { MemoryLedger } from '../memory';

const A = '00000000000000aa';
const B = '00000000000000bb';
const ID = '00000000-0000-0000-0000-000000000001';
const TIME = '2026-01-01T00:00:00.000Z';
const entry = (device: string, seq: number, value: Entry['value']): Entry => ({
  ...{ dot: [device, seq], time: TIME, value },
});

const bucket: Bucket = {
  by: 'Desk',
  notes: new Map([
    [
      ID,
      {
        vector: new Map([
          [A, 9],
          [B, 2],
        ]),
        fields: new Map([
          ['words', [entry(A, 3, { text: 'x' }), entry(B, 2, null)]],
          ['tags', [entry(A, 3, [])]],
        ]),
      },
    ],
    [`${ID.slice(0, -1)}2`, { vector: new Map([[B, 5]]), fields: new Map() }],
  ]),
};

describe('a bucket', () => {
  it('is read as it was packed, with what was removed', () => {
    expect(readBucket(packBucket(bucket))).toEqual(bucket);
  });

  it('tells each device once, and no number twice', () => {
    const text = packBucket(bucket);
    expect(text.split(A)).toHaveLength(2);
    expect(standing(bucket.notes.get(ID)?.fields ?? new Map())).toEqual(
      new Map([
        [A, 3],
        [B, 2],
      ]),
    );
  });

  it('is null when anything in it is not as it should be', () => {
    const text = packBucket(bucket);
    for (const [from, to] of [
      ['[1,', '[2,'],
      [A, 'nobody'],
      [ID, '__proto__'],
      [TIME, 'today'],
      ['"tags"', '"__proto__"'],
      ['[[0,9]]', '[[7,9]]'],
      ['[[0,9]]', '[[0,-1]]'],
      ['"Desk"', '5'],
    ] as const) {
      expect(text).toContain(from);
      expect(readBucket(text.replace(from, to))).toBeNull();
    }
    for (const broken of ['', 'null', '{}', '[1]', '[1,"x",[],5]', '[1,"x",[],[[]]]'])
      expect(readBucket(broken)).toBeNull();
  });
});

describe('checks', () => {
  it('know counts, times, names and fields', () => {
    expect([1, 0, 1.5, '1'].map(isCount)).toEqual([true, false, false, false]);
    expect([isTime(TIME), isTime('2026'), isName('x'), isName('x'.repeat(201))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([isField('words'), isField('constructor'), isField('__proto__')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(() => members([])).toThrow(SyntaxError);
  });
});

describe('the ledger', () => {
  it('forgets the remote and keeps the notes', async () => {
    const ledger = new MemoryLedger();
    await ledger.write((transaction) => writeSeen(transaction, ID, new Map([[A, 1]])));
    await ledger.write(forgetRemote);
    expect(await ledger.write((transaction) => readSeen(transaction, ID))).toEqual(new Map());
    expect(ledger.disk.entries.size).toBe(0);
  });
});
