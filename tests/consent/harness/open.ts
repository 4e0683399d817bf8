import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Family, launch } from '../../../scripts/launch/extension';

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
