/**
 * npm run test:servers: the contract of remotes on a real WebDAV server. Installs lighttpd with
 * mod_webdav where that can be done without a question (root on Debian); elsewhere says what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runLocal } from './launch/dependencies.mjs';

const files = ['/usr/sbin/lighttpd', '/usr/lib/lighttpd/mod_webdav.so'];
const isThere = () => files.every((file) => existsSync(file));

if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const packages = ['lighttpd', 'lighttpd-mod-webdav'];
  const options = ['install', '--yes', '--no-install-recommends', ...packages];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  spawnSync('apt-get', options, { stdio: 'inherit', env });
}
if (!isThere())
  console.log(
    'lighttpd with mod_webdav is not installed: its tests are skipped. Debian: apt-get install lighttpd lighttpd-mod-webdav',
  );
process.exitCode = runLocal('vitest', ['run', '--config', 'tests/servers/vitest.config.ts']);
