import { describe, expect, it } from 'vitest';
import { costOf, LIMITS } from '../../../lib/sync/buckets/area';
import { fromBase85, toBase85 } from '../../../lib/sync/buckets/base85';
import { plainCode, sealedCode, vaultIdOf } from '../../../lib/sync/buckets/code';
import { lengthen, shorten } from '../../../lib/sync/buckets/shorten';
import { squeeze, unsqueeze } from '../../../lib/sync/buckets/squeeze';
import { SAMPLE } from '../../../lib/sync/buckets/squeeze-sample';
import { createVault } from '../../../lib/sync/crypto';
import { Chance } from '../random';

const chance = new Chance(5);
const bytesOf = (length: number, below = 256) =>
  Uint8Array.from({ length }, () => chance.below(below));

describe('base 85', () => {
  it('gives back bytes of every length, and costs five characters for four', () => {
    for (let length = 0; length < 40; length += 1) {
      const bytes = bytesOf(length);
      expect(fromBase85(toBase85(bytes))).toEqual(bytes);
    }
    expect(fromBase85(toBase85(new Uint8Array(9).fill(255)))).toEqual(new Uint8Array(9).fill(255));
    expect(toBase85(bytesOf(4_000))).toHaveLength(5_000);
  });

  it('has no character that JSON or Chromium escapes', () => {
    const text = toBase85(bytesOf(4_000));
    expect(text).not.toMatch(/["\\<\p{Cc}]|[^ -~]/u);
    expect(costOf('k', text)).toBe(text.length + 3);
  });

  it('refuses what is none', () => {
    for (const text of ['0', 'ab cd', '"""""', '~~~~~', '000000'])
      expect(fromBase85(text)).toBeNull();
  });
});

describe('what all notes have in common', () => {
  it('is taken short and given back, also where one piece stands in another', () => {
    for (const json of [
      '[1,{"about":{"subject":{"kind":"passage"},"target":{"source":"https://www.x.example"',
      '},"target":{"source":"https://},"target":{"source":"https://www.","quote":{"exact":"',
      JSON.stringify({ text: '","quote":{"exact":"\u0001\u0007' }),
      '',
    ]) {
      expect(lengthen(shorten(json))).toBe(json);
      expect(shorten(json).length).toBeLessThanOrEqual(json.length);
    }
  });
});

describe('squeezing', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  it('gives back whatever was squeezed', () => {
    for (const bytes of [
      ...[0, 1, 2, 500].map((length) => bytesOf(length)),
      new Uint8Array(3_000),
      new Uint8Array(3_000).fill(255),
      encode('Le ministre a dit que non. '.repeat(40)),
      bytesOf(2_000, 4),
    ])
      expect(unsqueeze(squeeze(bytes), 10_000)).toEqual(bytes);
  });

  it('makes prose much smaller than bytes, and than itself when it comes again', () => {
    const once = encode('The minister said that the report had been read by nobody.');
    const twice = encode('The minister said that the report had been read by nobody.'.repeat(2));
    expect(squeeze(once).length).toBeLessThan(once.length * 0.6);
    expect(squeeze(twice).length - squeeze(once).length).toBeLessThan(20);
  });

  it('has read the sample, so that a note is short from the first', () => {
    const part = encode(shorten(SAMPLE.slice(-600)));
    expect(squeeze(part).length).toBeLessThan(part.length * 0.1);
  });

  it('is the same in every version: what one wrote another reads', () => {
    const hex = Buffer.from(squeeze(encode('Écrit une fois, lu partout.'))).toString('hex');
    expect(hex).toBe('0000001c005107adb911f7b8813b8c83e19f3979fa');
  });

  it('reads no more than it may, and ends on garbage', () => {
    expect(unsqueeze(Uint8Array.of(255, 255, 255, 255, 1, 2), 1_000)).toBeNull();
    expect(unsqueeze(Uint8Array.of(0, 0), 1_000)).toBeNull();
    expect(unsqueeze(Uint8Array.of(0, 0, 3, 232, ...bytesOf(30)), 1_000)).toHaveLength(1_000);
  });
});

describe('codes of buckets', () => {
  it('give back the text, plain and sealed', async () => {
    const sealed = sealedCode(await createVault('bamo'));
    for (const code of [plainCode, sealed]) {
      const stored = (await code.close('notes-1', '[1,"é"]')) ?? '';
      expect(await code.open('notes-1', stored)).toEqual({ text: '[1,"é"]' });
      expect(await code.open('notes-1', `2${stored.slice(1)}`)).toBe('newer');
    }
  });

  it('tell nothing without the key, under another name, or when one character changed', async () => {
    const [vault, other] = [await createVault('bamo'), await createVault('bamo')];
    const code = sealedCode(vault);
    const stored = (await code.close('notes-1', 'secret secret')) ?? '';
    expect(await sealedCode(other).open('notes-1', stored)).toBeNull();
    expect(await code.open('notes-2', stored)).toBeNull();
    for (let at = 1; at < stored.length; at += 7) {
      const changed = stored[at] === 'a' ? 'b' : 'a';
      const broken = stored.slice(0, at) + changed + stored.slice(at + 1);
      expect(await code.open('notes-1', broken)).toBeNull();
    }
    expect(code.prefix).toBe(`notes-${vaultIdOf(vault.keyFile.name)}-`);
  });

  it('close nothing that nobody would read', async () => {
    expect(await plainCode.close('notes-1', '§'.repeat(60_000))).toBeNull();
    expect(LIMITS).toEqual({ total: 102_400, item: 8_192 });
  });
});
