import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { family, samplePage, startRig, until } from './fixture';

/** Nothing is granted: what a reader has who refused every access. */
const rig = startRig({ granted: false });
rig.pages['/one.html'] = samplePage('article-fr.html').replace(
  /<div class="cookie-bar"[\s\S]*<\/script>/,
  '',
);

/** Clicks the toolbar button as a reader would, with the tab at this address in front. */
async function clickToolbar(url: string): Promise<void> {
  const { browser, origin } = rig.launched;
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === url);
  const send = session.send as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', {
    id: origin.replace('chrome-extension://', ''),
    targetId: tab?.targetId,
  });
}

async function partOf(file: string): Promise<Page> {
  const target = await rig.launched.browser.waitForTarget(
    (one) => one.url().split('?')[0] === `${rig.launched.origin}/${file}`,
    { timeout: 10_000 },
  );
  const page = await target.asPage();
  await page.waitForSelector('main');
  return page;
}

/** Opens the popup once the welcome page has come, which takes the focus and closes any popup. */
async function openPopup(page: Page, url: string): Promise<Page> {
  const { browser, origin } = rig.launched;
  await browser.waitForTarget((one) => one.url() === `${origin}/welcome.html`, { timeout: 10_000 });
  await page.bringToFront();
  await clickToolbar(url);
  return partOf('popup.html');
}

// Only Chromium lets a test click the toolbar and look into the popup and the panel themselves.
describe.runIf(family === 'chromium')('without any access to sites', () => {
  it('a click reads the page, opens the panel beside it, and the panel follows the tabs', async () => {
    const url = `${rig.site.origin}/one.html`;
    const page = await rig.launched.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    const popup = await openPopup(page, url);
    const read = await until(() => popup.$('.notice .primary'), 'the offer to read');
    // The grant of the click can lag behind the click itself.
    await new Promise((done) => setTimeout(done, 500));
    await read.click();
    await until(() => popup.$('.strip'), 'the counts in the popup');
    const width = await popup.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);

    await popup.click('.popup-foot .primary');
    const panel = await partOf('sidepanel.html');
    await until(() => panel.$('.panel-head'), 'the story in the panel');

    const other = await rig.launched.browser.newPage();
    await other.goto(`${rig.site.origin}/style.css`);
    await other.bringToFront();
    await until(async () => !(await panel.$('.panel-head')), 'the story to go with its tab');
    await page.bringToFront();
    await until(() => panel.$('.panel-head'), 'the story to come back with its tab');
    await other.close();
    await page.close();
  });
});
