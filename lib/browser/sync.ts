import type { NoteStore } from '../notes/note-store';
import type { BucketReport } from '../sync/buckets/sync-buckets';
import { changedSince } from '../sync/capture';
import { clearRemote } from '../sync/clear-remote';
import { vaultOf } from '../sync/crypto';
import type { KeyFile } from '../sync/key-file';
import { randomId } from '../sync/names';
import { notesLedger } from '../sync/notes-ledger';
import type { Removals } from '../sync/receive';
import { type Remote, SyncProblem } from '../sync/remote';
import { type ServerConfig, serverOf } from '../sync/remotes/server-kinds';
import { type SyncParts, type SyncReport, syncOnce } from '../sync/sync';
import { browser } from './api';
import type { ExtensionHandlers } from './router';
import { clearAccount, syncAccount } from './sync-account';
import {
  clearSync,
  readSyncConfig,
  readSyncStatus,
  type SyncConfig,
  writeSyncConfig,
  writeSyncStatus,
} from './sync-config';
import { nextDelay, SOON } from './sync-delay';
import { changeSyncPassphrase } from './sync-passphrase';
import { setUpSync } from './sync-set-up';
import { SYNC_ALARM } from './sync-soon';
import { SYNC_OFF, type SyncStatus } from './sync-status';

type SyncHandlers = Pick<
  ExtensionHandlers,
  'sync/status' | 'sync/set-up' | 'sync/now' | 'sync/pause' | 'sync/leave' | 'sync/passphrase'
>;

/** Syncs on alarms and soon after changes, and answers the settings page. One round at a time. */
export function keepSynced(store: NoteStore): SyncHandlers {
  const ledger = notesLedger(store);
  let running: Promise<void> | null = null;
  const run = (removals: Removals = 'ask'): Promise<void> => {
    running ??= round(removals).finally(() => {
      running = null;
    });
    return running;
  };
  const status = async (): Promise<SyncStatus> => ({
    ...(await readSyncStatus()),
    running: running !== null,
  });

  /** What must not meet a round: both write how this device syncs. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    while (running) await running.catch(() => undefined);
    const done = work();
    running = done.then(
      () => undefined,
      () => undefined,
    );
    running = running.finally(() => {
      running = null;
    });
    return done;
  }

  async function round(removals: Removals): Promise<void> {
    let config = await readSyncConfig();
    if (!config || config.paused) return;
    let before = await readSyncStatus();
    const rekeyed = async (keyFile: KeyFile) => {
      if (!config?.vault) return;
      config = { ...config, vault: { ...config.vault, keyFile } };
      before = { ...before, rekeyed: new Date().toISOString() };
      await writeSyncConfig(config);
    };
    try {
      const report = await roundAt(config, rekeyed, {
        ...{ ledger, removals, author: authorOf(config), started: await isFirstRound() },
        // Not before: a worker that ends in between must take its new id the next time.
        begun: () => browser.storage.session.set({ syncStarted: true }),
      });
      const devices = report.devices.map(([name, met]) => ({ name, met }));
      const { waiting, unreadable } = report;
      const lastSuccess = new Date().toISOString();
      await writeSyncStatus({
        ...before,
        waiting,
        unreadable,
        devices,
        isPlain: config.vault === null,
        meter: 'used' in report ? { used: report.used, total: report.total } : null,
        lastSuccess,
        problem: null,
      });
      await writeSyncConfig({ ...config, failures: 0 });
      // What was put is confirmed by the next listing.
      const again = report.sent > 0 || (await changedSince(ledger));
      await plan(again ? SOON : nextDelay(0, Math.random()));
    } catch (error) {
      await failed(config, before, error);
    }
  }

  void readSyncConfig().then(
    async (config) => {
      if (config && !config.paused && !(await browser.alarms.get(SYNC_ALARM))) await plan(SOON);
    },
    () => undefined,
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) void run();
  });

  return {
    'sync/status': status,
    'sync/set-up': async (wanted) => {
      const answer = await setUpSync(wanted, ledger);
      if (answer.state === 'created' || answer.state === 'joined') void run();
      return answer;
    },
    'sync/now': async ({ removals }) => {
      await run(removals);
      return status();
    },
    'sync/pause': async ({ paused }) => {
      const config = await readSyncConfig();
      if (config) await writeSyncConfig({ ...config, paused, failures: 0 });
      await writeSyncStatus({ ...(await readSyncStatus()), paused, problem: null });
      if (!paused) await plan(SOON);
      return status();
    },
    'sync/leave': ({ remove }) =>
      alone(async () => {
        const config = await readSyncConfig();
        try {
          if (remove && config) await clearPlace(config);
        } catch (error) {
          await writeSyncStatus({ ...(await readSyncStatus()), problem: problemOf(error) });
          return status();
        }
        await clearSync();
        await browser.alarms.clear(SYNC_ALARM);
        return SYNC_OFF;
      }),
    'sync/passphrase': ({ current, next }) => alone(() => changeSyncPassphrase(current, next)),
  };
}

/** One round at the place that the reader chose. */
async function roundAt(
  { server, vault }: SyncConfig,
  rekeyed: (file: KeyFile) => Promise<void>,
  parts: Omit<SyncParts, 'remote' | 'vault' | 'rekeyed'>,
): Promise<SyncReport | BucketReport> {
  if (server.kind === 'browser') return syncAccount(vault, parts, rekeyed);
  const remote = await remoteOf(server);
  if (!vault) throw new SyncProblem('vault');
  return syncOnce({ ...parts, rekeyed, remote, vault: vaultOf(vault) });
}

async function remoteOf(server: ServerConfig): Promise<Remote> {
  const { kind, values } = serverOf(server);
  const isGranted = await browser.permissions.contains({ origins: kind.origins(values) });
  if (!isGranted) throw new SyncProblem('permission');
  return kind.open(values);
}

async function clearPlace({ server }: SyncConfig): Promise<void> {
  if (server.kind === 'browser') await clearAccount();
  else await clearRemote(await remoteOf(server));
}

function authorOf({ name }: SyncConfig) {
  return { name, newId: randomId, now: () => new Date().toISOString() };
}

async function failed(config: SyncConfig, before: SyncStatus, error: unknown): Promise<void> {
  const problem = problemOf(error);
  await writeSyncStatus({ ...before, problem });
  const failures = config.failures + 1;
  await writeSyncConfig({ ...config, failures });
  // A wrong password asked again and again gets the reader locked out; the others wait for an answer.
  const waits = ['auth', 'guard', 'cleared', 'vault', 'permission'].includes(problem.key);
  if (waits) await browser.alarms.clear(SYNC_ALARM);
  else await plan(nextDelay(failures, Math.random()));
}

function problemOf(error: unknown): NonNullable<SyncStatus['problem']> {
  const isKnown = error instanceof SyncProblem;
  return isKnown ? { key: error.key, detail: error.detail } : { key: 'failed', detail: '' };
}

async function plan(delayInMinutes: number): Promise<void> {
  await browser.alarms.create(SYNC_ALARM, { delayInMinutes });
}

/** Whether this is the first round since the browser started; a copied profile starts anew as well. */
async function isFirstRound(): Promise<boolean> {
  const { syncStarted } = await browser.storage.session.get('syncStarted');
  return syncStarted !== true;
}
