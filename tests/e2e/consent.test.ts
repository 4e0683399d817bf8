import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BannerReceipt } from '../../lib/browser/page-state';
import { measure } from '../consent/harness/measure';
import { openBrowser, type Running } from '../consent/harness/open';
import { faultsOf } from '../consent/harness/score';
import { type Server, serve } from '../consent/harness/server';
import { core } from '../consent/pages/core';
import { family } from './fixture';

/** The same banners on hosts of their own, where nothing is stored yet. */
const again = core
  .filter(({ id }) => ['onetrust-en', 'soledad', 'wall-fr'].includes(id))
  .map((page) => ({ ...page, id: `${page.id}-again` }));

let running: Running;
let server: Server;
let asker: Page;

beforeAll(async () => {
  server = await serve([...core, ...again]);
  running = await openBrowser(family);
  asker = await running.open('options.html');
}, 60_000);
afterAll(async () => {
  await running?.close();
  server?.close();
}, 60_000);

const pageOf = (id: string) => {
  const page = [...core, ...again].find((item) => item.id === id);
  if (!page) throw new Error(`no page ${id}`);
  return page;
};

/** What the popup would ask about the tab that shows this URL. */
function askAbout(type: string, url: string): Promise<{ answer: BannerReceipt | null }> {
  const code = `(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = (await api.tabs.query({})).find((item) => item.url === ${JSON.stringify(url)});
    return api.runtime.sendMessage({ type: ${JSON.stringify(type)}, ask: { tabId: tab.id } });
  })()`;
  return asker.evaluate(code) as Promise<{ answer: BannerReceipt | null }>;
}

/** A page of its own tab, once its banner is dealt with. */
async function opened(id: string): Promise<{ page: Page; url: string; receipt: BannerReceipt }> {
  const page = await running.browser.newPage();
  const url = server.urlOf(pageOf(id));
  await page.goto(url, { waitUntil: 'load' });
  for (let i = 0; i < 100; i++) {
    const { answer } = await askAbout('consent/get', url);
    if (answer) return { page, url, receipt: answer };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no receipt');
}

const isShown = (page: Page, selector: string) =>
  page.evaluate(
    `(() => { const box = document.querySelector(${JSON.stringify(selector)}); return box !== null && box.checkVisibility({ opacityProperty: true, visibilityProperty: true }); })()`,
  );

describe('cookie banners in a real browser', () => {
  it.each(core.map((page) => [page.id, page] as const))('%s', async (_id, page) => {
    const measured = await measure(running.browser, server.urlOf(page), page);
    expect(faultsOf({ page, measured })).toEqual([]);
    // The mission's bars leave nothing behind: neither a cookie nor a key.
    if (page.refusable === false) expect(measured.keys).toEqual([]);
  });

  it('do not come back on reload after a refusal, and say what was done', async () => {
    const { page, receipt } = await opened('onetrust-en-again');
    expect(receipt).toMatchObject({ outcome: 'refused', undone: false });
    await page.reload();
    expect(await isShown(page, '#onetrust-banner-sdk')).toBe(false);
    await page.close();
  });

  it('that are walls go when the reader says so, also on the next visit, and nothing is accepted', async () => {
    const { page, url, receipt } = await opened('wall-fr-again');
    expect(receipt).toMatchObject({ outcome: 'wall' });
    expect(await isShown(page, '.it')).toBe(true);
    await askAbout('consent/hide-wall', url);
    expect(await isShown(page, '.it')).toBe(false);
    await page.reload();
    await vi.waitFor(async () => expect(await isShown(page, '.it')).toBe(false), 5_000);
    expect(await page.evaluate('document.cookie')).not.toContain('granted');
    await askAbout('consent/undo', url);
    expect(await isShown(page, '.it')).toBe(true);
    await page.close();
  });

  it('are shown again by the reader’s undo, and left alone from then on', async () => {
    const { page, url, receipt } = await opened('soledad-again');
    expect(receipt).toEqual({ outcome: 'hidden', rule: 'Soledad', undone: false });
    expect(await isShown(page, '.penci-gprd-law')).toBe(false);
    await askAbout('consent/undo', url);
    expect(await isShown(page, '.penci-gprd-law')).toBe(true);
    expect((await askAbout('consent/get', url)).answer).toMatchObject({ undone: true });
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await isShown(page, '.penci-gprd-law')).toBe(true);
    await page.close();
  });
});
