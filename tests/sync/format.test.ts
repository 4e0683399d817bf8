import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate, fromHex, inflate, readAtMost, toHex } from '../../lib/sync/bytes';
import { packSegment, packShard, readSegment, readShard } from '../../lib/sync/format';
import { isDevice, parseName, randomId, stemOf } from '../../lib/sync/names';

const DEVICE = '00000000000000aa';
const NOTE = '01890a5d-ac96-774b-bcce-b302099a8057';
const TIME = '2026-01-01T00:00:00.000Z';
const segment = {
  device: DEVICE,
  name: 'Desk',
  ops: [
    {
      ...{ seq: 3, note: NOTE, time: TIME },
      writes: [
        { field: 'words', seen: [[DEVICE, 1] as const], value: { text: 'é' } },
        { field: 'spare', seen: [] },
      ],
    },
  ],
};
const shard = {
  vector: new Map([[DEVICE, 3]]),
  notes: new Map([
    [NOTE, new Map([['words', [{ dot: [DEVICE, 3] as const, time: TIME, value: null }]]])],
  ]),
};

describe('what travels', () => {
  it('comes back as it was', () => {
    expect(readSegment(packSegment(segment))).toEqual(segment);
    expect(readShard(packShard(shard))).toEqual(shard);
  });

  it.each([
    ['a note called __proto__', (text: string) => text.replace(NOTE, '__proto__')],
    [
      'a field called constructor of another alphabet',
      (text: string) => text.replace('"words"', '"__proto__"'),
    ],
    ['a device that is none', (text: string) => text.replaceAll(DEVICE, 'constructor')],
    ['a number past all', (text: string) => text.replace('[3,', '[1e300,')],
    ['a negative number', (text: string) => text.replace('[3,', '[-3,')],
    ['a time that is none', (text: string) => text.replace(TIME, 'yesterday')],
    ['a later version', (text: string) => text.replace('"version":1', '"version":2')],
    ['a cut text', (text: string) => text.slice(0, -1)],
    ['null', () => 'null'],
  ])('is refused with %s', (_, broken) => {
    expect(readSegment(broken(packSegment(segment)))).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSegment(text)).toBeNull();
        expect(readShard(text)).toBeNull();
      }),
    );
  });

  it('is refused when ops are missing in between', () => {
    const [op] = segment.ops;
    const gap = { ...segment, ops: op ? [op, { ...op, seq: 5 }] : [] };
    expect(readSegment(packSegment(gap))).toBeNull();
  });
});

describe('names', () => {
  const HASH = '0123456789abcdef0123456789abcdef';

  it('say what they hold, and give their stem again', () => {
    for (const stem of [`s-${DEVICE}-1-12-${DEVICE}`, `c-${DEVICE}-2-1-3-${DEVICE}`]) {
      const file = parseName(`${stem}-${HASH}-1024.bin`);
      expect(file && stemOf(file)).toBe(stem);
    }
  });

  it.each([
    `s-${DEVICE}-9-1-${DEVICE}-${HASH}-1024.bin`,
    `s-${DEVICE}-0-1-${DEVICE}-${HASH}-1024.bin`,
    `c-${DEVICE}-1-4-3-${DEVICE}-${HASH}-1024.bin`,
    `../s-${DEVICE}-1-1-${DEVICE}-${HASH}-1024.bin`,
    `s-${DEVICE}-1-1-${DEVICE}-${HASH}-1024.bin.part`,
    'key-00000000000000aa.json',
    '',
  ])('that are none are known: "%s"', (name) => {
    expect(parseName(name)).toBeNull();
  });

  it('are drawn by chance', () => {
    expect(isDevice(randomId())).toBe(true);
    expect(randomId()).not.toBe(randomId());
  });
});

describe('bytes', () => {
  it('go to hexadecimal and back', () => {
    const bytes = Uint8Array.from([0, 15, 255]);
    expect(toHex(bytes)).toBe('000fff');
    expect(fromHex('000fff')).toEqual(bytes);
    expect(() => fromHex('0g')).toThrow(SyntaxError);
  });

  it('are unfolded up to a limit: a bomb is not', async () => {
    const folded = await deflate(new Uint8Array(3_000_000));
    expect(folded.length).toBeLessThan(10_000);
    expect((await inflate(folded, 3_000_000))?.length).toBe(3_000_000);
    expect(await inflate(folded, 2_999_999)).toBeNull();
    expect(await inflate(Uint8Array.from([1, 2, 3]), 100)).toBeNull();
  });

  it('of no stream are none', async () => {
    expect(await readAtMost(null, 0)).toEqual(new Uint8Array());
  });
});
