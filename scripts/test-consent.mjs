/**
 * npm run test:consent: builds the extension and measures what it does about cookie banners in real
 * Chromium and Firefox; see tests/consent/run.ts for its options.
 */
import { installDependencies, runLocal } from './launch/dependencies.mjs';

installDependencies();
const builds = [['build'], ['build', '-b', 'firefox', '--mv3']];
for (const build of builds) {
  const status = runLocal('wxt', build);
  if (status !== 0) process.exit(status);
}
process.exitCode = runLocal('tsx', ['tests/consent/run.ts', ...process.argv.slice(2)]);
