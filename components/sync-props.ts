import type { Removals, SyncSetUp, SyncStatus } from '../lib/browser/sync-status';

/** One thing that the reader types to name a place. */
export interface SyncField {
  key: string;
  type: 'url' | 'text' | 'password';
  label: string;
  hint?: string;
  optional?: boolean;
}

/** How far the set-up has come. */
export type SyncStep =
  | { at: 'form'; trouble: string | null }
  | { at: 'trying' }
  | { at: 'passphrase'; trouble: string | null }
  | { at: 'created'; passphrase: string }
  | { at: 'change'; trouble: string | null }
  | { at: 'changing' }
  | { at: 'changed' }
  | { at: 'done' };

export interface SyncProps {
  /** Null until the background has answered. */
  status: SyncStatus | null;
  step: SyncStep;
  /** What this device is called unless the reader says otherwise. */
  deviceName: string;
  /** False where this browser shares nothing between devices (Firefox for Android). */
  hasAccount: boolean;
  /** The browser's account, then the kinds of servers, in the order in which they are offered, and what each wants to know. */
  kinds: readonly { name: SyncSetUp['server']['kind']; fields: readonly SyncField[] }[];
  onSetUp(wanted: SyncSetUp): void;
  onKept(): void;
  onNow(removals: Removals): void;
  onPause(paused: boolean): void;
  /** `remove`: and take away what is kept there. */
  onLeave(remove: boolean): void;
  onChangePassphrase(current: string): void;
}
