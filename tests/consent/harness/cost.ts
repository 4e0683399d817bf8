import type { Browser } from 'puppeteer-core';
import type { ConsentPage } from './page';
import { median } from './score';

/** How long a page without a banner is watched, in milliseconds. */
const WATCHED = 4000;

/** Milliseconds of script that the page took, its own and the extension's: median of `runs`. */
export async function scriptTime(
  browser: Browser,
  urlOf: (page: ConsentPage) => string,
  page: ConsentPage,
  runs: number,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const tab = await browser.newPage();
    await tab.goto(urlOf(page), { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    times.push(((await tab.metrics()).ScriptDuration ?? 0) * 1000);
    await tab.close();
  }
  return median(times);
}
