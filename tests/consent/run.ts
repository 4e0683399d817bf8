/**
 * npm run test:consent: what is done about cookie banners, measured with the built extension in real
 * browsers, and the table in docs/CONSENT.md.
 *
 *   -- --only REGEX     pages whose id, product or kind matches; writes no table
 *   -- --no-firefox     Chromium alone
 */
import { fileURLToPath } from 'node:url';
import { knownBanners } from '../../lib/dom/consent/known';
import type { Family } from '../../scripts/launch/extension';
import { scriptTime } from './harness/cost';
import { prepareLibraries } from './harness/libraries';
import { measure } from './harness/measure';
import { openBrowser } from './harness/open';
import type { ConsentPage } from './harness/page';
import { faultLines, figuresOf, realFigures, writeReport } from './harness/report';
import { failedBars, faultsOf, type Result, score } from './harness/score';
import { type Server, serve } from './harness/server';
import { core } from './pages/core';
import { innocent } from './pages/innocent';
import { libraries } from './pages/libraries';
import { ownBars } from './pages/own-bars';
import { sharedPages } from './pages/shared';
import { vendors } from './pages/vendors';

/** Real pages beside the project, or where WHENCE_SHARED says. */
const SHARED =
  process.env.WHENCE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const REPORT = fileURLToPath(new URL('../../docs/CONSENT.md', import.meta.url));
const names = new Set([
  ...knownBanners.map(({ name }) => name),
  ...libraries.map(({ product }) => product),
]);
const isKnown = ({ product }: ConsentPage) => names.has(product);

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? '');
};

async function main(): Promise<number> {
  const only = option('--only');
  const wanted = new RegExp(only ?? '', 'u');
  const pages = [...vendors, ...ownBars, ...libraries, ...innocent].filter((page) =>
    [page.id, page.product, page.kind].some((word) => wanted.test(word)),
  );
  const real = sharedPages(SHARED).filter(({ id }) => wanted.test(id));
  if (real.length === 0) console.log(`No real pages: ${SHARED} is absent.`);
  const server = await serve([...pages, ...real], await prepareLibraries());
  try {
    const chromium = await run('chromium', server, pages);
    const onReal = await run('chromium', server, real);
    const faults = summary('Chromium', chromium) + summary('Real pages', onReal);
    if (only !== null) return faults;
    const firefox = process.argv.includes('--no-firefox') ? [] : await run('firefox', server, core);
    const cost = await costOf(server);
    console.log(cost);
    writeReport(
      REPORT,
      [
        figuresOf('Chromium', score(chromium, isKnown), chromium),
        ...(real.length > 0 ? [realFigures(onReal)] : []),
        ...(firefox.length > 0
          ? [figuresOf('Firefox (core)', score(firefox, isKnown), firefox)]
          : []),
        cost,
      ].join('\n'),
    );
    return faults + (firefox.length > 0 ? summary('Firefox', firefox) : 0);
  } finally {
    server.close();
  }
}

async function run(
  family: Family,
  server: Server,
  pages: readonly ConsentPage[],
): Promise<Result[]> {
  const { browser, close } = await openBrowser(family);
  const results: Result[] = [];
  try {
    for (const page of pages) {
      const result = { page, measured: await measure(browser, server.urlOf(page), page) };
      const faults = faultsOf(result);
      console.log(
        `${faults.length > 0 ? 'BAD' : ' ok'}  ${page.id.padEnd(28)} ${faults.join(', ')}`,
      );
      results.push(result);
    }
  } finally {
    await close();
  }
  return results;
}

/** Prints the figures; the number of bars that do not hold. */
function summary(browser: string, results: readonly Result[]): number {
  const figures = score(results, isKnown);
  const failed = failedBars(figures);
  console.log(`\n${browser}`, figures);
  for (const line of faultLines(results)) console.log(`  ${line}`);
  for (const bar of failed) console.log(`FAILED: ${bar}`);
  return failed.length;
}

/** The banner part of the extension alone: the same page with banners switched on and off. */
async function costOf(server: Server): Promise<string> {
  const page = innocent.find(({ id }) => id === 'no-banner-en');
  if (!page) return '';
  const { browser, open, close } = await openBrowser('chromium');
  try {
    const own = await open('options.html');
    const time = async (banners: boolean) => {
      await own.evaluate(`chrome.storage.local.set({ settings: { banners: ${banners} } })`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return scriptTime(browser, server.urlOf, page, 9);
    };
    const [off, on] = [await time(false), await time(true)];
    return `Script on an article without a banner (median of 9): ${on.toFixed(1)} ms with banners on, ${off.toFixed(1)} ms with banners off; the rest is the reading of the article.\n`;
  } finally {
    await close();
  }
}

process.exitCode = (await main()) > 0 ? 1 : 0;
