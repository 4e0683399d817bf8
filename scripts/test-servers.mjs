/**
 * npm run test:servers: the contract of remotes on real servers, started on loopback, and the table in
 * docs/SYNC.md. Installs what can be installed without a question (root on Debian, and npm); a server
 * that is missing is named as skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installDependencies, root, run, runLocal } from './launch/dependencies.mjs';

const DEBIAN = [
  ['lighttpd', '/usr/sbin/lighttpd'],
  ['lighttpd-mod-webdav', '/usr/lib/lighttpd/mod_webdav.so'],
  ['apache2', '/usr/sbin/apache2'],
  ['nginx-light', '/usr/sbin/nginx'],
  ['libnginx-mod-http-dav-ext', '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'],
  ['rclone', '/usr/bin/rclone'],
];
const MARKS = ['<!-- servers -->', '<!-- /servers -->'];

installDependencies();
const missing = DEBIAN.filter(([, file]) => !existsSync(file)).map(([name]) => name);
if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = ['install', '--yes', '--no-install-recommends', ...missing];
  spawnSync('apt-get', options, { stdio: 'inherit', env });
} else if (missing.length > 0)
  console.log(`Not installed, and skipped: ${missing.join(', ')} (Debian: apt-get install)`);

const folder = path.join(root, 'tests/servers/npm');
if (!existsSync(path.join(folder, 'node_modules')))
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: folder,
  });

const out = mkdtempSync(path.join(tmpdir(), 'whence-servers-'));
const report = path.join(out, 'report.json');
try {
  process.exitCode = runLocal('vitest', [
    ...['run', '--config', 'tests/servers/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  writeTable(JSON.parse(readFileSync(report, 'utf8')));
} finally {
  rmSync(out, { recursive: true, force: true });
}

/** A row a server: how many of the contract's cases it passed. */
function writeTable({ testResults }) {
  const rows = new Map();
  for (const { assertionResults } of testResults)
    for (const { ancestorTitles, status } of assertionResults) {
      const [server] = ancestorTitles;
      const row = rows.get(server) ?? { passed: 0, failed: 0, skipped: 0 };
      row[status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped'] += 1;
      rows.set(server, row);
    }
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  const day = new Date().toISOString().slice(0, 10);
  const lines = [
    `Made by \`npm run test:servers\` on ${day}, commit ${commit.stdout.trim()}.`,
    '',
    '| server | passed | failed | skipped (not installed) |',
    '|---|---|---|---|',
    ...[...rows].map(
      ([server, { passed, failed, skipped }]) =>
        `| ${server.replace(/^a real /, '')} | ${passed} | ${failed} | ${skipped} |`,
    ),
  ];
  console.log(lines.join('\n'));
  const file = path.join(root, 'docs/SYNC.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  if (from < 0 || to < from) throw new Error('docs/SYNC.md has no place for the table');
  const table = `${MARKS[0]}\n${lines.join('\n')}\n`;
  writeFileSync(file, text.slice(0, from) + table + text.slice(to));
}
