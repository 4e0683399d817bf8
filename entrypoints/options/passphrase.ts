import type { SyncStep } from '../../components/sync-props';
import { ask } from '../../lib/browser/ask';
import type { SyncAnswer } from '../../lib/browser/sync-status';

/** A step with the key of what to say of it. */
export interface Said {
  at: 'form' | 'passphrase' | 'change';
  say: string;
}

/** The change of the passphrase: proposed by the present one, shown, written down, then in force. */
export class PassphraseSteps {
  #shown: { current: string; next: string } | null = null;

  constructor(private readonly show: (step: SyncStep | Said) => void) {}

  async propose(current: string): Promise<void> {
    const answer = await this.#ask(current, null);
    if (answer?.state !== 'created') return;
    this.#shown = { current, next: answer.passphrase };
    this.show({ at: 'created', passphrase: answer.passphrase });
  }

  /** The reader has written down what was shown: also the first passphrase of all, which holds already. */
  async keep(): Promise<void> {
    const shown = this.#shown;
    this.#shown = null;
    if (!shown) return this.show({ at: 'done' });
    if (await this.#ask(shown.current, shown.next)) this.show({ at: 'changed' });
  }

  /** Null when it failed, which is said. */
  async #ask(current: string, next: string | null): Promise<SyncAnswer | null> {
    this.show({ at: 'changing' });
    const answer = await ask('sync/passphrase', { current, next }).catch(() => null);
    if (answer && answer.state !== 'problem') return answer;
    this.show({ at: 'change', say: `sync_problem_${answer?.key ?? 'failed'}` });
    return null;
  }
}
