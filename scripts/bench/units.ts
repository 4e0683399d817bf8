import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundle } from './bundle';
import { median } from './numbers';
import type { Pages } from './pages';
import type { Rig } from './rig';

/** Figures of single parts, measured in a page that has our modules and no extension. */
export interface Units {
  /** Ratio of painting 1,000 marks to wrapping them, and milliseconds to undo. */
  paint: number;
  undo: number;
  /** Ratio of 500 appends with 1,000 marks to without. */
  appends: number;
  /** Milliseconds with 5,000 marks. */
  find: number;
  card: number;
  /** Milliseconds per 1,000 words, warm, and the ratio to Readability on the same pages. */
  perThousand: number;
  toReadability: number;
  /** First analysis of 1,000 words, with loading. */
  cold: number;
  /** Time at twice the text, as a ratio, from 125,000 characters to a million. */
  doubling: number[];
  /** Milliseconds to evaluate the code with its data, and bytes of heap after the first analysis. */
  load: number;
  heap: number;
}

const ROUNDS = 7;
const SIZES = [125_000, 250_000, 500_000, 1_000_000];

export async function measureUnits({ browser, address }: Rig, pages: Pages): Promise<Units> {
  const code = await bundle(path.join(import.meta.dirname, 'page/index.ts'));
  const blank = address(null, '/blank.html');
  const texts = pages.articles.map((name) => String(pages.html.get(name) ?? ''));
  const { load, cold, heap } = await measureLoading(browser, blank, code, texts[0] ?? '');
  const page = await openPage(browser, blank, code);
  const rounds = async (call: string) => {
    const all: Record<string, number>[] = [];
    for (let i = 0; i < ROUNDS; i += 1)
      all.push((await page.evaluate(`bench.${call}`)) as Record<string, number>);
    return (name: string) => median(all.map((one) => one[name] ?? Number.NaN));
  };
  const painting = await rounds('painting(1000)');
  const appending = await rounds('appending(1000)');
  const hovering = await rounds('hovering(5000)');
  await page.evaluate('document.body.replaceChildren()');
  const read: Record<string, number>[] = [];
  let longest = { html: '', characters: 0 };
  for (const html of texts) {
    const call = `bench.reading(${JSON.stringify(html)}, 'https://a.test/b')`;
    const one = (await page.evaluate(call)) as Record<string, number> | null;
    if (!one?.isRead) continue;
    read.push(one);
    const { characters = 0 } = one;
    if (characters > longest.characters) longest = { html, characters };
  }
  const times = (await page.evaluate(
    `bench.growth(${JSON.stringify(longest.html)}, ${JSON.stringify(SIZES)})`,
  )) as number[];
  await page.close();
  const ratio = (a: string, b: string) =>
    median(read.map((one) => (one[a] ?? Number.NaN) / (one[b] ?? Number.NaN)));
  return {
    paint: painting('paint') / painting('wrap'),
    undo: painting('undo'),
    appends: appending('with') / appending('without'),
    find: hovering('find'),
    card: hovering('card'),
    perThousand: 1_000 * ratio('analyse', 'words'),
    toReadability: ratio('analyse', 'readability'),
    cold,
    doubling: times.slice(1).map((time, i) => time / (times[i] ?? Number.NaN)),
    load,
    heap,
  };
}

async function openPage(browser: Browser, url: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  await page.evaluate(code);
  return page;
}

/** In fresh pages, so that nothing is compiled or loaded yet. */
async function measureLoading(browser: Browser, url: string, code: string, html: string) {
  const loads: number[] = [];
  const colds: number[] = [];
  const heaps: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const page = await browser.newPage();
    await page.goto(url);
    const session = await page.createCDPSession();
    const before = await heapOf(session);
    const text = html.replace(/<[^>]*>/g, ' ').slice(0, 6_000);
    const timing = `(() => { const start = performance.now(); ${code}; const end = performance.now();
      return [end - start, bench.first(${JSON.stringify(text)}, 'fr')]; })()`;
    const [load = Number.NaN, cold = Number.NaN] = (await page.evaluate(timing)) as number[];
    loads.push(load);
    colds.push(cold);
    heaps.push((await heapOf(session)) - before);
    await page.close();
  }
  return { load: median(loads), cold: median(colds), heap: median(heaps) };
}

async function heapOf(session: Awaited<ReturnType<Page['createCDPSession']>>): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
