import { describe, expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { SEGMENT_SIZE } from '../../lib/sync/capture';
import { coverOf } from '../../lib/sync/compact';
import { latestSnapshots } from '../../lib/sync/fetch-news';
import { dirtyKey } from '../../lib/sync/ledger';
import { parseName } from '../../lib/sync/names';
import { join, syncOnce } from '../../lib/sync/sync';
import { MemoryLedger, MemoryRemote, plainVault } from './memory';
import { Chance } from './random';

const chance = new Chance(11);
const HASH = '0'.repeat(32);
const A = '00000000000000aa';
const B = '00000000000000bb';

function device(
  remote: MemoryRemote,
  name: string,
  most = { segments: 32, bytes: 1_000_000, shard: 200_000 },
) {
  const ledger = new MemoryLedger();
  const author = { name, newId: () => chance.hex(16), now: () => '2026-01-01T00:00:00.000Z' };
  const parts = { remote, vault: plainVault, ledger, author, removals: 'ask' as const, most };
  const sync = (started = false) => syncOnce({ ...parts, started });
  const write = (number: number, text: string) => {
    const id = `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
    const modified = '2026-01-01T00:00:00.000Z';
    const note: Note = {
      ...{ id, text, tags: [], status: 'none', sourceKey: null, deleted: null },
      ...{ created: modified, modified, subject: { kind: 'article' } },
      target: { source: 'https://news.example/', quote: null, position: null },
      article: { title: '', siteName: null, published: null },
    };
    ledger.disk.notes.set(id, note);
    ledger.disk.entries.set(dirtyKey(id), true);
  };
  return { ledger, sync, write, join: () => join(ledger, author), notes: ledger.disk.notes };
}

const listedOf = (...stems: string[]) =>
  stems.map((stem) => {
    const name = `${stem}-${HASH}-1.bin`;
    const is = parseName(name);
    if (!is) throw new Error(stem);
    return { file: { name, size: 1 }, is };
  });

describe('a round', () => {
  it('puts one file however many edits there were, and two requests in all', async () => {
    const remote = new MemoryRemote();
    const one = device(remote, 'Desk');
    await one.join();
    for (let at = 0; at < 20; at += 1) one.write(at, `text ${at}`);
    expect(await one.sync()).toMatchObject({ sent: 1, waiting: 20 });
    expect(await one.sync()).toMatchObject({ sent: 0, waiting: 0 });
    expect(remote.files.size).toBe(1);
  });

  it('cuts what is long into several files', async () => {
    const remote = new MemoryRemote();
    const one = device(remote, 'Desk');
    await one.join();
    for (let at = 0; at < 4; at += 1) one.write(at, 'x'.repeat(SEGMENT_SIZE * 0.6));
    await one.sync();
    expect(remote.files.size).toBe(4);
  });

  it('replaces many small files by one snapshot in parts, from which a new device has everything', async () => {
    const remote = new MemoryRemote();
    const one = device(remote, 'Desk', { segments: 3, bytes: 1_000_000, shard: 400 });
    await one.join();
    for (let at = 0; at < 6; at += 1) {
      one.write(at, `text ${at}`);
      await one.sync();
    }
    await one.sync();
    const kinds = [...remote.files.keys()].map((name) => name[0]);
    expect(kinds.filter((kind) => kind === 'c').length).toBeGreaterThan(1);
    expect(kinds.length).toBeLessThan(12);
    const fresh = device(remote, 'Train');
    await fresh.join();
    await fresh.sync();
    expect(fresh.notes.size).toBe(6);
  });

  it('puts everything there again when the remote was emptied of its snapshot', async () => {
    const remote = new MemoryRemote();
    const one = device(remote, 'Desk', { segments: 1, bytes: 1_000_000, shard: 400 });
    await one.join();
    for (let at = 0; at < 4; at += 1) {
      one.write(at, `text ${at}`);
      await one.sync();
    }
    await one.sync();
    remote.files.clear();
    for (let round = 0; round < 3; round += 1) await one.sync();
    const fresh = device(remote, 'Train');
    await fresh.join();
    await fresh.sync();
    expect(fresh.notes.size).toBe(4);
    expect(one.notes.size).toBe(4);
  });

  it('leaves a file that was changed on the server alone, counts it, and goes on with the others', async () => {
    const remote = new MemoryRemote();
    const [one, two, reader] = ['Desk', 'Train', 'Phone'].map((name) => device(remote, name));
    if (!one || !two || !reader) throw new Error();
    for (const { join } of [one, two, reader]) await join();
    one.write(1, 'from the desk');
    await one.sync();
    const [name = ''] = remote.files.keys();
    remote.files.set(name, new Uint8Array(remote.files.get(name)?.length ?? 0));
    two.write(2, 'from the train');
    await two.sync();
    expect(await reader.sync()).toMatchObject({ received: 1, unreadable: 1 });
    expect([...reader.notes.values()].map(({ text }) => text)).toEqual(['from the train']);
  });

  it('writes under a new id after every start, and tells whose news it met', async () => {
    const remote = new MemoryRemote();
    const [one, other] = [device(remote, 'Desk'), device(remote, 'Train')];
    await one.join();
    await other.join();
    for (const at of [1, 2]) {
      one.write(at, `text ${at}`);
      await one.sync(true);
    }
    const ids = new Set([...remote.files.keys()].map((name) => parseName(name)?.device));
    expect(ids.size).toBe(2);
    const { devices } = await other.sync();
    expect(devices).toEqual([['Desk', '2026-01-01T00:00:00.000Z']]);
  });

  it('does not put its files beside the vault of somebody else', async () => {
    const remote = new MemoryRemote();
    remote.files.set('key-00000000000000aa.json', new Uint8Array(3));
    const ledger = new MemoryLedger();
    const author = { name: 'x', newId: () => chance.hex(16), now: () => '' };
    await join(ledger, author);
    const keyFile = { name: 'key-00000000000000bb.json', bytes: new Uint8Array(3) };
    const vault = { ...plainVault, keyFile };
    const asked = syncOnce({ remote, vault, ledger, author, started: false, removals: 'ask' });
    await expect(asked).rejects.toMatchObject({ key: 'vault' });
    expect(remote.files.size).toBe(1);
  });
});

describe('what a listing covers', () => {
  it('ends where a device’s numbers have a gap', () => {
    const listed = listedOf(`s-${A}-1-3-${A}`, `s-${A}-4-4-${B}`, `s-${A}-6-9-${A}`);
    expect(coverOf(listed, new Map(), [])).toEqual(new Map([[A, 4]]));
  });

  it('does not count what this device holds beyond a gap: nobody else can take it in', () => {
    const held = [{ device: A, from: 4, to: 8 }];
    expect(coverOf(listedOf(`s-${A}-4-5-${A}`), new Map(), held)).toEqual(new Map());
    expect(coverOf(listedOf(`s-${A}-1-3-${A}`), new Map(), held)).toEqual(new Map([[A, 8]]));
  });

  it('counts a snapshot only with all its parts, and only once it was read', () => {
    const whole = listedOf(`c-${A}-1-1-2-${A}`, `c-${A}-1-2-2-${A}`);
    const covered = new Map([[A, new Map([[B, 7]])]]);
    expect(coverOf(whole, covered, [])).toEqual(new Map([[B, 7]]));
    expect(coverOf(whole, new Map(), [])).toEqual(new Map());
    expect(latestSnapshots(whole.slice(1))).toEqual([]);
  });
});
