import { type KeyFile, keyName, latestKey, readKeyName, vaultsOf } from './key-file';
import { type Remote, type RemoteFile, SyncProblem } from './remote';
import type { Vault } from './sync';

/** A key file is some hundred bytes. */
export const MAX_KEY_FILE = 10_000;

/**
 * Sees to it that the place has the vault's latest key file, and no earlier one. Every device keeps a
 * copy and puts it where it is missing; one with a later number, made by whoever has the vault's key,
 * takes the copy's place, so that a passphrase that was given up does not come back.
 * @param rekeyed told of a later key file, whose passphrase this device need not know
 * @throws SyncProblem "vault" when another vault stands there
 */
export async function keepKeyFile(
  { keyFile, proves }: Pick<Vault, 'keyFile' | 'proves'>,
  remote: Remote,
  files: readonly RemoteFile[],
  rekeyed?: (file: KeyFile) => Promise<void>,
): Promise<void> {
  const own = keyFile && readKeyName(keyFile.name);
  if (!keyFile || !own) return;
  const names = files.map(({ name }) => name);
  const latest = latestKey(names, own.vault);
  // Somebody else's vault: nothing of ours belongs there.
  if (!latest && vaultsOf(names).length > 0) throw new SyncProblem('vault');
  if (latest && latest.edition > own.edition) {
    const name = keyName(latest);
    const bytes = await remote.get(name, MAX_KEY_FILE);
    if (bytes && (await proves({ name, bytes }))) return rekeyed?.({ name, bytes });
  }
  if (!names.includes(keyFile.name)) await remote.put(keyFile.name, keyFile.bytes);
  for (const name of names) {
    const key = readKeyName(name);
    if (key?.vault === own.vault && key.edition < own.edition) await remote.delete(name);
  }
}
