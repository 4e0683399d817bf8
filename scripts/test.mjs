/**
 * npm test: everything, from a fresh clone. Installs what is missing, then types, lint, unit tests,
 * both builds and what they weigh, and the end-to-end tests in real Chromium and real Firefox.
 *
 *   npm test -- --only unit,e2e     some of the steps: check, unit, build, size, chromium, firefox
 */
import { installDependencies, runLocal } from './launch/dependencies.mjs';
import { requireBrowser } from './launch/find.mjs';

const at = process.argv.indexOf('--only');
const only = at < 0 ? null : (process.argv[at + 1] ?? '').split(',');

/** @type {[string, () => number][]} */
const steps = [
  ['check', () => runLocal('tsc', ['-p', '.'])],
  ['check', () => runLocal('tsc', ['-p', 'lib/text'])],
  ['check', () => runLocal('biome', ['check', '.'])],
  ['unit', () => runLocal('vitest', ['run'])],
  ['build', () => runLocal('wxt', ['build'])],
  ['build', () => runLocal('wxt', ['build', '-b', 'firefox', '--mv3'])],
  ['size', () => runLocal('tsx', ['scripts/size.ts'])],
  ['chromium', () => endToEnd('chromium')],
  ['firefox', () => endToEnd('firefox')],
];

try {
  installDependencies();
  for (const [name, step] of steps) {
    if (only && !only.includes(name)) continue;
    const started = Date.now();
    console.log(`\n— ${name}`);
    if (step() !== 0) throw new Error(`npm test: ${name} failed.`);
    console.log(`— ${name}: passed in ${Math.round((Date.now() - started) / 1000)} s`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function endToEnd(family) {
  requireBrowser(family);
  return runLocal('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts'], {
    env: { ...process.env, WHENCE_BROWSER: family },
  });
}
