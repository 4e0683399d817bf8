import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Family, launch } from '../../../scripts/launch/extension';
import { requireBrowser } from '../../../scripts/launch/find.mjs';

/** An ordinary reader's browser: some products hide from browsers that say they are driven. */
const ORDINARY = [
  '--disable-blink-features=AutomationControlled',
  '--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
];

export interface Running {
  browser: Browser;
  /** Opens a page of the extension. */
  open: (file: string) => Promise<Page>;
  close: () => Promise<void>;
}

/**
 * A real browser with the built extension, its access to all sites granted, in a profile of its own.
 * @throws when the build or the browser is missing
 */
export async function openBrowser(family: Family): Promise<Running> {
  const profile = mkdtempSync(join(tmpdir(), 'whence-consent-'));
  const args = family === 'chromium' ? ORDINARY : [];
  const launched = await launch(family, { headless: true, profile, args });
  return {
    browser: launched.browser,
    open: launched.open,
    close: async () => {
      await launched.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The same Chromium without any extension, to compare with. */
export async function openPlain(): Promise<Omit<Running, 'open'>> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...ORDINARY],
  });
  return { browser, close: () => browser.close() };
}
