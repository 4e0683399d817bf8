/**
 * The second half of npm start, once everything is installed and built: opens a browser with Whence
 * on a sample article, or checks headless that all of it works. Options are those of start.mjs.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from './check';
import { type Family, launch } from './launch/extension';
import { type Site, serve } from './launch/site';

const root = path.resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const option = (name: string) => {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
};
const family: Family = args.includes('--firefox') ? 'firefox' : 'chromium';
const wanted = option('--page');

const site = await serve(path.join(root, 'tests/e2e/pages'), localPage(wanted));
const url = addressOf(wanted, site);
try {
  if (args.includes('--check')) await runCheck(url);
  else await openForReader(url);
} finally {
  await site.close();
}

async function runCheck(url: string): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'whence-check-'));
  const launched = await launch(family, { headless: true, profile });
  try {
    const result = await check(launched, url, option('--screenshots'));
    console.log(JSON.stringify(result.line));
    for (const fault of result.faults) console.error(fault);
    process.exitCode = result.faults.length > 0 ? 1 : 0;
  } finally {
    await launched.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The profile is kept, so that notes are still there at the next start. */
async function openForReader(url: string): Promise<void> {
  const profile = path.join(root, '.cache', `profile-${family}`);
  const launched = await launch(family, { headless: false, profile });
  const [first] = await launched.browser.pages();
  const page = first ?? (await launched.browser.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  await page.bringToFront();
  console.error(`Whence is reading ${url}. Close the browser window to end.`);
  const closed = new Promise<void>((done) => launched.browser.once('disconnected', () => done()));
  process.once('SIGINT', () => void launched.close());
  await closed;
}

/** A local file is served from loopback, as extensions may not read `file:` pages without a grant. */
function localPage(wanted: string | null): Record<string, string> {
  if (!wanted || isAddress(wanted)) return {};
  const file = path.resolve(wanted);
  if (!existsSync(file)) throw new Error(`No such file: ${pathToFileURL(file).pathname}`);
  return { '/page/article.html': readFileSync(file, 'utf8') };
}

function addressOf(wanted: string | null, { origin }: Site): string {
  if (!wanted) return `${origin}/article-fr.html`;
  return isAddress(wanted) ? wanted : `${origin}/page/article.html`;
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
