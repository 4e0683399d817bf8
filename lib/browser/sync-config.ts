import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { VaultKey } from '../sync/crypto';
import { type PlaceConfig, SYNC_OFF, type SyncStatus } from './sync-status';

/** What this device needs to sync. The key cannot be read out; nothing of it is in storage.*. */
export interface SyncConfig {
  server: PlaceConfig;
  name: string;
  /** Null in the browser's account where the reader wanted no passphrase. */
  vault: VaultKey | null;
  paused: boolean;
  /** Rounds that failed in a row. */
  failures: number;
}

/** How it was kept while WebDAV was the only kind of server. */
type WebdavConfig = Omit<SyncConfig, 'server'> & { url: string; user: string; password: string };

interface Schema extends DBSchema {
  config: { key: 'config'; value: SyncConfig | WebdavConfig };
  status: { key: 'status'; value: SyncStatus };
}

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('whence-sync', 1, {
    upgrade(database) {
      database.createObjectStore('config');
      database.createObjectStore('status');
    },
    terminated() {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

export async function readSyncConfig(): Promise<SyncConfig | null> {
  const kept = await (await open()).get('config', 'config');
  if (!kept || 'server' in kept) return kept ?? null;
  const { url, user, password, ...rest } = kept;
  return { ...rest, server: { kind: 'webdav', values: { url, user, password } } };
}

export async function writeSyncConfig(config: SyncConfig): Promise<void> {
  await (await open()).put('config', config, 'config');
}

export async function readSyncStatus(): Promise<SyncStatus> {
  return { ...SYNC_OFF, ...(await (await open()).get('status', 'status')) };
}

export async function writeSyncStatus(status: SyncStatus): Promise<void> {
  await (await open()).put('status', status, 'status');
}

/** Forgets server, password, key and status. */
export async function clearSync(): Promise<void> {
  const transaction = (await open()).transaction(['config', 'status'], 'readwrite');
  await Promise.all([
    transaction.objectStore('config').clear(),
    transaction.objectStore('status').clear(),
  ]);
  await transaction.done;
}
