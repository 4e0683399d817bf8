import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { render as renderSvelte } from 'svelte/server';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { pageMarkup, paintedWords, startRig, until } from './fixture';
import { ReactPage } from './frameworks/react-page';
import SveltePage from './frameworks/SveltePage.svelte';
import { TURNS } from './frameworks/story';
import { VuePage } from './frameworks/vue-page';
import { sveltePlugin } from './vitest.config';

const rig = startRig();

/** What each framework's server sends of the page at a turn. */
const RENDER = {
  react: async (from: number) => renderReact(createElement(ReactPage, { from })),
  vue: (from: number) => renderVue(createSSRApp(VuePage, { from })),
  svelte: async (from: number) => renderSvelte(SveltePage, { props: { from } }).body,
};
type Framework = keyof typeof RENDER;
const FRAMEWORKS: Framework[] = ['react', 'vue', 'svelte'];

/** Frameworks tell of a failed hydration by an error, or in the console alone. */
const WATCH =
  "window.failures=[];addEventListener('error',(e)=>failures.push(e.message));for(const kind of ['error','warn'])console[kind]=(...all)=>failures.push(all.join(' '));";

beforeAll(() =>
  Promise.all(
    FRAMEWORKS.map(async (name) => {
      const script = (await bundle(name)).replaceAll('</script', '<\\/script');
      rig.pages[`/${name}.html`] =
        `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Old bridge to close</title></head><body><div id="root">${await RENDER[name](0)}</div><script>${WATCH}${script}</script></body></html>`;
    }),
  ),
);

it.each(FRAMEWORKS)(
  'a page of %s hydrates and renders anew a hundred times: its DOM is its own, the marks are right',
  async (name) => {
    const page = await rig.launched.browser.newPage();
    await page.goto(`${rig.site.origin}/${name}.html`, { waitUntil: 'load' });
    await page.bringToFront();
    await until(() => isMarked(page), 'marks on what the server sent');
    await page.evaluate(() => dispatchEvent(new Event('hydrate')));
    await page.waitForSelector(`[data-turn="${TURNS}"]`, { timeout: 30_000 });
    await until(() => isMarked(page), 'marks on the nodes that stand now');
    const failures = () => (window as unknown as { failures: string[] }).failures;
    expect(await page.evaluate(failures)).toEqual([]);
    const body = await page.$eval('#root', (root) => root.innerHTML);
    expect(withoutComments(body)).toBe(withoutComments(await RENDER[name](TURNS)));
    expect(await pageMarkup(page)).not.toMatch(/whence/i);
    await page.close();
  },
);

/** True when all that this article has to mark is painted, each once, on nodes of the page. */
async function isMarked(page: Page): Promise<boolean> {
  const areConnected = await page.evaluate(() =>
    [...CSS.highlights.values()].every((highlight) =>
      [...highlight].every(({ startContainer }) => startContainer.isConnected),
    ),
  );
  const words = await paintedWords(page);
  const times = (wanted: string) => words.filter((word) => word === wanted).length;
  return areConnected && ['Ellen Tate', '12,000', '£3.2m'].every((word) => times(word) === 1);
}

/** Hydration leaves other comments behind than the server wrote, and Svelte other white space. */
const withoutComments = (html: string) => html.replace(/<!--.*?-->/g, '').replace(/>\s+</g, '><');

async function bundle(name: Framework): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [sveltePlugin()],
    build: {
      write: false,
      lib: {
        entry: path.resolve(import.meta.dirname, 'frameworks', `${name}-client.ts`),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`no bundle of ${name}`);
  return chunk.code;
}
