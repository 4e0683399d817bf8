/**
 * Why the store could not do what it was asked; each has a text `problem_store_<key>` in every
 * interface language.
 * - unavailable: the browser gives no database (private windows, "never remember history")
 * - quota: the disk or the browser's share of it is full
 * - blocked: another window holds an older version open, or the database does not answer
 * - newer: a newer version of the extension wrote it; this window must be reloaded
 * - broken: the database is damaged or was closed in the middle
 * - missing: there is no such note, or it is gone for good
 * - invalid: what was to be kept is not a note, is too long, or has no address to stand on
 */
export type StoreProblem =
  | 'unavailable'
  | 'quota'
  | 'blocked'
  | 'newer'
  | 'broken'
  | 'missing'
  | 'invalid';

/** The only error that the store throws. Nothing of the failed write was kept. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly key: StoreProblem,
    options?: { cause?: unknown; detail?: string },
  ) {
    super(options?.detail ? `${key}: ${options.detail}` : key, { cause: options?.cause });
  }
}

const BY_NAME: Record<string, StoreProblem> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  DataError: 'invalid',
  DataCloneError: 'invalid',
};

/** Any error as a `StoreError`; what is not known counts as a broken database. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = errorName(error);
  const key = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  return new StoreError(key ?? 'broken', { cause: error, detail: name });
}

/** The name of a DOMException or Error, or "" for anything else. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
