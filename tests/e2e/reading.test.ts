import { describe, expect, it } from 'vitest';
import { openArticle, whenReading } from '../../scripts/launch/reading';
import {
  cardIsOpen,
  family,
  pageMarkup,
  paintedWords,
  samplePage,
  startRig,
  until,
} from './fixture';

const rig = startRig();
/** The page keeps its markup as it was before any extension could have touched it. */
const KEEP = '<script>window.before=document.documentElement.outerHTML</script></body>';
const withoutBar = (name: string) =>
  samplePage(name)
    .replace(/<div class="cookie-bar"[\s\S]*<\/script>/, '')
    .replace('</body>', KEEP);
rig.pages['/plain-fr.html'] = withoutBar('article-fr.html');
rig.pages['/plain-en.html'] = withoutBar('article-en.html');

const open = (path: string) => openArticle(rig.launched, rig.asker, rig.site.origin + path);

describe('an article is read', () => {
  it('in French: officials, figures and claims without a source', async () => {
    const { page, reading } = await open('/plain-fr.html');
    const { article, story } = reading.state ?? {};
    expect(article?.language).toMatch(/^fr/);
    expect(article).toMatchObject({
      byline: 'Camille Aubry',
      siteName: 'Le Méridien',
      url: 'https://meridien.example/monde/programme-secret-180-millions/',
    });
    expect(article?.published).toMatch(/^2026-03-12/);
    const officials = story?.people.filter(({ official }) => official).map(({ name }) => name);
    expect(officials).toEqual(expect.arrayContaining(['Hélène Marchand', 'Antoine Besson']));
    expect(story?.figures.find(({ value }) => value === 180_000_000)?.unit).toBe('EUR');
    expect(story?.statements.some(({ status }) => status === 'unattributed')).toBe(true);
    const words = await until(async () => {
      const painted = await paintedWords(page);
      return painted.length > 0 && painted;
    }, 'marks');
    expect(words).toEqual(expect.arrayContaining(['Antoine Besson', '180 millions d’euros']));
    await page.close();
  });

  it('in English', async () => {
    const { page, reading } = await open('/plain-en.html');
    const { article, story } = reading.state ?? {};
    expect(article?.language).toMatch(/^en/);
    const officials = story?.people.filter(({ official }) => official).map(({ name }) => name);
    expect(officials).toEqual(expect.arrayContaining(['Margaret Oduya', 'Daniel Whitcombe']));
    expect(story?.figures.find(({ unit }) => unit === 'GBP')?.value).toBe(2_400_000_000);
    await page.close();
  });

  it('without captions, related links, newsletter boxes and breadcrumbs among its sentences', async () => {
    const { page, reading } = await open('/plain-fr.html');
    const { article, story } = reading.state ?? {};
    const judged = story?.statements
      .map(({ start, end }) => article?.text.slice(start, end))
      .join('\n');
    expect(judged).not.toMatch(/lettre d’information|À lire aussi|Accueil »|promenade/);
    await page.close();
  });

  it.each(['/plain-fr.html', '/plain-en.html'])(
    'and %s keeps its DOM byte for byte',
    async (path) => {
      const { page } = await open(path);
      await until(async () => (await paintedWords(page)).length, 'marks');
      await page.keyboard.down('Alt');
      await page.keyboard.press('KeyJ');
      await page.keyboard.up('Alt');
      await until(() => cardIsOpen(page), 'the card');
      const before = await page.evaluate(() => (window as unknown as { before: string }).before);
      // The page's own script ran before the last tags were parsed: compare from there on.
      const strip = (markup: string) => markup.replace(/\s*<\/body>\s*<\/html>\s*$/, '');
      expect(strip(await pageMarkup(page))).toBe(strip(before));
      await page.close();
    },
  );
});

describe('a page that is no article is left alone', () => {
  rig.pages['/front.html'] =
    `<!DOCTYPE html><html lang="fr"><title>Accueil</title><body><h1>Accueil</h1>${'<article><h2><a href="/a">Un titre de une assez long pour une liste</a></h2><p>Un chapeau court qui annonce.</p></article>'.repeat(20)}</body></html>`;
  rig.pages['/empty.html'] = '<!DOCTYPE html><html><body></body></html>';
  rig.pages['/login.html'] =
    '<!DOCTYPE html><html lang="en"><title>Sign in</title><body><form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form></body></html>';

  it.each(['/front.html', '/empty.html', '/login.html'])('%s', async (path) => {
    const page = await rig.launched.browser.newPage();
    await page.goto(rig.site.origin + path, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, 2_500));
    const { state } = await whenReading(rig.asker, rig.site.origin + path, () => true);
    expect(state?.status ?? 'unread').not.toBe('article');
    expect(await paintedWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });
});

describe('the card', () => {
  it('opens over a mark, and closes with Escape', async () => {
    const { page } = await open('/plain-fr.html');
    const place = await until(() => placeOf(page, '180 millions d’euros'), 'the mark on screen');
    await page.bringToFront();
    await page.mouse.move(place.x - 4, place.y);
    await page.mouse.move(place.x, place.y, { steps: 4 });
    await until(() => cardIsOpen(page), 'the card');
    await page.keyboard.press('Escape');
    await until(async () => !(await cardIsOpen(page)), 'the card to close');
    await page.close();
  });

  it('walks the marks by keyboard, and gives the focus back', async () => {
    const { page } = await open('/plain-en.html');
    await until(async () => (await paintedWords(page)).length, 'marks');
    await page.bringToFront();
    await page.focus('header nav a');
    const alt = async (key: 'KeyJ' | 'KeyK') => {
      await page.keyboard.down('Alt');
      await page.keyboard.press(key);
      await page.keyboard.up('Alt');
    };
    await alt('KeyJ');
    await alt('KeyJ');
    await alt('KeyK');
    await until(() => cardIsOpen(page), 'the card');
    expect(await page.evaluate(() => document.activeElement?.parentElement?.tagName)).toBe('HTML');
    await page.keyboard.press('Escape');
    await until(async () => !(await cardIsOpen(page)), 'the card to close');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
    await page.close();
  });

  it('does not open for clicks that the page makes up', async () => {
    const { page } = await open('/plain-en.html');
    const place = await until(() => placeOf(page, '£2.4bn'), 'the mark on screen');
    await page.evaluate(({ x, y }) => {
      for (const type of ['pointermove', 'click']) {
        document
          .elementFromPoint(x, y)
          ?.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true }));
      }
      window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', altKey: true }));
    }, place);
    await new Promise((done) => setTimeout(done, 800));
    expect(await cardIsOpen(page)).toBe(false);
    await page.close();
  });
});

describe('light and dark', () => {
  // Firefox's automation cannot change the colour scheme.
  it.runIf(family === 'chromium')('are followed while the page is open', async () => {
    const { page } = await open('/plain-en.html');
    await until(async () => (await paintedWords(page)).length, 'marks');
    await page.bringToFront();
    const shade = () =>
      page.evaluate(() =>
        [...document.adoptedStyleSheets]
          .map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join(''))
          .join(''),
      );
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    const light = await until(shade, 'rules of the marks');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await until(async () => (await shade()) !== light, 'other colours');
    await page.close();
  });
});

/** The middle of the first painted passage with these words, once it is painted. */
function placeOf(page: Parameters<typeof paintedWords>[0], words: string) {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        const box = live.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, words);
}
