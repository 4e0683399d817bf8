/**
 * npm run test:hostile: pages that are built to harm whoever reads them, in real Chromium with the
 * built extension, and the table in docs/SECURITY.md.
 *
 * Every page is opened unread and left until it stands still; then it is read, as by a click on the
 * toolbar, and every task of its thread until then is the reading's.
 *
 *   -- --only REGEX     pages whose name matches; writes no table
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type HostilePage, hostilePages } from './hostile/pages';
import { type Launched, launch } from './launch/extension';
import { readingOf, whenReading } from './launch/reading';
import { serve } from './launch/site';
import { aboutRun, table, withSection } from './notes/document';

const FILE = path.resolve(import.meta.dirname, '../docs/SECURITY.md');
/** No task of ours may take longer, in milliseconds: the browser's own bound for a long task. */
const LONGEST = 50;
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

interface Outcome {
  page: HostilePage;
  status: string;
  covered: number;
  marks: number;
  /** Milliseconds. */
  longest: number;
  took: number;
}

async function main(): Promise<number> {
  const only = new RegExp(values.only, 'u');
  const pages = hostilePages().filter(({ name }) => only.test(name));
  const served = Object.fromEntries(pages.map(({ html }, at) => [`/${at}`, html]));
  const site = await serve(import.meta.dirname, served);
  const profile = mkdtempSync(path.join(tmpdir(), 'whence-hostile-'));
  const launched = await launch('chromium', { headless: true, profile });
  try {
    const asker = await launched.open('options.html');
    await asker.evaluate(`chrome.storage.local.set({ settings: { sitesOnClick: ['127.0.0.1'] } })`);
    await new Promise((done) => setTimeout(done, 1000));
    const outcomes: Outcome[] = [];
    for (const [at, page] of pages.entries()) {
      const outcome = await read(launched, asker, `${site.origin}/${at}`, page);
      outcomes.push(outcome);
      console.log(rowOf(outcome).join(' | '));
    }
    if (!values.only) write(outcomes, await launched.browser.version());
    return outcomes.filter((outcome) => !isGood(outcome)).length;
  } finally {
    await launched.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function read(
  { browser }: Launched,
  asker: Page,
  url: string,
  page: HostilePage,
): Promise<Outcome> {
  const tab = await browser.newPage();
  // Before the page's scripts: it may take away what watches it.
  await tab.evaluateOnNewDocument(`(() => {
    const tasks = []; globalThis.watchedTasks = tasks;
    new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]) }).observe({ type: 'longtask', buffered: true });
  })()`);
  await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await tab.bringToFront();
  await new Promise((done) => setTimeout(done, 3000));
  const from = Number(await tab.evaluate('performance.now()'));
  const begun = Date.now();
  const tabId = (await readingOf(asker, url))?.tabId ?? -1;
  await asker.evaluate(
    `chrome.runtime.sendMessage({ type: 'tab/read', ask: { tabId: ${tabId} } })`,
  );
  const reading = await whenReading(
    asker,
    url,
    ({ state }) =>
      ['article', 'no-article', 'failed'].includes(state?.status ?? '') &&
      (state?.status !== 'article' || state.story?.analysed !== null),
    90_000,
  ).catch(() => null);
  const took = Date.now() - begun;
  await new Promise((done) => setTimeout(done, 1500));
  const tasks = (await tab.evaluate('watchedTasks')) as [number, number][];
  const marks = Number(
    await tab.evaluate(
      `(() => { let n = 0; for (const one of CSS.highlights.values()) n += one.size; return n })()`,
    ),
  );
  await tab.close();
  const longest = Math.max(0, ...tasks.filter(([at]) => at > from).map(([, duration]) => duration));
  const { status = 'no answer', problem = null, story = null } = reading?.state ?? {};
  return {
    page,
    status: problem ? `${status}: ${problem}` : status,
    covered: story?.covered ?? 0,
    marks,
    longest: Math.round(longest),
    took,
  };
}

const isGood = ({ page, longest, status, marks }: Outcome) =>
  status.startsWith('article') && (page.restless || (marks > 0 && longest <= LONGEST));

function rowOf(outcome: Outcome): string[] {
  const { page, status, covered, marks, longest, took } = outcome;
  return [
    page.name,
    status,
    covered.toLocaleString('en-GB'),
    String(marks),
    longest <= LONGEST ? `under ${LONGEST}` : String(longest),
    String(took),
    isGood(outcome) ? 'yes' : 'NO',
  ];
}

function write(outcomes: readonly Outcome[], browser: string): void {
  const head = [
    'page',
    'said',
    'characters covered',
    'marks',
    'longest task, ms',
    'read in, ms',
    'holds',
  ];
  const body = `${aboutRun(browser)}\n\n${table(head, outcomes.map(rowOf))}`;
  writeFileSync(FILE, withSection(readFileSync(FILE, 'utf8'), 'hostile', body));
}

process.exitCode = (await main()) > 0 ? 1 : 0;
