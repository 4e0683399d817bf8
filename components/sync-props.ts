import type { SyncSetUp, SyncStatus } from '../lib/browser/sync-status';

/** How far the set-up has come. */
export type SyncStep =
  | { at: 'form'; trouble: string | null }
  | { at: 'trying' }
  | { at: 'passphrase'; trouble: string | null }
  | { at: 'created'; passphrase: string }
  | { at: 'done' };

export interface SyncProps {
  /** Null until the background has answered. */
  status: SyncStatus | null;
  step: SyncStep;
  /** What this device is called unless the reader says otherwise. */
  deviceName: string;
  onSetUp(wanted: SyncSetUp): void;
  onKept(): void;
  onNow(approved: boolean): void;
  onPause(paused: boolean): void;
  onLeave(): void;
}
