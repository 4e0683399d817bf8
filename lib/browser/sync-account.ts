import { plainCode, sealedCode, vaultIdOf } from '../sync/buckets/code';
import { type BucketParts, isKeyItem, syncBuckets } from '../sync/buckets/sync-buckets';
import { createVault, openVault, type VaultKey } from '../sync/crypto';
import { type Ledger, readyFor } from '../sync/ledger';
import { randomId } from '../sync/names';
import { generatePassphrase } from '../sync/passphrase';
import { SyncProblem } from '../sync/remote';
import { StorageSync } from '../sync/remotes/storage-sync';
import { join } from '../sync/sync';
import { browser } from './api';
import { writeSyncConfig, writeSyncStatus } from './sync-config';
import { SYNC_OFF, type SyncAnswer, type SyncSetUp } from './sync-status';

const area = () => new StorageSync(browser.storage.sync);

/**
 * Turns sync on through the store that the browser shares between the devices of one account. Where
 * another device sealed the notes there, its passphrase is asked for; else it is the reader's choice.
 * @throws SyncProblem "vault" where two vaults stand, "passphrase" for a wrong one, "account" when the
 *   browser gives no access
 */
export async function setUpAccount(wanted: SyncSetUp, ledger: Ledger): Promise<SyncAnswer> {
  const keys = [...(await area().read())].filter(([key]) => isKeyItem(key));
  if (keys.length > 1) throw new SyncProblem('vault');
  const [existing] = keys;
  if (existing && wanted.passphrase === null) return { state: 'passphrase-needed' };
  const passphrase = !existing && wanted.sealed ? generatePassphrase() : null;
  const vault = existing
    ? await openVault(keyFileOf(existing), wanted.passphrase ?? '')
    : passphrase && (await createVault(passphrase));
  const { name } = wanted;
  await ledger.write((transaction) => readyFor(transaction, 'buckets'));
  await join(ledger, { name, newId: randomId, now: () => new Date().toISOString() });
  const server = { kind: 'browser', values: {} } as const;
  await writeSyncConfig({ server, name, vault: vault || null, paused: false, failures: 0 });
  await writeSyncStatus({ ...SYNC_OFF, place: { kind: 'browser', url: '', name } });
  return passphrase ? { state: 'created', passphrase } : { state: 'joined' };
}

/** One round through the browser's account. */
export function syncAccount(
  vault: VaultKey | null,
  parts: Omit<BucketParts, 'area' | 'code' | 'keyItem'>,
) {
  return syncBuckets({
    ...parts,
    area: area(),
    code: vault ? sealedCode(vault) : plainCode,
    keyItem: vault && [
      `key-${vaultIdOf(vault.keyFile.name)}`,
      new TextDecoder().decode(vault.keyFile.bytes),
    ],
  });
}

function keyFileOf([key, text]: [string, string]) {
  return { name: `${key}.json`, bytes: new TextEncoder().encode(text) };
}
