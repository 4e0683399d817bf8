/** A file as a listing has it; the size in bytes, or null when the listing does not tell. */
export interface RemoteFile {
  name: string;
  size: number | null;
}

/**
 * A place that keeps files. What it promises, and all that the protocol uses: files of different
 * names do not disturb each other, and a file that was put is found by a later listing. A listing may
 * be late and an upload may be cut; names are put once, with the same bytes every time.
 */
export interface Remote {
  /** What it can hold; null where it has no limit of its own. */
  readonly capabilities: { maxFile: number; quota: number | null };
  list(): Promise<RemoteFile[]>;
  /** The bytes, or null when there is no such file. Never more than `maxBytes`. */
  get(name: string, maxBytes: number): Promise<Uint8Array | null>;
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** It is no error when there is no such file. */
  delete(name: string): Promise<void>;
}

/** What stands between the reader and a sync, as the interface can say it (`sync_problem_<key>`). */
export type ProblemKey =
  | 'offline'
  | 'auth'
  | 'forbidden'
  | 'folder'
  | 'html'
  | 'redirect'
  | 'busy'
  | 'quota'
  | 'full'
  | 'locked'
  | 'account'
  | 'server'
  | 'answer'
  | 'passphrase'
  | 'vault'
  | 'guard'
  | 'cleared'
  | 'permission'
  | 'failed';

export class SyncProblem extends Error {
  constructor(
    readonly key: ProblemKey,
    /** Facts for the reader, such as a status; never a secret, an address or a note. */
    readonly detail = '',
  ) {
    super(detail ? `${key}: ${detail}` : key);
    this.name = 'SyncProblem';
  }
}
