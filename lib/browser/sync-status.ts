import type { ServerConfig } from '../sync/remotes/server-kinds';

/** How sync stands on this device. */
export interface SyncStatus {
  /** Where the notes go, without user or password; null when sync is off. */
  place: { url: string; name: string } | null;
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
  /** Other devices by name, with the time when news of them last came. */
  devices: { name: string; met: string }[];
}

export interface SyncSetUp {
  server: ServerConfig;
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
  ...{ waiting: 0, unreadable: 0, devices: [] },
};
