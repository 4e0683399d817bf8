import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyOp,
  canonical,
  covers,
  dotsOf,
  type Fields,
  isReady,
  mergeFields,
  mergeVectors,
  type Op,
  type Vector,
  valuesOf,
} from '../../lib/sync/core';

const op = (seq: number, value: string, seen: [string, number][] = [], time = '2026'): Op => ({
  ...{ seq, note: 'n', time },
  writes: [{ field: 'words', seen, value }],
});
const values = (fields: Fields) => valuesOf(fields, 'words').map(({ value }) => value);

/** Two devices that write in turn and sometimes look at each other, as a list of states. */
const histories = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.boolean()), {
  maxLength: 30,
});

function play(steps: [number, boolean][]) {
  const devices = ['a', 'b', 'c'].map((id) => ({
    id,
    fields: new Map() as Fields,
    vector: new Map() as Vector,
  }));
  for (const [at, looks] of steps) {
    const me = devices[at];
    const other = devices[(at + 1) % 3];
    if (!me || !other) continue;
    if (looks) {
      me.fields = mergeFields(me.fields, me.vector, other.fields, other.vector);
      me.vector = mergeVectors(me.vector, other.vector);
    } else {
      const seq = (me.vector.get(me.id) ?? 0) + 1;
      const seen = dotsOf(me.fields, 'words');
      me.fields = applyOp(me.fields, me.id, {
        ...{ seq, note: 'n', time: '2026' },
        writes: [{ field: 'words', seen, value: `${me.id}${seq}` }],
      });
      me.vector.set(me.id, seq);
    }
  }
  return devices;
}

describe('the merge', () => {
  it('keeps two values that were written apart, and one that settles them', () => {
    const one = applyOp(new Map(), 'a', op(1, 'left'));
    const both = mergeFields(
      one,
      new Map([['a', 1]]),
      applyOp(new Map(), 'b', op(1, 'right')),
      new Map([['b', 1]]),
    );
    expect(values(both).sort()).toEqual(['left', 'right']);
    const settled = applyOp(
      both,
      'a',
      op(2, 'settled', [
        ['a', 1],
        ['b', 1],
      ]),
    );
    expect(values(settled)).toEqual(['settled']);
  });

  it('does not let a removed value come back from a state that still has it', () => {
    const old = applyOp(new Map(), 'a', op(1, 'old'));
    const merged = mergeFields(new Map(), new Map([['a', 1]]), old, new Map([['a', 1]]));
    expect(merged.size).toBe(0);
  });

  it('lets no clock decide: the earlier value stays beside the later', () => {
    const one = applyOp(new Map(), 'a', op(1, 'early', [], '1999'));
    const both = applyOp(one, 'b', op(1, 'late', [], '2999'));
    expect(values(both)).toEqual(['late', 'early']);
  });

  it('waits for the writes that an op replaces', () => {
    const late = op(1, 'new', [['a', 1]]);
    expect(isReady(new Map(), 'b', late)).toBe(false);
    expect(isReady(new Map([['a', 1]]), 'b', late)).toBe(true);
    expect(isReady(new Map([['a', 1]]), 'b', op(2, 'gap'))).toBe(false);
  });

  it('shows equal values once', () => {
    const both = applyOp(applyOp(new Map(), 'a', op(1, 'same')), 'b', op(1, 'same'));
    expect(values(both)).toEqual(['same']);
  });

  it('gives the same whichever side begins, and the same when done twice', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const [a, b] = play(steps);
        if (!a || !b) return;
        const one = mergeFields(a.fields, a.vector, b.fields, b.vector);
        const other = mergeFields(b.fields, b.vector, a.fields, a.vector);
        expect(values(one)).toEqual(values(other));
        const vector = mergeVectors(a.vector, b.vector);
        expect(values(mergeFields(one, vector, b.fields, b.vector))).toEqual(values(one));
      }),
    );
  });

  it('gives the same in whatever order three states meet', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const [a, b, c] = play(steps);
        if (!a || !b || !c) return;
        const join = (x: typeof a, y: typeof a) => ({
          id: '',
          fields: mergeFields(x.fields, x.vector, y.fields, y.vector),
          vector: mergeVectors(x.vector, y.vector),
        });
        expect(values(join(join(a, b), c).fields)).toEqual(values(join(a, join(c, b)).fields));
      }),
    );
  });

  it('writes JSON with its keys in order', () => {
    expect(canonical({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}');
    expect(covers(new Map([['a', 2]]), ['a', 3])).toBe(false);
  });
});
