import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { VENDOR } from './server';

/** An ordinary reader's browser: some products hide from browsers that say they are driven. */
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const BINARIES = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

export interface Running {
  browser: Browser;
  close: () => Promise<void>;
}

/**
 * Chromium with the built extension, its access to all hosts granted in a fresh profile of its own;
 * without the extension when `extension` is null.
 * @throws when no Chromium is installed
 */
export async function launchChromium(extension: string | null): Promise<Running> {
  const binary = process.env.CHROMIUM ?? BINARIES.find((path) => existsSync(path));
  if (!binary) throw new Error('Chromium is not installed');
  const profile = mkdtempSync(join(tmpdir(), 'whence-consent-'));
  if (extension) grant(profile, extension);
  const browser = await puppeteer.launch({
    executablePath: binary,
    headless: true,
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    userDataDir: profile,
    defaultViewport: { width: 1200, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-blink-features=AutomationControlled',
      `--user-agent=${USER_AGENT}`,
      `--host-resolver-rules=MAP *.news.test 127.0.0.1, MAP ${VENDOR} 127.0.0.1`,
    ],
  });
  if (extension) await whenRegistered(browser);
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Optional host access as the reader would have granted it, written before the first start. */
function grant(profile: string, extension: string): void {
  const hex = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const permissions = {
    api: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    explicit_host: ['*://*/*'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      extensions: {
        settings: { [id]: { active_permissions: permissions, granted_permissions: permissions } },
      },
    }),
  );
}

/** The background registers its content scripts just after its start: pages opened before miss them. */
async function whenRegistered(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget(
    (item) => item.type() === 'service_worker' && item.url().endsWith('background.js'),
    { timeout: 30_000 },
  );
  const worker = await target.worker();
  for (let i = 0; i < 100; i++) {
    const ready = await worker
      ?.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)')
      .catch(() => false);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the extension registered no content script');
}
