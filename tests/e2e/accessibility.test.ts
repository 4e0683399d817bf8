import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery, show } from '../components/gallery/serve';

/** Every screen of the extension's own pages in real Chromium, with made-up states. */
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let gallery: Gallery;
let page: Page;

// Components only, without the extension: one browser is enough.
const isMine = process.env.WHENCE_BROWSER !== 'firefox';

beforeAll(async () => {
  if (!isMine) return;
  gallery = await openGallery();
  page = await gallery.open();
  await page.addScriptTag({ path: axe });
  await page.setViewport({ width: 360, height: 760 });
});
afterAll(() => gallery?.close());

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds, of any impact, as lines to read. */
async function violations(): Promise<string[]> {
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target}: ${node.failureSummary}`),
  );
}

describe.runIf(isMine)('every screen', () => {
  describe.each(['light', 'dark'])('in %s', (scheme) => {
    it('axe finds nothing on any screen', async () => {
      const found: string[] = [];
      for (const screen of gallery.screens) {
        await show(page, screen, { scheme });
        found.push(...(await violations()).map((line) => `${screen}: ${line}`));
      }
      expect(found).toEqual([]);
    });

    it.each(['colour-blind', 'high-contrast', 'own'])(
      'the palette %s has its contrast',
      async (palette) => {
        const found: string[] = [];
        for (const screen of ['panel-claims', 'panel-notes', 'popup-article', 'welcome']) {
          await show(page, screen, { language: 'fr', scheme, palette });
          found.push(...(await violations()).map((line) => `${screen}: ${line}`));
        }
        expect(found).toEqual([]);
      },
    );
  });

  it.each(['en', 'fr'] as const)('nothing runs over the side in %s at 320 px', async (language) => {
    await page.setViewport({ width: 320, height: 760 });
    const wide: string[] = [];
    for (const screen of gallery.screens) {
      await show(page, screen, { language });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${screen}: ${over} px`);
    }
    expect(wide).toEqual([]);
  });

  it('of ten thousand notes only those near the viewport are drawn, at the end too', async () => {
    await page.setViewport({ width: 360, height: 760 });
    await show(page, 'panel-all-notes');
    await page.waitForSelector('.note');
    const drawn = await page.$$eval('.note', (notes) => notes.length);
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(200);
    const heights = await page.evaluate(async () => {
      scrollTo(0, document.documentElement.scrollHeight);
      await new Promise((done) => setTimeout(done, 500));
      return document.querySelectorAll('.note').length;
    });
    expect(heights).toBeLessThan(200);
    const last = await page.$$eval('[role=listitem]', (items) => items.at(-1)?.ariaPosInSet);
    expect(last).toBe('10000');
  });
});
