import { changePassphrase } from '../sync/crypto';
import { MAX_KEY_FILE } from '../sync/keep-key-file';
import { type KeyFile, keyName, latestKey, readKeyName } from '../sync/key-file';
import { generatePassphrase } from '../sync/passphrase';
import { SyncProblem } from '../sync/remote';
import { serverOf } from '../sync/remotes/server-kinds';
import { readAccountKey, writeAccountKey } from './sync-account';
import { readSyncConfig, type SyncConfig, writeSyncConfig } from './sync-config';
import type { SyncAnswer } from './sync-status';

/**
 * Gives the vault another passphrase, in two steps, so that none is in force that the reader has not
 * written down: without `next` the present one is proved and a new one proposed; with it, the key is
 * wrapped by it and put in the place of the old. The notes are not sealed anew, and other devices go on.
 */
export async function changeSyncPassphrase(
  current: string,
  next: string | null,
): Promise<SyncAnswer> {
  try {
    const config = await readSyncConfig();
    if (!config?.vault) throw new SyncProblem('vault');
    const { vault } = config;
    const place = placeOf(config);
    const standing = (await place.read(vault.keyFile)) ?? vault.keyFile;
    const passphrase = next ?? generatePassphrase();
    const keyFile = await changePassphrase(standing, current, passphrase);
    if (next === null) return { state: 'created', passphrase };
    await place.write(keyFile);
    await writeSyncConfig({ ...config, vault: { ...vault, keyFile } });
    return { state: 'joined' };
  } catch (error) {
    const { key, detail } = error instanceof SyncProblem ? error : new SyncProblem('failed');
    return { state: 'problem', key, detail };
  }
}

interface KeyPlace {
  /** The latest key file of the vault that stands there. */
  read(own: KeyFile): Promise<KeyFile | null>;
  /** @throws SyncProblem "answer" when it is not there afterwards */
  write(file: KeyFile): Promise<void>;
}

function placeOf({ server }: SyncConfig): KeyPlace {
  if (server.kind === 'browser') return { read: readAccountKey, write: writeAccountKey };
  const { kind, values } = serverOf(server);
  const remote = kind.open(values);
  return {
    async read(own) {
      const names = (await remote.list()).map(({ name }) => name);
      const latest = latestKey(names, readKeyName(own.name)?.vault ?? '');
      if (!latest) return null;
      const name = keyName(latest);
      const bytes = await remote.get(name, MAX_KEY_FILE);
      return bytes && { name, bytes };
    },
    // The files of earlier passphrases are removed by the next round.
    async write({ name, bytes }) {
      await remote.put(name, bytes);
      const back = await remote.get(name, MAX_KEY_FILE);
      if (!back || back.join() !== bytes.join()) throw new SyncProblem('answer');
    },
  };
}
