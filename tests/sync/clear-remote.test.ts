import { expect, it } from 'vitest';
import { clearRemote } from '../../lib/sync/clear-remote';
import { MemoryRemote, plainVault } from './memory';

const A = '00000000000000aa';

async function filled(): Promise<MemoryRemote> {
  const remote = new MemoryRemote();
  const { name, bytes } = await plainVault.seal(`s-${A}-1-1-${A}`, 'text');
  for (const one of [`key-${A}-2.json`, name, 'holiday.jpg']) await remote.put(one, bytes);
  return remote;
}

it('removes what sync keeps there, the key last, and nothing else', async () => {
  const remote = await filled();
  const gone: string[] = [];
  remote.delete = async (name) => {
    gone.push(name);
    remote.files.delete(name);
  };
  expect(await clearRemote(remote)).toBe(2);
  expect([...remote.files.keys()]).toEqual(['holiday.jpg']);
  expect(gone.at(-1)).toBe(`key-${A}-2.json`);
});

it('says so when something is still there', async () => {
  const remote = await filled();
  remote.delete = async () => undefined;
  await expect(clearRemote(remote)).rejects.toMatchObject({ key: 'answer' });
});
