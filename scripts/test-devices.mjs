/**
 * npm run test:devices: two profiles of Chromium and one of Firefox on one real WebDAV server edit the
 * same note apart. Build both first.
 */
import { runLocal } from './launch/dependencies.mjs';

const env = { ...process.env, WHENCE_BROWSER: 'chromium', WHENCE_DEVICES: 'mixed' };
const args = ['run', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/sync.test.ts'];
process.exitCode = runLocal('vitest', args, { env });
