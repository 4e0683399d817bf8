import path from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { isRead, whenReading } from '../../scripts/launch/reading';
import { pageMarkup, paintedWords, startRig, until } from './fixture';

const rig = startRig();

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: path.resolve(import.meta.dirname, 'react-page.ts'),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('no bundle');
  const script = chunk.code.replaceAll('</script', '<\\/script');
  rig.pages['/react.html'] =
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Old bridge to close</title></head><body><div id="root"></div><script>window.failures=[];addEventListener('error',(e)=>failures.push(e.message));${script}</script></body></html>`;
});

it('a React page renders anew a hundred times: its DOM is its own, the marks are right', async () => {
  const url = `${rig.site.origin}/react.html`;
  const page = await rig.launched.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await whenReading(rig.asker, url, isRead);
  await page.waitForFunction(() => document.querySelector('[data-turn="100"]') !== null, {
    timeout: 30_000,
  });
  const words = await until(async () => {
    const painted = await paintedWords(page);
    return painted.includes('Ellen Tate') && painted.includes('12,000') && painted;
  }, 'the marks');
  expect(words).toContain('£3.2m');
  // The last rendering put new nodes in place of all that was marked.
  await until(
    () =>
      page.evaluate(
        () =>
          CSS.highlights.size > 0 &&
          [...CSS.highlights.values()].every((highlight) =>
            [...highlight].every(({ startContainer }) => startContainer.isConnected),
          ),
      ),
    'marks on the nodes that stand now',
  );
  expect(await page.evaluate(() => (window as unknown as { failures: string[] }).failures)).toEqual(
    [],
  );
  // What React would have rendered without us: the same page with no extension script in it.
  const body = await page.evaluate(() => document.getElementById('root')?.innerHTML);
  expect(body).toMatch(/^<article data-turn="100"><h1>Old bridge to close<\/h1><p class="clock">/);
  expect(body).not.toMatch(/whence|<span|<mark/i);
  expect(await pageMarkup(page)).not.toMatch(/whence/i);
  await page.close();
});
