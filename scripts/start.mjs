/**
 * npm start: from a fresh clone to a browser with Whence on a sample article.
 *
 *   npm start                                 the sample article in an installed Chromium-family browser
 *   npm start -- --firefox                    in Firefox
 *   npm start -- --page FILE_OR_URL           another page
 *   npm start -- --check [--screenshots DIR]  headless; prints one JSON line; exits 0 only when all worked
 */
import { installDependencies, runLocal } from './launch/dependencies.mjs';
import { requireBrowser } from './launch/find.mjs';

try {
  const args = process.argv.slice(2);
  const firefox = args.includes('--firefox');
  installDependencies();
  requireBrowser(firefox ? 'firefox' : 'chromium');
  const quiet = { stdio: ['ignore', 2, 2] };
  const target = firefox ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  if (runLocal('wxt', target, quiet) !== 0) throw new Error('The build failed; see above.');
  process.exitCode = runLocal('tsx', ['scripts/open.ts', ...args]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
