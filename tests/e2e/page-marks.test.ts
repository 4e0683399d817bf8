import { describe, expect, it } from 'vitest';
import { openArticle, whenReading } from '../../scripts/launch/reading';
import { cardIsOpen, samplePage, startRig, until } from './fixture';

const rig = startRig();
const withoutBar = samplePage('article-en.html').replace(
  /<div class="cookie-bar"[\s\S]*<\/script>/,
  '',
);
rig.pages['/plain.html'] = withoutBar;
/** A page long enough to be scrolled. */
rig.pages['/long.html'] = withoutBar.replace('</body>', '<div style="height:3000px"></div></body>');
rig.pages['/rtl.html'] = withoutBar.replace('<html', '<html dir="rtl"');
rig.pages['/teaser.html'] =
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge to close","isAccessibleForFree":false,"wordCount":900}</script></head>
<body><article><h1>Old bridge to close</h1>
<p>The mayor of Saltmere, Ellen Tate, said on Tuesday that the old bridge would close for ten months while its piers are rebuilt from the bed of the river.</p>
<p>According to the council, some 12,000 cars cross it every day, and the repair will cost £3.2m, of which the county pays half and the harbour the rest.</p>
<p>Shopkeepers on the quay are reportedly losing a third of their trade, and tempers are rising among those who live above the old warehouses of the north quay.</p>
</article></body></html>`;

const open = async (path: string) => {
  const opened = await openArticle(rig.launched, rig.asker, rig.site.origin + path);
  await opened.page.bringToFront();
  return opened;
};

describe('a selected passage', () => {
  it('has a bar beside it that takes neither focus nor selection, and goes with it', async () => {
    const { page } = await open('/plain.html');
    const box = await page.evaluate(() => {
      const paragraph = document.querySelector('article p');
      const { left, top } = paragraph?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + 4, y: top + 10 };
    });
    await page.mouse.click(box.x, box.y, { count: 3 });
    await until(() => cardIsOpen(page), 'the bar');
    const state = await page.evaluate(() => ({
      focus: document.activeElement?.localName,
      words: getSelection()?.toString().length ?? 0,
    }));
    expect(state.focus).toBe('body');
    expect(state.words).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await until(async () => !(await cardIsOpen(page)), 'the bar to go');
    await page.close();
  });
});

describe('the map of marks', () => {
  it('comes with the first scroll, and the page’s own body stays as it was', async () => {
    const { page } = await open('/long.html');
    const body = await page.evaluate(() => document.body.outerHTML);
    const hosts = () => page.$$eval('html > div[aria-hidden]', (found) => found.length);
    expect(await hosts()).toBe(0);
    await page.mouse.wheel({ deltaY: 300 });
    await until(async () => (await hosts()) === 1, 'the map');
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
    await page.close();
  });
});

describe('a page from right to left, and one at 400 per cent', () => {
  it.each(['/rtl.html', '/plain.html'])('%s has its card inside the screen', async (path) => {
    const { page } = await open(path);
    await page.setViewport({ width: 320, height: 256 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    const before = await wide();
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyJ');
    await page.keyboard.up('Alt');
    await until(() => cardIsOpen(page), 'the card');
    expect(await wide()).toBe(before);
    await page.close();
  });
});

describe('a teaser', () => {
  it('is named as one', async () => {
    const url = `${rig.site.origin}/teaser.html`;
    const { page } = await open('/teaser.html');
    const reading = await whenReading(rig.asker, url, ({ state }) => state?.problem === 'teaser');
    expect(reading.state?.article?.blocks.filter(({ role }) => role === 'paragraph')).toHaveLength(
      3,
    );
    await page.close();
  });
});
