import { isKeyFile } from './key-file';
import { parseName } from './names';
import { type Remote, SyncProblem } from './remote';

const isOurs = (name: string) => isKeyFile(name) || parseName(name) !== null;

/**
 * Removes what sync keeps at a place, and nothing else that lies there. Devices that still sync put
 * their own notes back.
 * @returns how many files were removed
 * @throws SyncProblem "answer" when some are still listed afterwards
 */
export async function clearRemote(remote: Remote): Promise<number> {
  const ours = async () => (await remote.list()).map(({ name }) => name).filter(isOurs);
  // The key last: what an interruption leaves behind can still be opened.
  const names = (await ours()).sort(
    (one, other) => Number(isKeyFile(one)) - Number(isKeyFile(other)),
  );
  for (const name of names) await remote.delete(name);
  if ((await ours()).length > 0) throw new SyncProblem('answer');
  return names.length;
}
