/**
 * npm run lint:stores: what the stores will look at. Makes the packages twice and compares them byte
 * for byte, and has Mozilla's own linter read the one for Firefox (fetched by npx, not a dependency).
 * Fails on any difference and on any error of the linter.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installDependencies, root, run, runLocal } from './launch/dependencies.mjs';

const LINTER = 'web-ext@10.7.0';
const output = path.join(root, '.output');

installDependencies();
const [first, second] = [packages(), packages()];
let failed = false;
for (const [name, sum] of first) {
  const same = second.get(name) === sum;
  if (!same) failed = true;
  console.log(`${same ? 'same bytes' : 'DIFFERS   '}  ${sum.slice(0, 16)}  ${name}`);
}
const linted = run('npx', [
  ...['--yes', LINTER, 'lint', '--no-input', '--source-dir'],
  path.join(output, 'firefox-mv3'),
]);
process.exitCode = failed || linted !== 0 ? 1 : 0;

/** Each package with the hash of its bytes, made anew. */
function packages() {
  for (const options of [[], ['-b', 'firefox', '--mv3']])
    if (runLocal('wxt', ['zip', ...options]) !== 0) process.exit(1);
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(output, name)))
        .digest('hex'),
    ]),
  );
}
