import { beforeEach, expect, it, vi } from 'vitest';
import { keepKeyFile } from '../../lib/sync/keep-key-file';
import type { KeyFile } from '../../lib/sync/key-file';
import { MemoryRemote } from './memory';

const A = '00000000000000aa';
const [first, second, third] = [`key-${A}.json`, `key-${A}-2.json`, `key-${A}-3.json`];
const fileOf = (name: string): KeyFile => ({ name, bytes: new TextEncoder().encode(name) });

let remote: MemoryRemote;
const rekeyed = vi.fn(async () => undefined);
const put = (name: string) => remote.put(name, fileOf(name).bytes);
const keep = async (own: string, proves = true) =>
  keepKeyFile(
    { keyFile: fileOf(own), proves: async () => proves },
    remote,
    await remote.list(),
    rekeyed,
  );

beforeEach(() => {
  remote = new MemoryRemote();
  rekeyed.mockClear();
});

it('is put where it is missing', async () => {
  await keep(second);
  expect([...remote.files.keys()]).toEqual([second]);
});

it('takes the place of those of earlier passphrases', async () => {
  await put(first);
  await put(third);
  await keep(third);
  expect([...remote.files.keys()]).toEqual([third]);
});

it('gives way to a later one that was made with the vault’s key', async () => {
  await put(first);
  await put(second);
  await keep(first);
  expect(rekeyed).toHaveBeenCalledWith(fileOf(second));
});

it('stands against a later one that was made without the key', async () => {
  await put(second);
  await keep(first, false);
  expect(rekeyed).not.toHaveBeenCalled();
  expect(remote.files.has(first)).toBe(true);
});

it('comes back in its latest edition when the place was emptied or rolled back', async () => {
  await put(first);
  await keep(second);
  expect([...remote.files.keys()]).toEqual([second]);
});

it('is not put beside another vault’s', async () => {
  await put('key-00000000000000bb.json');
  await expect(keep(first)).rejects.toMatchObject({ key: 'vault' });
  expect(remote.files.size).toBe(1);
});
