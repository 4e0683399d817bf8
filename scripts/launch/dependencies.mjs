/**
 * Installs what package-lock.json says when node_modules is missing or older. Plain JavaScript
 * without dependencies: it runs first on a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** @throws {Error} when npm could not install */
export function installDependencies() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing dependencies …');
  // npm prints to standard error here so that `npm start -- --check` keeps standard output to itself.
  const result = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  });
  if (result !== 0) throw new Error('npm ci failed; see above.');
}

/** Runs a command in the project's root and returns its exit code. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  return status ?? 1;
}

/** Runs a program of node_modules/.bin and returns its exit code. */
export function runLocal(name, args, options) {
  return run(path.join(root, 'node_modules/.bin', name), args, options);
}
