import type { Page } from 'puppeteer-core';
import { openArticle } from '../../scripts/launch/reading';
import { type Rig, samplePage, until } from './fixture';

/** A sample page without its cookie bar, whose words may be changed before it is served. */
export const withoutBar = (name: string) =>
  samplePage(name).replace(/<div class="cookie-bar"[\s\S]*<\/script>/, '');

/** All words on a page, spaces made single. */
export const words = (page: Page) =>
  page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/gu, ' '));

/** Waits until a page of the extension says this. */
export const says = (page: Page, part: string | RegExp) =>
  until(async () => {
    // A page that is just being loaded again has no words.
    const text = await words(page).catch(() => '');
    return typeof part === 'string' ? text.includes(part) : part.test(text);
  }, `"${part}" in the panel`);

/** Opens an article of the site and the panel of its tab beside it. */
export async function panelOf(rig: Rig, path: string) {
  const url = rig.site.origin + path;
  const { page, reading } = await openArticle(rig.launched, rig.asker, url);
  const panel = await rig.launched.open(`sidepanel.html?tab=${reading.tabId}`);
  await panel.waitForSelector('[role=tab][aria-selected=true]');
  await panel.bringToFront();
  return { url, page, panel, tabId: reading.tabId };
}

/** Clicks the first element of this kind that says so. */
export async function clickOn(page: Page, selector: string, saying: string): Promise<void> {
  await until(
    () =>
      page.$$eval(
        selector,
        (all, part) => {
          const found = all.find((one) => one.textContent?.includes(part));
          if (found instanceof HTMLElement) found.click();
          return found !== undefined;
        },
        saying,
      ),
    `${selector} saying "${saying}"`,
  );
}
