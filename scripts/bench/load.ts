import type { Browser, Page } from 'puppeteer-core';
import { mean, median } from './numbers';
import type { Rig } from './rig';
import type { Variant } from './variants';

/** What loading one page cost. */
export interface Load {
  /** Milliseconds of CPU that the page's main thread spent. */
  cpu: number;
  /** Total blocking time: what tasks took beyond 50 ms, on the clock. */
  blocking: number;
  /** Bytes of live JavaScript objects. */
  heap: number;
}

/** All loads of one page with one variant, and what they are compared with: the page alone. */
export interface Added {
  page: string;
  variant: string;
  /** Medians of what each round's load cost more than the same round's load of the page alone. */
  cpu: number;
  blocking: number;
  heap: number;
}

/** Long enough for everything that a variant does after the page has loaded. */
const WINDOW = 1_300;

/**
 * Loads every page with every variant and without any, in rounds, in changing order.
 * @param onPage told after each page
 */
export async function measureLoads(
  rig: Rig,
  pages: readonly string[],
  variants: readonly Variant[],
  rounds: number,
  onPage: (page: string) => void,
): Promise<Added[]> {
  const added: Added[] = [];
  // The first load of all starts processes and wakes workers.
  for (const variant of [null, ...variants])
    await load(rig.browser, rig.address(variant, pages[0] ?? '/'));
  for (const page of pages) {
    const differences = new Map<string, Load[]>(variants.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      const order = [null, ...variants];
      for (let turn = 0; turn < round; turn += 1) order.push(order.shift() ?? null);
      const loads = new Map<string | null, Load>();
      for (const variant of order) {
        loads.set(variant?.name ?? null, await load(rig.browser, rig.address(variant, page)));
      }
      const alone = loads.get(null);
      for (const { name } of variants) {
        const one = loads.get(name);
        if (alone && one) differences.get(name)?.push(minus(one, alone));
      }
    }
    for (const [variant, all] of differences) {
      added.push({
        page,
        variant,
        cpu: median(all.map(({ cpu }) => cpu)),
        blocking: mean(all.map(({ blocking }) => blocking)),
        heap: median(all.map(({ heap }) => heap)),
      });
    }
    onPage(page);
  }
  return added;
}

function minus(a: Load, b: Load): Load {
  return { cpu: a.cpu - b.cpu, blocking: a.blocking - b.blocking, heap: a.heap - b.heap };
}

async function load(browser: Browser, url: string): Promise<Load> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  // CPU time of the thread, which a busy machine does not stretch as it does the clock.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(watchLongTasks);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await new Promise((done) => setTimeout(done, WINDOW));
  const cpu = 1_000 * (await metric(session, 'TaskDuration'));
  const blocking = await blockingTime(page);
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric(session, 'JSHeapUsedSize');
  await page.close();
  return { cpu, blocking, heap };
}

type Session = Awaited<ReturnType<Page['createCDPSession']>>;

async function metric(session: Session, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

interface Watched {
  blocking?: number;
}

function watchLongTasks(): void {
  const watched = globalThis as Watched;
  watched.blocking = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watched.blocking = (watched.blocking ?? 0) + Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}

function blockingTime(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).blocking ?? 0);
}
