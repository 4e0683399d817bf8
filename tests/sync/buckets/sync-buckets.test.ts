import { describe, expect, it } from 'vitest';
import { sealedCode, vaultIdOf } from '../../../lib/sync/buckets/code';
import { createVault } from '../../../lib/sync/crypto';
import { deviceOn, MemoryArea } from './area';
import { shortNotes } from './short-notes';
import { clearCode } from './simulator';

const clear = { code: clearCode };
const vault = await createVault('bamo');
const id = vaultIdOf(vault.keyFile.name);
const sealed = {
  code: sealedCode(vault),
  keyItem: [`key-${id}`, new TextDecoder().decode(vault.keyFile.bytes)] as const,
};

describe('a browser account', () => {
  it.each([
    ['plain', {}],
    ['sealed', sealed],
  ])(
    'holds 350 short notes, %s, and gives them to another device',
    async (_, how) => {
      const area = new MemoryArea();
      const [one, other] = [await deviceOn(area, 'Desk', how), await deviceOn(area, 'Train', how)];
      one.write(...shortNotes(350));
      const report = await one.sync();
      expect(report).toMatchObject({ waiting: 0, total: 102_400 });
      expect(report.used).toBeLessThanOrEqual(102_400);
      expect(area.writes).toBe(1);
      expect(await other.sync()).toMatchObject({ received: 350, waiting: 0, sent: 0 });
      expect(other.notes).toEqual(one.notes);
    },
    120_000,
  );

  it('loses nothing when it is full: what has no room waits, and goes when there is room', async () => {
    const area = new MemoryArea();
    area.limits = { total: 20_000, item: 2_000 };
    const [one, other] = [
      await deviceOn(area, 'Desk', clear),
      await deviceOn(area, 'Train', clear),
    ];
    const notes = shortNotes(40);
    one.write(...notes);
    const { waiting, used } = await one.sync();
    expect(waiting).toBeGreaterThan(5);
    expect(used).toBeGreaterThan(15_000);
    expect(one.notes.size).toBe(40);
    const { received } = await other.sync();
    expect(received).toBe(40 - waiting);
    expect(await one.sync()).toMatchObject({ waiting, received: 0 });
    for (const { id } of notes.slice(0, 30)) one.remove(id);
    expect(await one.sync()).toMatchObject({ waiting: 0 });
    await other.sync({ removals: 'allow' });
    expect([...other.notes.keys()].sort()).toEqual([...one.notes.keys()].sort());
    expect(other.notes.size).toBe(10);
  });

  it('leaves room for the key file when sealed notes fill it', async () => {
    const area = new MemoryArea();
    area.limits = { total: 12_000, item: 2_000 };
    const one = await deviceOn(area, 'Desk', sealed);
    one.write(...shortNotes(40));
    const { waiting, used } = await one.sync();
    expect(waiting).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(9_000);
    expect(area.items.has(sealed.keyItem[0])).toBe(true);
  });

  it('leaves a note that is too long at home, and sends the others', async () => {
    const area = new MemoryArea();
    const [one, other] = [await deviceOn(area, 'Desk'), await deviceOn(area, 'Train')];
    const [long, ...rest] = shortNotes(4);
    if (!long) throw new Error();
    const noise = crypto.getRandomValues(new Uint8Array(9_000));
    one.write({ ...long, text: Buffer.from(noise).toString('base64') }, ...rest);
    expect(await one.sync()).toMatchObject({ waiting: 1 });
    await other.sync();
    expect(other.notes.size).toBe(3);
    one.write({ ...long, text: 'short now' });
    expect(await one.sync()).toMatchObject({ waiting: 0 });
    await other.sync();
    expect(other.notes.get(long.id)?.text).toBe('short now');
  });

  it('is written once for all changes, and not at all when there is none', async () => {
    const area = new MemoryArea();
    const [one, other] = [
      await deviceOn(area, 'Desk', clear),
      await deviceOn(area, 'Train', clear),
    ];
    one.write(...shortNotes(20));
    await one.sync();
    await one.sync();
    await other.sync();
    await one.sync();
    expect(area.writes).toBe(1);
    expect((await other.sync()).devices).toEqual([['Desk', '2026-01-01T00:00:00.000Z']]);
  });

  it('takes nothing from a device when it is emptied, and is filled again', async () => {
    const area = new MemoryArea();
    const one = await deviceOn(area, 'Desk', clear);
    one.write(...shortNotes(10));
    await one.sync();
    area.items.clear();
    expect(await one.sync()).toMatchObject({ received: 0, waiting: 0 });
    const fresh = await deviceOn(area, 'Train', clear);
    await fresh.sync();
    expect(fresh.notes.size).toBe(10);
  });

  it('overwrites nothing when a new device writes before anything has arrived', async () => {
    const [here, there] = [new MemoryArea(), new MemoryArea()];
    const [one, fresh] = [
      await deviceOn(here, 'Desk', clear),
      await deviceOn(there, 'Train', clear),
    ];
    const [mine, ...rest] = shortNotes(12);
    if (!mine) throw new Error();
    one.write(...rest);
    await one.sync();
    fresh.write(mine);
    await fresh.sync();
    // The account takes what the new device wrote, bucket by bucket.
    for (const [key, value] of there.items) here.items.set(key, value);
    for (const [key, value] of here.items) there.items.set(key, value);
    await one.sync();
    for (const [key, value] of here.items) there.items.set(key, value);
    await fresh.sync();
    expect([one.notes.size, fresh.notes.size]).toEqual([12, 12]);
  });

  it('asks before it removes many notes that another device removed', async () => {
    const area = new MemoryArea();
    const [one, other] = [
      await deviceOn(area, 'Desk', clear),
      await deviceOn(area, 'Train', clear),
    ];
    const notes = shortNotes(20);
    one.write(...notes);
    await one.sync();
    await other.sync();
    for (const note of notes.slice(0, 9)) one.remove(note.id);
    await one.sync();
    await expect(other.sync()).rejects.toMatchObject({ key: 'guard', detail: '9' });
    expect(other.notes.size).toBe(20);
    await other.sync({ removals: 'allow' });
    expect(other.notes.size).toBe(11);
  });

  it('keeps them when the reader says so, and gives them back', async () => {
    const area = new MemoryArea();
    const [one, other] = [
      await deviceOn(area, 'Desk', clear),
      await deviceOn(area, 'Train', clear),
    ];
    const notes = shortNotes(20);
    one.write(...notes);
    await one.sync();
    await other.sync();
    for (const note of notes.slice(0, 9)) one.remove(note.id);
    await one.sync();
    await other.sync({ removals: 'keep' });
    expect(other.notes.size).toBe(20);
    await other.sync();
    await one.sync();
    expect([one.notes.size, other.notes.size]).toEqual([20, 20]);
  });

  it('writes over what is broken, and leaves alone what a later version wrote', async () => {
    const area = new MemoryArea();
    const one = await deviceOn(area, 'Desk');
    for (let at = 0; at < 16; at += 1) area.items.set(`notes-${at}`, at < 8 ? '1broken' : '2later');
    one.write(...shortNotes(20));
    expect(await one.sync()).toMatchObject({ unreadable: 16, waiting: 0 });
    const later = [...area.items.values()].filter((value) => value === '2later');
    expect(later).toHaveLength(8);
    const other = await deviceOn(area, 'Train');
    await other.sync();
    expect(other.notes.size).toBe(20);
  });
});

