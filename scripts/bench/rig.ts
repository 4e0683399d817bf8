import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowser } from '../launch/find.mjs';
import type { Variant } from './variants';

/** One Chromium with all variants in it, and the pages on a host for each. */
export interface Rig {
  browser: Browser;
  /** The address of a page where this variant works; of the page alone when null. */
  address(variant: Variant | null, path: string): string;
  close(): Promise<void>;
}

/** Saved pages are shown without their scripts and without a network, as they were when they were saved. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Starts the browser and serves these pages (path to HTML) under every variant's host.
 * @param scripted paths whose own scripts run
 */
export async function openRig(
  variants: readonly Variant[],
  pages: ReadonlyMap<string, string | Buffer>,
  scripted: ReadonlySet<string> = new Set(),
): Promise<Rig> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(scripted.has(pathname) ? {} : { 'content-security-policy': POLICY }),
    });
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(path.join(tmpdir(), 'whence-bench-'));
  grant(profile, variants);
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: variants.map(({ folder }) => folder),
    userDataDir: profile,
    protocolTimeout: 300_000,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...['--disable-quic', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-sync', '--no-first-run', '--js-flags=--expose-gc'],
    ],
  });
  await Promise.all(variants.filter(({ isWhence }) => isWhence).map((v) => prepare(browser, v)));
  return {
    browser,
    address: (variant, page) => `http://${variant?.host ?? 'plain.test'}:${port}${page}`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Gives each Whence the one host that is its own, as the reader's click would. */
function grant(profile: string, variants: readonly Variant[]): void {
  const settings = Object.fromEntries(
    variants
      .filter(({ isWhence }) => isWhence)
      .map(({ id, host, folder }) => {
        const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
        const permissions = {
          api: manifest.permissions as string[],
          explicit_host: [`*://${host}/*`],
          manifest_permissions: [],
          scriptable_host: [],
        };
        return [id, { active_permissions: permissions, granted_permissions: permissions }];
      }),
  );
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  const preferences = path.join(profile, 'Default/Preferences');
  writeFileSync(preferences, JSON.stringify({ extensions: { settings } }));
}

interface Api {
  storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
}

/** Waits until the scripts are registered; the variant "marks" leaves banners alone. */
async function prepare(browser: Browser, { id, name }: Variant): Promise<void> {
  await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(id),
    { timeout: 30_000 },
  );
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  if (name === 'marks') {
    await page.waitForSelector('input');
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.storage.local.set({ settings: { banners: false } });
    });
  }
  await page.waitForFunction(
    async (wanted: number) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      return (await chrome.scripting.getRegisteredContentScripts()).length === wanted;
    },
    { polling: 100, timeout: 20_000 },
    name === 'marks' ? 1 : 2,
  );
  await page.close();
}
