import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { NoteStore } from '../../lib/notes/note-store';
import { openStore } from '../../lib/notes/store';
import { markChanges, notesLedger } from '../../lib/sync/notes-ledger';
import type { Removals } from '../../lib/sync/receive';
import { join, syncOnce } from '../../lib/sync/sync';
import { MemoryRemote, plainVault } from './memory';
import { Chance } from './random';

const chance = new Chance(7);
let stores = 0;

function device(remote: MemoryRemote, name: string) {
  stores += 1;
  const store = openStore(`ledger-${stores}`, { onChange: markChanges });
  const ledger = notesLedger(store);
  const author = { name, newId: () => chance.hex(16), now: () => new Date().toISOString() };
  const sync = (removals: Removals = 'ask') =>
    syncOnce({ remote, vault: plainVault, ledger, author, started: false, removals });
  return { store, sync, join: () => join(ledger, author) };
}

const write = (store: NoteStore, text: string) =>
  store.create({
    subject: { kind: 'article' },
    target: { source: 'https://news.example/story', quote: null, position: null },
    article: { title: 'Story', siteName: null, published: null },
    ...{ text, tags: [], status: 'none' },
  });

describe('notes in two real databases', () => {
  it('come together with what was written before sync was set up', async () => {
    const remote = new MemoryRemote();
    const [one, other] = [device(remote, 'Desk'), device(remote, 'Train')];
    const before = await write(one.store, 'before');
    await one.join();
    await one.sync();
    await other.join();
    const { received } = await other.sync();
    expect(received).toBe(1);
    expect(await other.store.get(before.id)).toMatchObject({ text: 'before' });
    expect((await other.store.counts()).notes).toBe(1);
    expect((await other.store.search('before')).length).toBe(1);
  });

  it('show both texts that were written apart, until the reader chooses', async () => {
    const remote = new MemoryRemote();
    const [one, other] = [device(remote, 'Desk'), device(remote, 'Train')];
    await one.join();
    await other.join();
    const { id } = await write(one.store, 'first');
    await one.sync();
    await other.sync();
    await one.store.update(id, { text: 'at the desk' });
    await other.store.update(id, { text: 'on the train' });
    for (const { sync } of [one, other, one]) await sync();
    const [here, there] = [await one.store.get(id), await other.store.get(id)];
    expect(here).toEqual(there);
    expect(here?.text).toBe('on the train');
    expect(here?.versions).toMatchObject([{ text: 'at the desk', device: 'Desk' }]);
    await one.store.update(id, { versions: [] });
    await one.sync();
    await other.sync();
    expect((await other.store.get(id))?.versions).toBeUndefined();
  });

  it('are not removed in number before the reader agrees', async () => {
    const remote = new MemoryRemote();
    const [one, other] = [device(remote, 'Desk'), device(remote, 'Train')];
    await one.join();
    await other.join();
    const made = [];
    for (let at = 0; at < 12; at += 1) made.push(await write(one.store, `note ${at}`));
    await one.sync();
    await other.sync();
    for (const { id } of made.slice(0, 8)) await one.store.remove(id);
    await one.sync();
    await expect(other.sync()).rejects.toMatchObject({ key: 'guard', detail: '8' });
    expect((await other.store.counts()).notes).toBe(12);
    await other.sync('allow');
    expect((await other.store.counts()).notes).toBe(4);
  });

  it('stay when the remote is emptied, and are put there again', async () => {
    const remote = new MemoryRemote();
    const [one, other] = [device(remote, 'Desk'), device(remote, 'Train')];
    await one.join();
    await other.join();
    await write(one.store, 'kept');
    await one.sync();
    await other.sync();
    remote.files.clear();
    for (const { sync } of [other, one, other]) await sync();
    expect((await one.store.counts()).notes).toBe(1);
    expect((await other.store.counts()).notes).toBe(1);
    expect(remote.files.size).toBeGreaterThan(0);
  });

  it('do not come back by themselves when everything here was deleted: sync stops and says so', async () => {
    const remote = new MemoryRemote();
    const one = device(remote, 'Desk');
    await one.join();
    await write(one.store, 'gone');
    await one.sync();
    await one.store.deleteAll();
    await expect(one.sync()).rejects.toMatchObject({ key: 'cleared' });
  });

  it('cost one request when nothing happens', async () => {
    const remote = new MemoryRemote();
    const one = device(remote, 'Desk');
    await one.join();
    await write(one.store, 'text');
    await one.sync();
    await one.sync();
    const calls: string[] = [];
    const counted = new Proxy(remote, {
      get(target, key) {
        const value = Reflect.get(target, key) as unknown;
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          calls.push(String(key));
          return (value as (...args: unknown[]) => unknown).apply(target, given);
        };
      },
    });
    const ledger = notesLedger(one.store);
    const author = { name: 'Desk', newId: () => chance.hex(16), now: () => '' };
    await syncOnce({
      ...{ remote: counted, vault: plainVault, ledger, author, started: false, removals: 'ask' },
    });
    expect(calls).toEqual(['list']);
  });
});
