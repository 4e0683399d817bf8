import { beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { createVault, type VaultKey, vaultOf } from '../../lib/sync/crypto';
import { dirtyKey } from '../../lib/sync/ledger';
import type { Removals } from '../../lib/sync/receive';
import { type ProblemKey, SyncProblem } from '../../lib/sync/remote';
import { join, syncOnce, type Vault } from '../../lib/sync/sync';
import { MemoryLedger, MemoryRemote } from './memory';
import { Chance } from './random';

const chance = new Chance(23);
const TIME = '2026-01-01T00:00:00.000Z';

let key: VaultKey;
let foreign: VaultKey;
beforeAll(async () => {
  [key, foreign] = await Promise.all([createVault('bamo-kilu'), createVault('tiro-vesa')]);
});

/** A remote whose every answer can be made to fail, or to lie about one file. */
class MoodyRemote extends MemoryRemote {
  problem: ProblemKey | null = null;

  override async list() {
    this.#fail();
    return super.list();
  }
  override async put(name: string, bytes: Uint8Array) {
    this.#fail();
    await super.put(name, bytes);
  }

  #fail(): void {
    if (this.problem) throw new SyncProblem(this.problem);
  }
}

/** Sealed as on a real device, but without the file that the tests would have to work around. */
const sealedBy = (made: VaultKey): Vault => ({ ...vaultOf(made), keyFile: null });

function device(remote: MemoryRemote, name: string, vault = sealedBy(key)) {
  const ledger = new MemoryLedger();
  const author = { name, newId: () => chance.hex(16), now: () => TIME };
  const idOf = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
  const put = (note: Note) => {
    ledger.disk.notes.set(note.id, note);
    ledger.disk.entries.set(dirtyKey(note.id), true);
  };
  return {
    notes: ledger.disk.notes,
    texts: () => [...ledger.disk.notes.values()].map(({ text }) => text).sort(),
    join: () => join(ledger, author),
    sync: (removals: Removals = 'ask') =>
      syncOnce({ remote, vault, ledger, author, started: false, removals }),
    write: (number: number, text: string) =>
      put({
        ...{ id: idOf(number), text, tags: [], status: 'none', sourceKey: null, deleted: null },
        ...{ created: TIME, modified: TIME, subject: { kind: 'article' } },
        target: { source: 'https://news.example/', quote: null, position: null },
        article: { title: '', siteName: null, published: null },
      }),
    remove(number: number) {
      ledger.disk.notes.delete(idOf(number));
      ledger.disk.entries.set(dirtyKey(idOf(number)), true);
    },
  };
}

/** A remote with one file of the desk's and one of the train's, and a reader who knows neither. */
async function twoFiles() {
  const remote = new MoodyRemote();
  const [desk, train] = [device(remote, 'Desk'), device(remote, 'Train')];
  for (const [at, one] of [desk, train].entries()) {
    await one.join();
    one.write(at, at === 0 ? 'from the desk' : 'from the train');
  }
  await desk.sync();
  const [name = ''] = remote.files.keys();
  await train.sync();
  const reader = device(remote, 'Phone');
  await reader.join();
  const bytes = remote.files.get(name) ?? new Uint8Array();
  return { remote, reader, name, bytes };
}

describe('a file on a hostile remote', () => {
  it('with any byte flipped is not taken, and the others are', async () => {
    const { remote, reader, name, bytes } = await twoFiles();
    let taken = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      remote.files.set(name, flipped);
      const { unreadable } = await reader.sync();
      if (unreadable !== 1 || reader.texts().join() !== 'from the train') taken += 1;
    }
    expect(bytes.length).toBeGreaterThan(1_000);
    expect(taken).toBe(0);
    remote.files.set(name, bytes);
    await reader.sync();
    expect(reader.texts()).toEqual(['from the desk', 'from the train']);
  });

  it('cut at any length is not taken, and the others are', async () => {
    const { remote, reader, name, bytes } = await twoFiles();
    for (let length = 0; length < bytes.length; length += 1) {
      remote.files.set(name, bytes.slice(0, length));
      await reader.sync();
    }
    expect(reader.texts()).toEqual(['from the train']);
  });

  it('swapped with another is not taken, whichever of the two', async () => {
    const { remote, reader } = await twoFiles();
    const [[one, first], [other, second]] = [...remote.files] as [
      [string, Uint8Array],
      [string, Uint8Array],
    ];
    remote.files.set(one, second);
    remote.files.set(other, first);
    await reader.sync();
    expect(reader.texts()).toEqual([]);
  });

  it('replayed under another number or device is not taken', async () => {
    const { remote, reader, name, bytes } = await twoFiles();
    await reader.sync();
    remote.files.set(name.replace('-1-1-', '-2-2-'), bytes);
    remote.files.set(name.replace(/^s-[0-9a-f]{16}/, `s-${'f'.repeat(16)}`), bytes);
    expect(await reader.sync()).toMatchObject({ received: 0, unreadable: 2 });
    expect(reader.notes.size).toBe(2);
  });

  it('that is old and put back changes nothing', async () => {
    const { remote, reader } = await twoFiles();
    await reader.sync();
    const old = new Map(remote.files);
    reader.write(0, 'edited on the phone');
    await reader.sync();
    remote.files.clear();
    for (const [name, bytes] of old) remote.files.set(name, bytes);
    for (let round = 0; round < 3; round += 1) await reader.sync();
    expect(reader.texts()).toEqual(['edited on the phone', 'from the train']);
  });

  it('of another vault is not taken', async () => {
    const { remote, reader } = await twoFiles();
    const stranger = device(remote, 'Stranger', sealedBy(foreign));
    await stranger.join();
    stranger.write(9, 'from a stranger');
    await stranger.sync();
    expect(stranger.texts()).toEqual(['from a stranger']);
    await reader.sync();
    expect(reader.texts()).toEqual(['from the desk', 'from the train']);
  });
});

