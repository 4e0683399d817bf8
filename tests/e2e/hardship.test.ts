import { describe, expect, it } from 'vitest';
import { isRead, openArticle, whenReading } from '../../scripts/launch/reading';
import { family, paintedWords, samplePage, startRig, until } from './fixture';

const rig = startRig();
/** So many paragraphs, each with its own words. */
const paragraphs = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `<p>${text(index)}</p>`).join('\n');
const french = (index: number) =>
  `Le maire de Saint-Clar, Yves Arnoux, a annoncé mardi que ${index + 200} logements de la rue ${index} seraient rénovés, pour un coût de ${index + 3},5 millions d’euros.`;
const czech = (index: number) =>
  `Starosta města v úterý oznámil, že do konce roku bude opraveno více než ${index + 200} bytů v ulici ${index} a že práce budou stát několik milionů korun českých.`;
const sheet = (language: string, title: string, body: string) =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
rig.pages['/broken.html'] =
  `<html lang=fr><head><title>Des logements rénovés</title><meta property=og:type content=article><body><article><h1>Des logements rénovés à Saint-Clar</h2><div><p>${paragraphs(8, french)}<b><i></p></div></span><table><tr><p>${french(9)}`;
rig.pages['/huge.html'] = sheet('fr', 'Longue enquête à Saint-Clar', paragraphs(32_000, french));
rig.pages['/czech.html'] = sheet('cs', 'Nové byty ve městě', paragraphs(9, czech));
rig.pages['/changed.html'] = samplePage('article-fr.html');

const address = (path: string) => rig.site.origin + path;

describe('bad input', () => {
  it('broken HTML is read all the same', async () => {
    const { page, reading } = await openArticle(rig.launched, rig.asker, address('/broken.html'));
    const names = reading.state?.story?.people.map(({ name }) => name);
    expect(names).toContain('Yves Arnoux');
    await page.close();
  });

  it('five megabytes of text are read in part, and the page says so', async () => {
    const url = address('/huge.html');
    const { page, reading } = await openArticle(rig.launched, rig.asker, url, 55_000);
    const { article, story, problem } = reading.state ?? {};
    expect(problem).toBe('too-long');
    expect(story?.covered).toBe(article?.text.length);
    expect(story?.covered).toBeLessThan(310_000);
    expect(story?.covered).toBeGreaterThan(100_000);
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(32_000);
    await page.close();
  });

  it('a language that Whence does not read is named as the reason', async () => {
    const url = address('/czech.html');
    const page = await rig.launched.browser.newPage();
    await page.goto(url);
    const { tabId } = await whenReading(
      rig.asker,
      url,
      ({ state }) => state?.problem === 'language',
    );
    const panel = await rig.launched.open(`sidepanel.html?tab=${tabId}`);
    await until(() => panel.evaluate(() => document.querySelector('h2, h3')?.textContent), 'words');
    expect(await paintedWords(page)).toEqual([]);
    await panel.close();
    await page.close();
  });
});

describe.runIf(family === 'chromium')('a worker that the browser has stopped', () => {
  it('wakes for the next article, and loses no note', async () => {
    const url = address('/article-en.html');
    const { page, reading } = await openArticle(rig.launched, rig.asker, url);
    const session = await rig.asker.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const panel = await rig.launched.open(`sidepanel.html?tab=${reading.tabId}`);
    await panel.bringToFront();
    await panel.waitForSelector('[role=tab][id$=figures]');
    await panel.click('[role=tab][id$=figures]');
    await (await panel.waitForSelector('[role=tabpanel] td:last-child button'))?.click();
    await (await panel.waitForSelector('textarea'))?.type('Kept through a stop');
    await whenReading(rig.asker, url, ({ state }) => Object.keys(state?.anchors ?? {}).length > 0);
    await session.send('ServiceWorker.stopAllWorkers');
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await whenReading(rig.asker, url, (item) => isRead(item) && anchored(item) > 0);
    expect(Object.values(again.state?.anchors ?? {})[0]?.state).toBe('found');
    await panel.close();
    await page.close();
  });
});

describe('a page that has changed since the note was made', () => {
  it('shows the note as found, changed or orphaned, as it is', async () => {
    const url = address('/changed.html');
    const { page, reading } = await openArticle(rig.launched, rig.asker, url);
    const panel = await rig.launched.open(`sidepanel.html?tab=${reading.tabId}`);
    await panel.bringToFront();
    await panel.waitForSelector('[role=tab][id$=claims]');
    await panel.click('[role=tab][id$=claims]');
    await panel.waitForSelector('[role=tabpanel] button.quiet');
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[role=tabpanel] button.quiet')];
      buttons
        .find((button) => /^(?:Add a note|Ajouter une note|Note)/.test(button.textContent.trim()))
        ?.click();
    });
    await (await panel.waitForSelector('textarea'))?.type('What becomes of it?');
    const noted = await whenReading(rig.asker, url, (item) => anchored(item) > 0);
    const [anchor] = Object.values(noted.state?.anchors ?? {});
    const span = anchor && 'span' in anchor ? anchor.span : { start: 0, end: 0 };
    const words = noted.state?.article?.text.slice(span.start, span.end) ?? '';
    expect(words.length).toBeGreaterThan(20);
    rig.pages['/changed.html'] = samplePage('article-fr.html').replace(words, '');
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    const gone = await whenReading(rig.asker, url, (item) => isRead(item) && anchored(item) > 0);
    expect(Object.values(gone.state?.anchors ?? {})[0]?.state).toBe('orphaned');
    await panel.close();
    await page.close();
  });
});

function anchored({ state }: { state: { anchors: object } | null }): number {
  return Object.keys(state?.anchors ?? {}).length;
}
