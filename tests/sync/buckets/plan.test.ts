import { describe, expect, it } from 'vitest';
import { type Bucket, type Held, merge, readBucket } from '../../../lib/sync/buckets/bucket';
import { planBuckets } from '../../../lib/sync/buckets/plan';
import { clearCode } from './simulator';

const A = '00000000000000aa';
const B = '00000000000000bb';
const idOf = (at: number) => `00000000-0000-0000-0000-${String(at).padStart(12, '0')}`;
const note = (seq: number, text: string, device = A): Held => ({
  vector: new Map([[device, seq]]),
  fields: new Map([
    ['words', [{ dot: [device, seq], time: '2026-01-01T00:00:00.000Z', value: text }]],
  ]),
});
const gone = (seq: number): Held => ({ vector: new Map([[A, seq]]), fields: new Map() });

/** Plans for what is held here over what stands there; every note would like to stand in bucket 0. */
async function plan(
  held: [string, Held][],
  there: [string, Bucket][] = [],
  limits = { total: 1e6, item: 1e6 },
) {
  const buckets = new Map(there);
  const { items, left } = await planBuckets({
    ...{ buckets, limits, code: clearCode, by: 'Desk', held: new Map(held) },
    ...{ stored: new Map(), untouchable: new Set<string>(), homeOf: () => 'notes-0' },
  });
  const read = [...items].map(([key, value]) => [key, readBucket(value.slice(1))?.notes] as const);
  return { left, buckets: new Map(read) };
}

describe('what has to be written', () => {
  it('is nothing when all is told, or when what was removed was never there', async () => {
    const there: [string, Bucket][] = [
      ['notes-3', { by: 'x', notes: new Map([[idOf(1), note(1, 'a')]]) }],
    ];
    expect(
      (
        await plan(
          [
            [idOf(1), note(1, 'a')],
            [idOf(2), gone(3)],
          ],
          there,
        )
      ).buckets.size,
    ).toBe(0);
  });

  it('is told again where another bucket still holds what is known to be gone', async () => {
    const both: Held = {
      ...note(1, 'left'),
      vector: new Map([
        [A, 3],
        [B, 2],
      ]),
    };
    const said: Held = { ...note(1, 'left'), vector: new Map([[A, 3]]) };
    const more = merge(said, note(1, 'gone', B));
    const there: [string, Bucket][] = [
      ['notes-3', { by: 'x', notes: new Map([[idOf(1), said]]) }],
      ['notes-5', { by: 'y', notes: new Map([[idOf(1), more]]) }],
    ];
    const { buckets } = await plan([[idOf(1), both]], there);
    const told = buckets.get('notes-3')?.get(idOf(1));
    expect(told?.vector.get(B)).toBe(2);
    expect(told && merge(told, more).fields).toEqual(both.fields);
  });

  it('leaves a note in its bucket, and tells of a removal', async () => {
    const notes = new Map([
      [idOf(1), note(1, 'a')],
      [idOf(2), note(2, 'b')],
    ]);
    const { buckets } = await plan(
      [
        [idOf(1), note(4, 'changed')],
        [idOf(2), gone(5)],
      ],
      [['notes-3', { by: 'x', notes }]],
    );
    expect([...buckets.keys()]).toEqual(['notes-3']);
    expect(buckets.get('notes-3')?.get(idOf(1))?.fields.get('words')?.[0]?.value).toBe('changed');
    expect(buckets.get('notes-3')?.get(idOf(2))).toEqual(gone(5));
  });

  it('goes on in the next bucket when one is full, smallest notes first', async () => {
    const notes = Array.from({ length: 6 }, (_, at): [string, Held] => [
      idOf(at),
      note(at + 1, 'x'.repeat(10 * (6 - at))),
    ]);
    const { buckets, left } = await plan(notes, [], { total: 900, item: 450 });
    expect([...buckets.keys()]).toEqual(['notes-0', 'notes-1']);
    const placed = [...buckets.values()].flatMap((bucket) => [...(bucket?.keys() ?? [])]);
    expect([...placed, ...left].sort()).toEqual(notes.map(([id]) => id));
    expect(left.length).toBeGreaterThan(0);
    expect(left).not.toContain(idOf(5));
    expect(left).toContain(idOf(0));
  });

  it('tells the last writers of a note, and every one of whom the bucket speaks', async () => {
    const past = Array.from({ length: 20 }, (_, at): [string, number] => [
      at.toString(16).padStart(16, '0'),
      1,
    ]);
    const own = note(9, 'new');
    const held: Held = { ...own, vector: new Map([...past, [A, 9]]) };
    const stale = note(1, 'old', '0000000000000002');
    const { buckets } = await plan(
      [[idOf(1), held]],
      [['notes-0', { by: 'x', notes: new Map([[idOf(1), stale]]) }]],
    );
    const told = [...(buckets.get('notes-0')?.get(idOf(1))?.vector.keys() ?? [])];
    expect(told).toContain('0000000000000002');
    expect(told).toContain('0000000000000013');
    expect(told).toHaveLength(8);
  });

  it('forgets the removals that were told of longest ago', async () => {
    const removed = Array.from({ length: 20 }, (_, at): [string, Held] => [idOf(at), gone(1)]);
    const there: [string, Bucket][] = [['notes-0', { by: 'x', notes: new Map(removed) }]];
    const { buckets } = await plan([...removed, [idOf(99), note(2, 'x')]], there);
    const ids = [...(buckets.get('notes-0')?.keys() ?? [])];
    expect(ids).toHaveLength(13);
    expect(ids).not.toContain(idOf(7));
    expect(ids).toContain(idOf(8));
  });
});

describe('two states of a note', () => {
  it('are one in which both texts stand when neither knew of the other', () => {
    const merged = merge(note(1, 'mine'), note(1, 'theirs', B));
    expect(merged.fields.get('words')?.map(({ value }) => value)).toEqual(['mine', 'theirs']);
    expect(merged.vector).toEqual(
      new Map([
        [A, 1],
        [B, 1],
      ]),
    );
  });

  it('are gone when the one that was there is known to have been removed', () => {
    expect(merge(note(1, 'old'), gone(2)).fields.size).toBe(0);
  });
});
