import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Leaves the beginning of a record at the end of Chromium's log, as a kill in the middle of a write
 * does: a header that promises 1,000 bytes, and 100 of them (LevelDB's log format).
 */
export function tearLog(profile: string): void {
  const folder = path.join(profile, 'Default/IndexedDB');
  const [database = ''] = readdirSync(folder);
  const logs = readdirSync(path.join(folder, database)).filter((file) => file.endsWith('.log'));
  const header = [1, 2, 3, 4, 1_000 & 0xff, 1_000 >> 8, 1];
  appendFileSync(
    path.join(folder, database, logs.sort().at(-1) ?? ''),
    Uint8Array.from([...header, ...new Array(100).fill(7)]),
  );
}
