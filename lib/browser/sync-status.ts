import type { ServerConfig } from '../sync/remotes/server-kinds';

export type { Removals } from '../sync/receive';

/** A server that the reader named, or the account of the browser itself. */
export type PlaceConfig = ServerConfig | { kind: 'browser'; values: Record<string, string> };

/** How sync stands on this device. */
export interface SyncStatus {
  /** Where the notes go, without user or password; null when sync is off. */
  place: { kind: PlaceConfig['kind']; url: string; name: string } | null;
  /** The browser's account alone protects what is there: no passphrase was wanted. */
  isPlain: boolean;
  /** What of the browser's account is used, in bytes; null for a place without such a limit. */
  meter: { used: number; total: number } | null;
  paused: boolean;
  running: boolean;
  /** ISO 8601, UTC: when a round last came to its end. */
  lastSuccess: string | null;
  /** What went wrong in the last round (`sync_problem_<key>`). */
  problem: { key: string; detail: string } | null;
  /** Changes made here that no listing has shown yet. */
  waiting: number;
  /** Files that cannot be read. */
  unreadable: number;
  /** ISO 8601, UTC: when this device saw that the passphrase was changed on another; null when never. */
  rekeyed: string | null;
  /** Other devices by name, with the time when news of them last came. */
  devices: { name: string; met: string }[];
}

export interface SyncSetUp {
  server: PlaceConfig;
  /** In the browser's account: encrypted with a passphrase. Elsewhere everything is, always. */
  sealed: boolean;
  /** What this device is called beside other versions of a note. */
  name: string;
  /** Null at the first try: the answer tells whether one is needed. */
  passphrase: string | null;
}

export type SyncAnswer =
  | { state: 'created'; passphrase: string }
  | { state: 'passphrase-needed' }
  | { state: 'joined' }
  | { state: 'problem'; key: string; detail: string };

export const SYNC_OFF: SyncStatus = {
  ...{ place: null, paused: false, running: false, lastSuccess: null, problem: null },
  ...{ waiting: 0, unreadable: 0, devices: [], isPlain: false, meter: null, rekeyed: null },
};
