import { plainCode, sealedCode, vaultIdOf } from '../sync/buckets/code';
import { type BucketParts, isKeyItem, syncBuckets } from '../sync/buckets/sync-buckets';
import { createVault, openVault, provesKey, type VaultKey } from '../sync/crypto';
import { type KeyFile, keyName, readKeyName } from '../sync/key-file';
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

type Parts = Omit<BucketParts, 'area' | 'code' | 'keyItem' | 'rekeyed'>;

/**
 * One round through the browser's account.
 * @param rekeyed told when the passphrase was changed elsewhere: the key file to keep from now on
 */
export function syncAccount(
  vault: VaultKey | null,
  parts: Parts,
  rekeyed: (file: KeyFile) => Promise<void>,
) {
  return syncBuckets({
    ...parts,
    area: area(),
    code: vault ? sealedCode(vault) : plainCode,
    keyItem: vault && keyItemOf(vault.keyFile),
    rekeyed: async (text) => {
      if (!vault) return false;
      const [key] = keyItemOf(vault.keyFile);
      const file = keyFileOf([key, text]);
      if (editionOf(file) <= editionOf(vault.keyFile)) return false;
      if (!(await provesKey(vault.key, file))) return false;
      await rekeyed(file);
      return true;
    },
  });
}

/** The key file of this vault that stands in the account; null when there is none. */
export async function readAccountKey(own: KeyFile): Promise<KeyFile | null> {
  const [key] = keyItemOf(own);
  const text = (await area().read()).get(key);
  return text === undefined ? null : keyFileOf([key, text]);
}

/** @throws SyncProblem when the account takes no more */
export async function writeAccountKey(file: KeyFile): Promise<void> {
  await area().write(new Map([keyItemOf(file)]), []);
}

/** Removes from the account what sync keeps there; devices that still sync put their notes back. */
export async function clearAccount(): Promise<void> {
  const keys = [...(await area().read()).keys()];
  await area().write(
    new Map(),
    keys.filter((key) => isKeyItem(key) || /^notes-/.test(key)),
  );
}

const editionOf = ({ name }: KeyFile) => readKeyName(name)?.edition ?? 0;

/** The account has one key file, under the vault's name alone; the file itself tells its edition. */
function keyItemOf({ name, bytes }: KeyFile): [key: string, text: string] {
  return [`key-${vaultIdOf(name)}`, new TextDecoder().decode(bytes)];
}

function keyFileOf([key, text]: [string, string]): KeyFile {
  const vault = key.slice('key-'.length);
  return {
    name: keyName({ vault, edition: editionIn(text) }),
    bytes: new TextEncoder().encode(text),
  };
}

function editionIn(text: string): number {
  try {
    const { edition } = JSON.parse(text) as { edition?: unknown };
    return Number.isSafeInteger(edition) ? Number(edition) : 1;
  } catch {
    return 1;
  }
}
