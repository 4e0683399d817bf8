import type { SyncProps, SyncStep } from '../../components/sync-props';
import { ask } from '../../lib/browser/ask';
import { deviceName } from '../../lib/browser/device-name';
import type { Strings } from '../../lib/browser/strings';
import { isAllowed, originsOf } from '../../lib/browser/sync-origins';
import type { SyncSetUp, SyncStatus } from '../../lib/browser/sync-status';
import type { RemoteKind } from '../../lib/sync/remote-kind';
import { type ServerKindName, serverKinds } from '../../lib/sync/remotes/server-kinds';
import { PassphraseSteps, type Said } from './passphrase';

const ACCOUNT = { name: 'browser', fields: [] } as const;
const SERVERS = (Object.entries(serverKinds) as [ServerKindName, RemoteKind][]).map(
  ([name, { fields }]) => ({ name, fields }),
);
/** How often an open settings page looks how sync stands, in milliseconds. */
const LOOK = 3_000;

/** The settings page's side of sync: asks the background and keeps what it says. */
export class OptionsSync {
  #status: SyncStatus | null = null;
  #step: SyncStep | Said = { at: 'form', trouble: null };
  readonly #passphrase = new PassphraseSteps((step) => this.#show(step));

  constructor(private readonly changed: () => void) {
    void this.#look();
    setInterval(() => void this.#look(), LOOK);
  }

  props({ t }: Strings): SyncProps {
    const step = this.#step;
    return {
      status: this.#status,
      step: 'say' in step ? { at: step.at, trouble: t(step.say) } : step,
      kinds: [ACCOUNT, ...SERVERS],
      hasAccount: !/Android/.test(navigator.userAgent),
      deviceName: deviceName(navigator.userAgent) || 'Whence',
      onSetUp: (wanted) => void this.#setUp(wanted),
      onKept: () => void this.#passphrase.keep(),
      onNow: (removals) => void this.#take(ask('sync/now', { removals })),
      onPause: (paused) => void this.#take(ask('sync/pause', { paused })),
      onLeave: (remove) => void this.#take(ask('sync/leave', { remove })),
      onChangePassphrase: (current) => void this.#passphrase.propose(current),
    };
  }

  async #setUp(wanted: SyncSetUp): Promise<void> {
    const at = wanted.passphrase === null ? 'form' : 'passphrase';
    let origins: string[];
    try {
      origins = originsOf(wanted.server);
    } catch {
      return this.#show({ at, say: 'sync_badUrl' });
    }
    try {
      if (!(await isAllowed(origins))) return this.#show({ at, say: 'sync_refused' });
      this.#show({ at: 'trying' });
      const answer = await ask('sync/set-up', wanted);
      if (answer.state === 'problem') this.#show({ at, say: `sync_problem_${answer.key}` });
      else if (answer.state === 'passphrase-needed')
        this.#show({ at: 'passphrase', trouble: null });
      else this.#show(answer.state === 'created' ? { at: 'created', ...answer } : { at: 'done' });
    } catch {
      this.#show({ at, say: 'sync_problem_failed' });
    }
    await this.#look();
  }

  #show(step: SyncStep | Said): void {
    this.#step = step;
    this.changed();
  }

  #look = () => this.#take(ask('sync/status', {}));

  async #take(asked: Promise<SyncStatus>): Promise<void> {
    try {
      const status = await asked;
      if (JSON.stringify(status) === JSON.stringify(this.#status)) return;
      this.#status = status;
      if (!status.place && this.#step.at === 'done') this.#step = { at: 'form', trouble: null };
      this.changed();
    } catch {
      // The background is starting; the next look will find it.
    }
  }
}
