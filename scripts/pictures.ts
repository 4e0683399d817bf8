/**
 * Takes the pictures of the README: Whence in real Chromium on the sample articles.
 *
 *   npm run pictures -- [--out docs/images]
 *
 * Run `npm run build` first.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Launched, launch } from './launch/extension';
import { openArticle } from './launch/reading';
import { serve } from './launch/site';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/images' } } });
const root = path.resolve(import.meta.dirname, '..');
const out = path.resolve(values.out);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

mkdirSync(out, { recursive: true });
const site = await serve(path.join(root, 'tests/e2e/pages'));
try {
  for (const scheme of ['light', 'dark']) await shootAll(scheme);
} finally {
  await site.close();
}

async function shootAll(scheme: string): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'whence-pictures-'));
  const launched = await launch('chromium', { headless: true, profile });
  try {
    const asker = await launched.open('options.html');
    await asker.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const { page, reading } = await openArticle(launched, asker, `${site.origin}/article-en.html`);
    await shootPage(page, scheme);
    await shoot(launched, `sidepanel.html?tab=${reading.tabId}`, 'panel', scheme, 400, 860);
    await shoot(launched, `popup.html?tab=${reading.tabId}`, 'popup', scheme, 360, 560);
    await shoot(launched, 'options.html', 'options', scheme, 1000, 860);
    await shoot(launched, 'welcome.html', 'welcome', scheme, 1000, 860);
  } finally {
    await launched.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The article with its marks, and with the card of the second mark. */
async function shootPage(page: Page, scheme: string): Promise<void> {
  await page.bringToFront();
  await dress(page, scheme, 1100, 860);
  await page.screenshot({ path: file('page', scheme) });
  for (const _ of [1, 2, 3]) {
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyJ');
    await page.keyboard.up('Alt');
    await pause(200);
  }
  await page.screenshot({ path: file('card', scheme) });
  await page.keyboard.press('Escape');
}

async function shoot(
  launched: Launched,
  address: string,
  name: string,
  scheme: string,
  width: number,
  height: number,
): Promise<void> {
  const page = await launched.open(address);
  await dress(page, scheme, width, height);
  await page.screenshot({ path: file(name, scheme) });
  await page.close();
}

async function dress(page: Page, scheme: string, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await pause(800);
}

function file(name: string, scheme: string): `${string}.png` {
  return path.join(out, `${name}-${scheme}.png`) as `${string}.png`;
}
