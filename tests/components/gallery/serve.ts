import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { requireBrowser } from '../../../scripts/launch/find.mjs';

/** Every screen with made-up states, served on loopback, and a Chromium to look at them. */
export interface Gallery {
  browser: Browser;
  /** Names of all screens. */
  screens: string[];
  /** Opens a tab for the screens. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the server and the browser; throws when no Chromium is installed. */
export async function openGallery(): Promise<Gallery> {
  const server = await createServer({
    configFile: false,
    publicDir: 'public',
    logLevel: 'error',
    cacheDir: 'node_modules/.vite/gallery',
    server: { hmr: false },
  });
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    await server.listen();
    const base = `${server.resolvedUrls?.local[0]}tests/components/gallery/index.html`;
    return {
      browser,
      screens: await namesOf(browser, base),
      async open() {
        const page = await browser.newPage();
        await page.goto(base);
        return page;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function namesOf(browser: Browser, base: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(base);
  await page.waitForFunction(() => document.body.dataset.screens);
  const names = await page.evaluate(() => document.body.dataset.screens ?? '');
  await page.close();
  return names.split(' ');
}

/** Shows a screen in a tab of the gallery and waits until it stands. */
export async function show(
  page: Page,
  screen: string,
  { language = 'en', palette = 'standard', scheme = 'light' } = {},
): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const hash = `#screen=${screen}&language=${language}&palette=${palette}`;
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.waitForFunction((next) => document.body.dataset.shown === next, {}, hash);
}
