/**
 * npm run test:attacks: every test that docs/SECURITY.md names in its table of attacks, the ones in
 * real browsers in Chromium and Firefox. Build both first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { runLocal } from './launch/dependencies.mjs';

const page = readFileSync(new URL('../docs/SECURITY.md', import.meta.url), 'utf8');
const table = page.split('## Attacks')[1]?.split('\n## ')[0] ?? '';
const files = [...new Set([...table.matchAll(/`(tests\/[^`]+\.tsx?)`/g)].map(([, file]) => file))];
const missing = files.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)));
if (files.length === 0 || missing.length > 0) {
  console.error(`docs/SECURITY.md names tests that are not there: ${missing.join(', ')}`);
  process.exit(1);
}
const inBrowser = files.filter((file) => file.startsWith('tests/e2e/'));
const others = files.filter((file) => !inBrowser.includes(file));
let failed = runLocal('vitest', ['run', ...others]) !== 0;
for (const family of ['chromium', 'firefox']) {
  const env = { ...process.env, WHENCE_BROWSER: family };
  const args = ['run', '--config', 'tests/e2e/vitest.config.ts', ...inBrowser];
  failed = runLocal('vitest', args, { env }) !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
