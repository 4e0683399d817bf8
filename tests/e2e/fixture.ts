import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import {
  type Family,
  type Launched,
  type LaunchOptions,
  launch,
} from '../../scripts/launch/extension';
import { type Site, serve } from '../../scripts/launch/site';

/** The browser that this run drives: "chromium" unless WHENCE_BROWSER says "firefox". */
export const family: Family = process.env.WHENCE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const folder = path.resolve(import.meta.dirname, 'pages');

/** The text of one of the sample pages, to be changed and served under another name. */
export const samplePage = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** One real browser with the built extension and a site on loopback, for one test file. */
export interface Rig {
  launched: Launched;
  site: Site;
  /** A page of the extension from which its other parts are asked. */
  asker: Page;
  /** Served beside the sample pages; may be filled at any time. */
  pages: Record<string, string>;
}

/** Starts the browser before the tests of a file and ends it after them. */
export function startRig(options: Partial<LaunchOptions> = {}): Rig {
  const profile = mkdtempSync(path.join(tmpdir(), 'whence-e2e-'));
  const rig = { pages: {} } as Rig;
  beforeAll(async () => {
    rig.site = await serve(folder, rig.pages);
    rig.launched = await launch(family, { headless: true, profile, ...options });
    rig.asker = await rig.launched.open('options.html');
  });
  afterAll(async () => {
    await rig.launched?.close();
    await rig.site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return rig;
}

/** Polls until `look` gives something truthy, and returns that. */
export async function until<T>(
  look: () => Promise<T> | T,
  what: string,
  timeout = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await look();
    if (value) return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** How many passages are painted in the page, and their words. */
export function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    ),
  );
}

/** The page's own document, without the extension's host element beside the body. */
export function pageMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const child of [...copy.children]) {
      if (child.tagName !== 'HEAD' && child.tagName !== 'BODY') child.remove();
    }
    return copy.outerHTML;
  });
}

/** True while the card's host stands beside the page's body. */
export function cardIsOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('html > [popover]') !== null);
}
