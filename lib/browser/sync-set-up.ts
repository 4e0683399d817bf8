import { createVault, openVault, vaultOf } from '../sync/crypto';
import { MAX_KEY_FILE } from '../sync/keep-key-file';
import { isKeyFile, type KeyFile, keyName, latestKey, vaultsOf } from '../sync/key-file';
import { type Ledger, readyFor } from '../sync/ledger';
import { randomId } from '../sync/names';
import { generatePassphrase } from '../sync/passphrase';
import { type Remote, SyncProblem } from '../sync/remote';
import { serverOf } from '../sync/remotes/server-kinds';
import { join } from '../sync/sync';
import { setUpAccount } from './sync-account';
import { writeSyncConfig, writeSyncStatus } from './sync-config';
import { SYNC_OFF, type SyncAnswer, type SyncSetUp } from './sync-status';

/**
 * Tries the server step by step and keeps what was given once all of it works: nothing is uploaded
 * before the passphrase was proved against the vault that is there.
 */
export async function setUpSync(wanted: SyncSetUp, ledger: Ledger): Promise<SyncAnswer> {
  try {
    if (wanted.server.kind === 'browser') return await setUpAccount(wanted, ledger);
    const { kind, values } = serverOf(wanted.server);
    const remote = kind.open(values);
    const names = (await remote.list()).map(({ name }) => name).filter(isKeyFile);
    const [id, ...others] = vaultsOf(names);
    if (others.length > 0) throw new SyncProblem('vault');
    const existing = id ? latestKey(names, id) : null;
    if (existing && wanted.passphrase === null) return { state: 'passphrase-needed' };
    const passphrase = wanted.passphrase ?? generatePassphrase();
    const vault = existing
      ? await openVault(await fetchKey(remote, keyName(existing)), passphrase)
      : await createVault(passphrase);
    if (!existing) await putKey(remote, vault.keyFile);
    await proveWriting(remote, vaultOf(vault).keyFile?.name ?? '');
    const { server, name } = wanted;
    await ledger.write((transaction) => readyFor(transaction, 'files'));
    await join(ledger, { name, newId: randomId, now: () => new Date().toISOString() });
    await writeSyncConfig({ server, name, vault, paused: false, failures: 0 });
    await writeSyncStatus({
      ...SYNC_OFF,
      place: { kind: server.kind, url: kind.place(values), name },
    });
    return existing ? { state: 'joined' } : { state: 'created', passphrase };
  } catch (error) {
    if (error instanceof SyncProblem)
      return { state: 'problem', key: error.key, detail: error.detail };
    return { state: 'problem', key: 'failed', detail: '' };
  }
}

async function fetchKey(remote: Remote, name: string): Promise<KeyFile> {
  const bytes = await remote.get(name, MAX_KEY_FILE);
  if (!bytes) throw new SyncProblem('vault');
  return { name, bytes };
}

async function putKey(remote: Remote, file: KeyFile): Promise<void> {
  await remote.put(file.name, file.bytes);
  const back = await remote.get(file.name, MAX_KEY_FILE);
  if (back?.length !== file.bytes.length) throw new SyncProblem('answer');
}

/** The key file must be in the listing, or nothing that is put would ever be found. */
async function proveWriting(remote: Remote, name: string): Promise<void> {
  if (!(await remote.list()).some((file) => file.name === name)) throw new SyncProblem('answer');
}
