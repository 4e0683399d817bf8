import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { family, startRig, until } from './fixture';
import { clickOn, panelOf, says, withoutBar } from './panel-of';

const rig = startRig();
rig.pages['/out.html'] = withoutBar('article-en.html');
const folder = mkdtempSync(path.join(tmpdir(), 'whence-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Keeps what the page would copy, where a headless browser has no clipboard. */
const catchCopies = (page: Page) =>
  page.evaluate(() => {
    const copies: string[] = [];
    Object.assign(globalThis, { copies });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copies.push(text) },
    });
  });
const copies = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { copies: string[] }).copies);

describe('what leaves the panel', () => {
  it('a mark is copied as a citation in the style of one language, then of the other', async () => {
    const { page, panel, url } = await panelOf(rig, '/out.html');
    await catchCopies(panel);
    await panel.click('#tab-claims');
    await clickOn(panel, '.claim .tools .quiet', 'Cite');
    await says(panel, 'Copied.');
    await clickOn(panel, '.toast-action', 'In French');
    await until(async () => (await copies(panel)).length === 2, 'the second copy');
    const [english, french] = await copies(panel);
    expect(english).toMatch(/^“.*”, “Flood defences .*”, The Harbour Post, February 3, 2026, http/);
    expect(english).toContain(`${url}#:~:text=`);
    expect(english).toMatch(/\(accessed [A-Z][a-z]+ \d+, \d{4}\)$/);
    expect(french).toMatch(/^«\s.*\s», .*3 février 2026, http.*\(consulté le \d+ .*\)$/u);
    await panel.close();
    await page.close();
  });

  it('a story is a page to print, with its notes, also after it was left', async () => {
    const { page, panel, tabId, url } = await panelOf(rig, '/out.html');
    await panel.click('#tab-notes');
    await clickOn(panel, '.notes .button', 'Add a note on the article');
    await panel.waitForSelector('textarea:focus');
    await panel.keyboard.type('For the *file*');
    await panel.keyboard.press('Escape');
    await until(() => panel.$('.note-words'), 'the note');
    await clickOn(panel, '.memory-line .button', 'Report to print or save');
    const query = new URLSearchParams({ tab: String(tabId), url });
    const report = await rig.launched.open(`report.html?${query}`);
    for (const words of ['Daniel Whitcombe', '£2,400,000,000', 'For the file', 'February 24'])
      await says(report, words);
    await report.emulateMediaType('print').catch(() => undefined);
    if (family === 'chromium')
      expect(await report.$eval('.report-bar', (bar) => getComputedStyle(bar).display)).toBe(
        'none',
      );
    await page.close();
    // Firefox loads an extension's page again, but never tells that it did.
    void report.reload().catch(() => undefined);
    await says(report, 'The article is no longer open');
    await says(report, 'Daniel Whitcombe');
    await report.close();
    await panel.close();
  });

  // Over WebDriver BiDi, Firefox tells no folder for downloads.
  it.skipIf(family === 'firefox')('notes that were found are saved as a file', async () => {
    const { page, panel } = await panelOf(rig, '/out.html');
    const session = await rig.launched.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await panel.click('#tab-notes');
    await panel.$$eval('input[name=notes-view]', (all) => (all[1] as HTMLElement).click());
    await panel.type('input[type=search]', 'file');
    await panel.waitForSelector('.export-menu summary');
    await panel.click('.export-menu summary');
    await clickOn(panel, '.export-menu .button', 'CSV');
    const file = await until(
      () => readdirSync(folder).find((name) => name.endsWith('.csv')),
      'the file',
    );
    await until(
      () => readFileSync(path.join(folder, file), 'utf8').includes('For the *file*'),
      'the note in the file',
    );
    await panel.close();
    await page.close();
  });
});