describe('a passphrase', () => {
  it('seals what stood there plainly, and takes the plain notes away', async () => {
    const area = new MemoryArea();
    const [one, other] = [await deviceOn(area, 'Desk'), await deviceOn(area, 'Train')];
    one.write(...shortNotes(6));
    await one.sync();
    const secret = await deviceOn(area, 'Desk', sealed);
    await secret.sync();
    expect(secret.notes.size).toBe(6);
    expect([...area.items.keys()].every((key) => key.includes(id))).toBe(true);
    await expect(other.sync()).rejects.toMatchObject({ key: 'locked' });
    // A vault's id may begin with a digit as well; a plain key has nothing after its number.
    expect([...area.items.keys()].filter((key) => /^notes-\d{1,2}$/.test(key))).toEqual([]);
  });

  it('is not mixed with another', async () => {
    const area = new MemoryArea();
    await (await deviceOn(area, 'Desk', sealed)).sync();
    const code = sealedCode(await createVault('kilu'));
    const other = await deviceOn(area, 'Train', { code, keyItem: ['key-00000000000000aa', '{}'] });
    other.write(...shortNotes(2));
    const before = new Map(area.items);
    await expect(other.sync()).rejects.toMatchObject({ key: 'vault' });
    expect(area.items).toEqual(before);
  });
});
