import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch/extension';
import { isRead, openArticle, type TabReading, whenReading } from './launch/reading';

/** What `npm start -- --check` prints. */
export interface CheckLine {
  browser: string;
  article: boolean;
  language: string | null;
  banner: 'refused' | 'hidden' | 'none';
  officials: number;
  figures: number;
  unattributed: number;
  noteSaved: boolean;
  noteFoundAgain: boolean;
}

export interface CheckResult {
  line: CheckLine;
  /** What did not happen, in words; empty when all is well. */
  faults: string[];
}

const WORDS = 'Checked by npm start -- --check';

/**
 * Reads the page at `url` as a reader would, saves a note from the panel, loads the page anew and
 * looks whether the note is found again.
 */
export async function check(
  launched: Launched,
  url: string,
  screenshots: string | null,
): Promise<CheckResult> {
  const asker = await launched.open('options.html');
  const { page, reading } = await openArticle(launched, asker, url);
  const banner = await bannerOf(asker, page, url);
  const panel = await launched.open(`sidepanel.html?tab=${reading.tabId}`);
  const noteSaved = await saveNote(panel, asker, url);
  await page.reload({ waitUntil: 'domcontentloaded' });
  const again = await whenReading(asker, url, isRead);
  const noteFoundAgain = await isFound(asker, url);
  const story = again.state?.story;
  const line: CheckLine = {
    browser: `${launched.family} ${await launched.browser.version()}`,
    article: reading.state?.status === 'article',
    language: reading.state?.article?.language ?? null,
    banner: banner.outcome,
    officials: story?.mentions.filter((item) => story.people[item.person]?.official).length ?? 0,
    figures: story?.figures.length ?? 0,
    unattributed: story?.statements.filter((item) => item.status === 'unattributed').length ?? 0,
    noteSaved,
    noteFoundAgain,
  };
  if (screenshots) await shoot(launched, page, panel, again, path.resolve(screenshots));
  const faults = [
    !line.article && 'No article was found on the page.',
    banner.standing && 'A banner still stands on the page.',
    (story?.statements.length ?? 0) === 0 && 'No statement was read.',
    !noteSaved && 'The note was not saved.',
    !noteFoundAgain && 'The note was not found again after loading the page anew.',
  ].filter((fault) => fault !== false);
  return { line, faults };
}

/** Waits for what becomes of the page's banner: some come late, and a page may have none. */
async function bannerOf(asker: Page, page: Page, url: string) {
  const done = await whenReading(asker, url, ({ banner }) => banner !== null, 6_000).catch(
    () => null,
  );
  const outcome = done?.banner?.outcome;
  return {
    outcome: outcome === 'refused' || outcome === 'hidden' ? outcome : ('none' as const),
    standing: await page.evaluate(bannerStands),
  };
}

/** Runs in the page: whether something that looks like a cookie banner lies over it. */
function bannerStands(): boolean {
  const { innerWidth: width, innerHeight: height } = window;
  const points = [0.02, 0.5, 0.98].flatMap((down) =>
    [0.1, 0.5, 0.9].map((across) => [across, down]),
  );
  return points.some(([across = 0, down = 0]) => {
    let element = document.elementFromPoint(across * width, down * height);
    for (; element && element !== document.documentElement; element = element.parentElement) {
      const { position } = getComputedStyle(element);
      if (position !== 'fixed' && position !== 'sticky') continue;
      if (/cookie|consent|traceur/i.test(element.textContent ?? '')) return true;
    }
    return false;
  });
}

async function saveNote(panel: Page, asker: Page, url: string): Promise<boolean> {
  await panel.bringToFront();
  await panel.waitForSelector('[role=tab]', { timeout: 15_000 });
  await panel.evaluate(() => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs.find((tab) => tab.id.endsWith('figures'))?.click();
  });
  const button = await panel.waitForSelector('[role=tabpanel] td:last-child button', {
    timeout: 10_000,
  });
  await button?.click();
  const field = await panel.waitForSelector('textarea', { timeout: 10_000 });
  await field?.type(WORDS);
  return whenReading(
    asker,
    url,
    ({ state }) => Object.keys(state?.anchors ?? {}).length > 0,
    10_000,
  )
    .then(() =>
      panel.evaluate((words) => document.querySelector('textarea')?.value === words, WORDS),
    )
    .catch(() => false);
}

async function isFound(asker: Page, url: string): Promise<boolean> {
  const found = ({ state }: TabReading) =>
    Object.values(state?.anchors ?? {}).some((anchor) => anchor.state === 'found');
  return whenReading(asker, url, found, 10_000).then(
    () => true,
    () => false,
  );
}

async function shoot(
  launched: Launched,
  page: Page,
  panel: Page,
  { tabId }: TabReading,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => path.join(folder, `${name}.png`) as `${string}.png`;
  await page.bringToFront();
  await page.screenshot({ path: file('page') });
  await panel.bringToFront();
  await panel.setViewport({ width: 380, height: 900 });
  await panel.screenshot({ path: file('panel') });
  const popup = await launched.open(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 360, height: 600 });
  await new Promise((done) => setTimeout(done, 500));
  await popup.screenshot({ path: file('popup') });
}
