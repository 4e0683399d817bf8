import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { type ConsentPage, storedChoice } from './page';

export interface Measured {
  id: string;
  gone: boolean;
  /** What the page has stored in the end. */
  stored: string;
  /** Milliseconds that the box could be seen. */
  seen: number;
  locked: boolean;
  /** Clicks on the page that no reader made. */
  clicks: string[];
  /** Names of cookies and keys of storage in the end. */
  keys: string[];
  /** Milliseconds of script on the page, the extension's own included; Chromium only. */
  script: number | null;
}

/** How long a page is watched after its banner is due, in milliseconds. */
const WATCHED = 7000;
const QUIET = 900;

const recorder = readFileSync(new URL('./recorder.js', import.meta.url), 'utf8');

interface Recorded {
  visible: boolean;
  seen: number;
  clicks: string[];
  stored: string;
  keys: string[];
}

/** Opens the page in a tab of its own, watches it, and reads everything afterwards. */
export async function measure(browser: Browser, url: string, spec: ConsentPage): Promise<Measured> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(recorder.replace('BOX', () => spec.box));
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await settle(page, spec);
    const read = (await page.evaluate(readBack(spec.stored ?? storedChoice))) as Recorded;
    const script = await scriptOf(page);
    return {
      id: spec.id,
      gone: !read.visible,
      stored: read.stored,
      seen: Math.round(read.seen),
      locked: await isLocked(page),
      clicks: read.clicks,
      keys: read.keys,
      script,
    };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Firefox does not count script time over WebDriver BiDi. */
async function scriptOf(page: Page): Promise<number | null> {
  try {
    return ((await page.metrics()).ScriptDuration ?? 0) * 1000;
  } catch {
    return null;
  }
}

/** Until the banner has been away for a while, or the time is over. */
async function settle(page: Page, spec: ConsentPage): Promise<void> {
  const until = Date.now() + (spec.delay ?? 0) + WATCHED;
  const atLeast = Date.now() + (spec.delay ?? 0) + (spec.kind === 'banner' ? 1500 : 2500);
  let goneSince = 0;
  while (Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const visible = await page.evaluate('consentVisible()');
    if (visible) goneSince = 0;
    else if (goneSince === 0) goneSince = Date.now();
    // A veiled banner is still being refused: the choice that the page stores is the end of it.
    if (spec.refusable && !(await hasChosen(page, spec))) continue;
    if (spec.kind !== 'banner' && Date.now() > atLeast) return;
    if (goneSince > 0 && Date.now() > atLeast && Date.now() - goneSince > QUIET) return;
  }
}

async function hasChosen(page: Page, spec: ConsentPage): Promise<boolean> {
  const read = (await page.evaluate(readBack(spec.stored ?? storedChoice))) as Recorded;
  return read.stored === 'refused' || read.stored === 'granted';
}

/** Sent as text: what a compiler adds to functions is not there in the page. */
const readBack = (stored: string) => `(() => {
  let choice = 'unreadable';
  // A product that stored nothing may make the expression fail.
  try { choice = String(${stored}); } catch {}
  return {
    visible: consentVisible(),
    seen: consentRecord.seen,
    clicks: consentRecord.clicks,
    stored: choice,
    keys: [
      ...document.cookie.split('; ').filter(Boolean).map((pair) => 'cookie:' + pair.split('=')[0]),
      ...Object.keys(localStorage).map((key) => 'local:' + key),
      ...Object.keys(sessionStorage).map((key) => 'session:' + key),
    ],
  };
})()`;

/** Turns the wheel over the page's text: a page that does not move is locked. */
async function isLocked(page: Page): Promise<boolean> {
  const scrollable = await page.evaluate(
    `(scrollTo(0, 0), document.documentElement.scrollHeight > innerHeight + 50 ||
      getComputedStyle(document.body).position === 'fixed')`,
  );
  if (!scrollable) return false;
  for (let i = 0; i < 12; i++) {
    await page.mouse.move(300, 300);
    await page.mouse.wheel({ deltaY: 400 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (Number(await page.evaluate('scrollY')) > 0) return false;
  }
  return true;
}