describe('what goes wrong costs no note', () => {
  it.each<ProblemKey>([
    'offline',
    'auth',
    'busy',
    'quota',
    'full',
    'locked',
    'html',
    'redirect',
    'server',
    'answer',
  ])('%s: said, nothing removed, nothing lost afterwards', async (problem) => {
    const { remote, reader } = await twoFiles();
    await reader.sync();
    reader.write(2, 'from the phone');
    remote.problem = problem;
    await expect(reader.sync()).rejects.toMatchObject({ key: problem });
    expect(reader.notes.size).toBe(3);
    remote.problem = null;
    await reader.sync();
    expect(await reader.sync()).toMatchObject({ waiting: 0 });
  });

  it('an emptied remote is filled again by whoever knows the notes', async () => {
    const { remote, reader } = await twoFiles();
    await reader.sync();
    remote.files.clear();
    for (let round = 0; round < 3; round += 1) await reader.sync();
    expect(reader.notes.size).toBe(2);
    const fresh = device(remote, 'New');
    await fresh.join();
    await fresh.sync();
    expect(fresh.texts()).toEqual(['from the desk', 'from the train']);
  });

  it('a fresh install that comes first takes nothing from the others', async () => {
    const remote = new MoodyRemote();
    const [fresh, old] = [device(remote, 'New'), device(remote, 'Desk')];
    await fresh.join();
    await fresh.sync();
    await old.join();
    for (let at = 0; at < 5; at += 1) old.write(at, `text ${at}`);
    await old.sync();
    await fresh.sync();
    await old.sync();
    expect([old.notes.size, fresh.notes.size]).toEqual([5, 5]);
  });
});

// That it stops beyond a thousand, however small a share that is, `npm run test:sync-cost` shows.
describe('the guard', () => {
  /** A device that purged `gone` of `count` notes, and another that has them all. */
  async function purged(count: number, gone: number) {
    const remote = new MoodyRemote();
    const [desk, phone] = [device(remote, 'Desk'), device(remote, 'Phone')];
    await desk.join();
    await phone.join();
    for (let at = 0; at < count; at += 1) desk.write(at, `text ${at}`);
    await desk.sync();
    await phone.sync();
    for (let at = 0; at < gone; at += 1) desk.remove(at);
    await desk.sync();
    return { desk, phone };
  }

  it.each([
    [20, 4],
    [6, 1],
  ])('of %i notes lets %i go', async (count, gone) => {
    const { phone } = await purged(count, gone);
    await phone.sync();
    expect(phone.notes.size).toBe(count - gone);
  });

  it('stops beyond a fifth, keeps all until the reader agrees, and removes them then', async () => {
    const { phone } = await purged(20, 6);
    for (let round = 0; round < 2; round += 1) {
      await expect(phone.sync()).rejects.toMatchObject({ key: 'guard' });
      expect(phone.notes.size).toBe(20);
    }
    await phone.sync('allow');
    expect(phone.notes.size).toBe(14);
  });

  it('keeps all when the reader says so, and gives them back to who removed them', async () => {
    const { desk, phone } = await purged(20, 6);
    await expect(phone.sync()).rejects.toMatchObject({ key: 'guard' });
    await phone.sync('keep');
    expect(phone.notes.size).toBe(20);
    await phone.sync();
    await phone.sync();
    expect(phone.notes.size).toBe(20);
    await desk.sync();
    expect(desk.notes.size).toBe(20);
  });
});
