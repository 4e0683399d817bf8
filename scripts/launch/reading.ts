import type { Page } from 'puppeteer-core';
import type { BannerReceipt, PageState } from '../../lib/browser/page-state';
import type { Launched } from './extension';

/** What the extension says of one tab. */
export interface TabReading {
  tabId: number;
  state: PageState | null;
  banner: BannerReceipt | null;
}

interface Api {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/**
 * Asks, from one of the extension's own pages, what the reader in the tab at `url` knows.
 * `state` is null while no reader answers there; the whole is null when there is no such tab.
 */
export async function readingOf(asker: Page, url: string): Promise<TabReading | null> {
  return asker.evaluate(async (wanted) => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    const api = scope.browser ?? scope.chrome;
    const tabs = (await api?.tabs.query({})) ?? [];
    const tab = tabs.find((item) => item.url?.split('#')[0] === wanted.split('#')[0]);
    if (!api || tab?.id === undefined) return null;
    // No named function inside: the script runner would wrap it in a helper that pages do not have.
    const questions = [
      api.tabs.sendMessage(tab.id, { type: 'tab/state', ask: {} }, { frameId: 0 }),
      api.runtime.sendMessage({ type: 'consent/get', ask: { tabId: tab.id } }),
    ];
    const [state, banner] = (await Promise.allSettled(questions)).map((reply) =>
      reply.status === 'fulfilled' && reply.value && typeof reply.value === 'object'
        ? ((reply.value as { answer?: unknown }).answer ?? null)
        : null,
    );
    return {
      tabId: tab.id,
      state: state as PageState | null,
      banner: banner as BannerReceipt | null,
    };
  }, url);
}

/**
 * Waits until `test` holds of what the extension knows of the tab at `url`.
 * @throws when it does not within `timeout` milliseconds, saying what was known last
 */
export async function whenReading(
  asker: Page,
  url: string,
  test: (reading: TabReading) => boolean,
  timeout = 30_000,
): Promise<TabReading> {
  const end = Date.now() + timeout;
  let last: TabReading | null = null;
  while (Date.now() < end) {
    // A worker that is just starting may refuse the first questions.
    last = await readingOf(asker, url).catch(() => null);
    if (last && test(last)) return last;
    await new Promise((done) => setTimeout(done, 150));
  }
  const { status, problem } = last?.state ?? {};
  throw new Error(`Waited ${timeout} ms for ${url}: status ${status}, problem ${problem}.`);
}

/** Opens a web page in a new tab and waits until its article is analysed. */
export async function openArticle(
  { browser }: Launched,
  asker: Page,
  url: string,
  timeout?: number,
): Promise<{ page: Page; reading: TabReading }> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const reading = await whenReading(asker, url, isRead, timeout);
  return { page, reading };
}

export const isRead = ({ state }: TabReading) =>
  state?.status === 'article' && state.story?.analysed !== null && state.story !== null;
