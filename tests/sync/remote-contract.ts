import { expect, it } from 'vitest';
import type { Remote } from '../../lib/sync/remote';

const NAME = 's-00000000000000aa-1-1-00000000000000bb-0123456789abcdef0123456789abcdef.bin';
const other = NAME.replace('-1-1-', '-2-2-');
const bytes = (length: number, fill = 7) => new Uint8Array(length).fill(fill);

/** What every remote must do; run by the test of each, over an empty place. */
export function describeRemote(open: () => Promise<Remote>): void {
  it('lists nothing in a place that was never used, and makes it', async () => {
    const remote = await open();
    expect(await remote.list()).toEqual([]);
    expect(await remote.list()).toEqual([]);
  });

  it('gives back what was put, and lists it with its length', async () => {
    const remote = await open();
    await remote.list();
    const content = crypto.getRandomValues(new Uint8Array(40_000));
    await remote.put(NAME, content);
    expect(await remote.get(NAME, 100_000)).toEqual(content);
    const [file] = await remote.list();
    expect(file?.name).toBe(NAME);
    expect([null, 40_000]).toContain(file?.size);
  });

  it('takes the same file twice, and two files beside each other', async () => {
    const remote = await open();
    await remote.list();
    await remote.put(NAME, bytes(2_000));
    await remote.put(NAME, bytes(2_000));
    await Promise.all([remote.put(other, bytes(10, 1)), remote.get(NAME, 10_000)]);
    const names = (await remote.list()).map(({ name }) => name);
    expect(names.sort()).toEqual([NAME, other]);
    expect(await remote.get(other, 100)).toEqual(bytes(10, 1));
  });

  it('deletes one file and no other, and one that is not there without complaint', async () => {
    const remote = await open();
    await remote.list();
    await remote.put(NAME, bytes(10));
    await remote.put(other, bytes(10));
    await remote.delete(NAME);
    await remote.delete(NAME);
    expect((await remote.list()).map(({ name }) => name)).toEqual([other]);
    expect(await remote.get(NAME, 100)).toBeNull();
  });

  it('never reads more than it is allowed to', async () => {
    const remote = await open();
    await remote.list();
    await remote.put(NAME, bytes(5_000));
    expect(await remote.get(NAME, 4_999)).toBeNull();
    expect((await remote.get(NAME, 5_000))?.length).toBe(5_000);
  });
}
