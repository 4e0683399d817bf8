import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { guards } from '../../lib/browser/guards';
import { openArticle } from '../../scripts/launch/reading';
import { cardIsOpen, paintedWords, startRig, until } from './fixture';

/** One article that tries all that a page can try; the numbers are those of docs/SECURITY.md. */
const rig = startRig();

const MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const escaped = MARKUP.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const TYPES = [
  ...Object.keys(guards),
  ...['consent/look', 'consent/load', 'consent/get', 'consent/undo', 'tab/state', 'notes/all'],
];
/** What a page might find an extension by. */
const FILES = ['manifest.json', 'reader.js', 'gate.js', 'icon/whence.svg', 'sidepanel.html'];

const script = (own: string) => `
  window.answers = [];
  const types = ${JSON.stringify(TYPES)};
  addEventListener('message', ({ data }) => { if (!data || data.mine !== true) answers.push(['message', JSON.stringify(data)]) });
  for (const type of types) {
    postMessage({ mine: true, type, ask: {} }, '*');
    for (const name of [type, 'whence', 'whence:' + type])
      for (const on of [window, document, document.documentElement])
        on.dispatchEvent(new CustomEvent(name, { detail: { type, ask: {} } }));
  }
  window.name = '{"type":"sync/leave","ask":{"remove":true}}';
  history.replaceState({ type: 'sync/leave', settings: { banners: false } }, '');
  localStorage.setItem('settings', '{"language":"xx","sitesOff":["*"]}');
  document.cookie = 'settings=off';
  const reached = async (file) => { try { await fetch('${own}/' + file); return file } catch { return null } };
  const probes = Promise.all(${JSON.stringify(FILES)}.map(reached)).then((all) => { window.found = all.filter(Boolean) });
  for (const page of ['sidepanel.html', 'options.html', 'popup.html']) {
    const frame = document.createElement('iframe'); frame.src = '${own}/' + page; frame.className = 'probe'; document.body.append(frame);
  }
  for (const sandbox of ['allow-scripts', null]) {
    const frame = document.createElement('iframe'); if (sandbox) frame.sandbox = sandbox;
    frame.srcdoc = '<script>for (const type of ' + JSON.stringify(types) + ') parent.postMessage({ mine: true, type, ask: {} }, "*")<' + '/script>';
    document.body.append(frame);
  }`;

beforeAll(() => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: MARKUP,
    author: { '@type': 'Person', name: MARKUP },
  }).replaceAll('<', '\\u003c');
  rig.pages['/attack.html'] = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
    <title>${escaped}</title><meta property="og:type" content="article"><meta property="og:title" content="${escaped}">
    <meta property="og:site_name" content="${escaped}"><style>html > div { opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important }</style><link rel="canonical" href="javascript:window.hacked=1">
    <script type="application/ld+json">${data}</script></head><body><article>
    <h1>${escaped}</h1><p class="byline">By ${escaped}</p>
    <p>The old bridge will close for ten months, the mayor of Port Breton, Ellen Tate, said on Tuesday, while its four piers are made anew. __proto__ ${escaped} said nothing.</p>
    <p>Some 12,000 vehicles cross it every day, the county said, and a diversion by the coast road will be marked out before the end of the month.</p>
    <p>The government promised £3.2m. Shops on the quay fear that they will lose 15% of their customers in the first year alone.</p>
    </article><script>${script(rig.launched.origin)}</script></body></html>`;
});

/** What the extension keeps: its databases, and its settings. */
const kept = () =>
  rig.asker.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const scope = globalThis as unknown as Record<string, Api | undefined>;
    const stored = await (scope.browser ?? scope.chrome)?.storage.local.get('settings');
    return { names, settings: JSON.stringify(stored ?? null) };
  });
interface Api {
  storage: { local: { get(key: string): Promise<unknown> } };
}

const hacked = (page: Page) => page.evaluate(() => 'hacked' in window);

it('a page that tries everything is read like any other, and learns and changes nothing', async () => {
  const before = await kept();
  const url = `${rig.site.origin}/attack.html`;
  const { page, reading } = await openArticle(rig.launched, rig.asker, url);
  await page.bringToFront();
  await until(async () => (await paintedWords(page)).includes('Ellen Tate'), 'the marks');

  // 1, 2: no message and no event is answered, and none changes a setting.
  expect(await page.evaluate('answers')).toEqual([]);
  // 17: none of our files can be fetched; 18: none of our pages stands in a frame.
  await until(() => page.evaluate('window.found !== undefined'), 'the probes');
  expect(await page.evaluate('window.found')).toEqual([]);
  for (const frame of page.frames())
    expect(frame === page.mainFrame() || !frame.url().startsWith(rig.launched.origin)).toBe(true);
  // 13: a frame of the page reads nothing of it; 19: nothing of ours stands in its DOM; 20: nor in what it stores.
  expect(await page.evaluate('document.documentElement.outerHTML')).not.toMatch(/whence-(?!p)/i);
  expect(await kept()).toEqual(before);

  // 4: the page's styles cannot make the card unseen and have it clicked all the same.
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyJ');
  await page.keyboard.up('Alt');
  await until(() => cardIsOpen(page), 'the card');
  const style = await page.evaluate(() => {
    const { opacity, transform, pointerEvents } = getComputedStyle(
      document.querySelector('html > [popover]') as Element,
    );
    return { opacity, transform, pointerEvents };
  });
  expect(style).toEqual({ opacity: '1', transform: 'none', pointerEvents: 'auto' });
  await page.keyboard.press('Escape');

  // 5, 7: hostile titles and names are shown as they are written, and run nowhere.
  const panel = await rig.launched.open(`sidepanel.html?tab=${reading.tabId}`);
  await until(
    () => panel.evaluate(() => document.body.textContent?.includes('onerror="window.hacked=1"')),
    'the title in the panel',
  );
  expect(await panel.evaluate(() => document.querySelector('img[src="x"]'))).toBeNull();
  expect([await hacked(page), await hacked(panel)]).toEqual([false, false]);
  // 21: an address that is none is no key and is never opened.
  expect(reading.state?.article?.url ?? '').not.toContain('javascript');
  await panel.close();
  await page.close();
});
