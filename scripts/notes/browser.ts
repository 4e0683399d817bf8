import { createServer, type IncomingMessage, type Server } from 'node:http';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';

export type BrowserName = 'chrome' | 'firefox';

const PATHS: Record<BrowserName, string[]> = {
  chrome: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'],
  firefox: ['/usr/bin/firefox', '/usr/bin/firefox-esr'],
};

export interface NotesSite {
  url: string;
  /** The last text that the store acknowledged, by note id. */
  kept: Map<string, string>;
  close(): void;
}

/** Serves the store on a loopback page; what the page reports as kept is gathered here. */
export async function serveNotes(): Promise<NotesSite> {
  const script = await bundle();
  const kept = new Map<string, string>();
  const server: Server = createServer(async (request, response) => {
    if (request.url === '/kept') {
      const { id, text } = JSON.parse(await bodyOf(request)) as { id: string; text: string };
      kept.set(id, text);
      response.end();
      return;
    }
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? script
        : '<!doctype html><title>notes</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, kept, close: () => server.close() };
}

/** A browser with this profile, on the page of the notes. */
export async function openNotes(
  name: BrowserName,
  userDataDir: string,
  url: string,
): Promise<{ browser: Browser; page: Page }> {
  const { existsSync } = await import('node:fs');
  const executablePath = PATHS[name].find((file) => existsSync(file));
  if (!executablePath) throw new Error(`no ${name} found`);
  const browser = await puppeteer.launch({
    browser: name,
    executablePath,
    headless: true,
    userDataDir,
    protocolTimeout: 1_800_000,
    args:
      name === 'chrome'
        ? ['--no-sandbox', '--no-first-run', '--disable-background-networking']
        : [],
  });
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction('globalThis.notes !== undefined');
  return { browser, page };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.resolve(import.meta.dirname, 'page.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk || !('code' in chunk)) throw new Error('the page of the notes did not build');
  return chunk.code;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
