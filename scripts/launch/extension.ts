import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './find.mjs';

export type Family = 'chromium' | 'firefox';

/** A browser with the built extension in it. */
export interface Launched {
  family: Family;
  browser: Browser;
  /** Origin of the extension's own pages, without a final slash. */
  origin: string;
  /** Opens a page of the extension ("popup.html") in a tab and waits until its DOM is there. */
  open(file: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless: boolean;
  /** An empty or earlier profile folder. */
  profile: string;
  /** Give the extension access to all sites, as the reader's click on the welcome page would. */
  granted?: boolean;
  lang?: string;
  args?: string[];
}

const root = path.resolve(import.meta.dirname, '../..');
const UUID = '7b6f4a52-1f0e-4f7a-9d58-3f6f0f3f1a01';
const ORIGINS = ['*://*/*'];

/**
 * Starts an installed browser with the extension that `wxt build` left in .output.
 * @throws when the build or the browser is missing, or does not start.
 */
export async function launch(family: Family, options: LaunchOptions): Promise<Launched> {
  const folder = path.join(root, '.output', `${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  if (!existsSync(folder)) throw new Error(`No build in ${folder}: run npm run build first.`);
  mkdirSync(options.profile, { recursive: true });
  const launched = await (family === 'firefox'
    ? launchFirefox(folder, options)
    : launchChromium(folder, options));
  if (options.granted !== false) await whenRegistered(launched);
  return launched;
}

/** The background registers its scripts some moments after the start; pages loaded before go unread. */
async function whenRegistered({ open }: Launched): Promise<void> {
  const page = await open('options.html');
  await page.waitForFunction(
    async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', ScriptingApi | undefined>;
      const api = scope.browser ?? scope.chrome;
      return ((await api?.scripting.getRegisteredContentScripts()) ?? []).length > 0;
    },
    { timeout: 20_000, polling: 100 },
  );
  await page.close();
}

interface ScriptingApi {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

interface Manifest {
  permissions?: string[];
  browser_specific_settings?: { gecko: { id: string } };
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

async function launchChromium(folder: string, options: LaunchOptions): Promise<Launched> {
  // Chromium derives an unpacked extension's id from its absolute path.
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  const preferences = path.join(options.profile, 'Default/Preferences');
  if (options.granted !== false && !existsSync(preferences)) {
    const permissions = {
      api: manifestOf(folder).permissions ?? [],
      explicit_host: ORIGINS,
      manifest_permissions: [],
      scriptable_host: [],
    };
    const settings = {
      [id]: { active_permissions: permissions, granted_permissions: permissions },
    };
    mkdirSync(path.dirname(preferences), { recursive: true });
    writeFileSync(preferences, JSON.stringify({ extensions: { settings } }));
  }
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: [folder],
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.lang ? [`--lang=${options.lang}`, `--accept-lang=${options.lang}`] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.args ?? []),
    ],
    ...(options.lang ? { env: { ...process.env, LANGUAGE: options.lang } } : {}),
  });
  await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(id),
    { timeout: 30_000 },
  );
  const origin = `chrome-extension://${id}`;
  return {
    family: 'chromium',
    browser,
    origin,
    open: async (file) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${file}`);
      return page;
    },
    close: () => browser.close(),
  };
}

async function launchFirefox(folder: string, options: LaunchOptions): Promise<Launched> {
  const id = manifestOf(folder).browser_specific_settings?.gecko.id ?? '';
  const grants = path.join(options.profile, 'extension-preferences.json');
  if (options.granted !== false && !existsSync(grants)) {
    const granted = { permissions: [], origins: ORIGINS, data_collection: [] };
    writeFileSync(grants, JSON.stringify({ [id]: granted }));
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // Without it WebDriver BiDi may not open the extension's own pages.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...(options.lang ? { 'intl.accept_languages': options.lang } : {}),
    },
  });
  await browser.installExtension(folder);
  const origin = `moz-extension://${UUID}`;
  return {
    family: 'firefox',
    browser,
    origin,
    open: async (file) => {
      const page = await browser.newPage();
      // BiDi never reports the end of a navigation to the extension's own pages.
      page.goto(`${origin}/${file}`, { timeout: 0 }).catch(() => undefined);
      await standing(page);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Waits for a page's DOM; a question that meets the navigation itself fails at once, and is asked again. */
async function standing(page: Page, tries = 40): Promise<void> {
  for (;;) {
    try {
      await page.waitForSelector('body > *', { timeout: 20_000 });
      return;
    } catch (error) {
      tries -= 1;
      if (tries === 0 || (error as Error).name === 'TimeoutError') throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
