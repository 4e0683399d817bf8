/**
 * A small shared store of texts, as `storage.sync` is one: every device has all of it at hand, what
 * is written reaches the others key by key and some time later, and of two that write one key the last
 * at the server wins. It may arrive late at a new device, and it may be emptied.
 */
export interface SyncArea {
  readonly limits: AreaLimits;
  read(): Promise<Map<string, string>>;
  /** All of it or nothing. @throws SyncProblem "full" or "busy" when a limit was met */
  write(items: ReadonlyMap<string, string>, gone: readonly string[]): Promise<void>;
}

/** In bytes, as the browser counts them: the key and the value as JSON. */
export interface AreaLimits {
  total: number;
  item: number;
}

/** Chromium's, which Firefox has too (MDN, storage.sync): 102,400 bytes, 8,192 an item. */
export const LIMITS: AreaLimits = { total: 102_400, item: 8_192 };

/** What an item costs; keys and values of ours are such that JSON escapes nothing in them. */
export function costOf(key: string, value: string): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

export function costOfAll(items: ReadonlyMap<string, string>): number {
  return [...items].reduce((sum, [key, value]) => sum + costOf(key, value), 0);
}
