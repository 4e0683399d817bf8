import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { isRead, whenReading } from '../../scripts/launch/reading';
import { startRig, until } from './fixture';
import { clickOn, panelOf, says, withoutBar } from './panel-of';

const rig = startRig();
const article = withoutBar('article-en.html');
rig.pages['/mend.html'] = article;
rig.pages['/other-address.html'] = article;
rig.pages['/read.html'] = article;

/** Selects the first text of the page that is exactly these words. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return true;
    }
    return false;
  }, words);

describe('what the reader mends', () => {
  it('a note whose passage is gone is listed and attached again by hand, and back', async () => {
    const { page, panel } = await panelOf(rig, '/mend.html');
    await panel.click('#tab-figures');
    const add = 'button.quiet';
    await panel.waitForSelector('.figures tbody tr');
    await panel.$$eval(
      '.figures tbody tr',
      (rows, button) => {
        const row = rows.find((one) => one.textContent?.includes('3,200'));
        row?.querySelector<HTMLElement>(button)?.click();
      },
      add,
    );
    await panel.waitForSelector('textarea:focus');
    await panel.keyboard.type('How many?');
    await panel.keyboard.press('Escape');
    rig.pages['/mend.html'] = article.replace(
      'He added that 3,200 homes were already better protected.',
      'Nothing else was said by him about the matter that day.',
    );
    await page.reload({ waitUntil: 'domcontentloaded' });
    await panel.waitForSelector('#tab-notes');
    await panel.click('#tab-notes');
    await until(() => panel.$('.orphans .note'), 'the note among the orphans');
    await clickOn(panel, '.orphans .button', 'Attach to the passage');
    await says(panel, 'Nothing of the article is selected in the page.');
    expect(await select(page, 'Nothing else was said')).toBe(true);
    await clickOn(panel, '.orphans .button', 'Attach to the passage');
    await until(() => panel.$('.anchor-found'), 'the note to be found again');
    await says(panel, 'Nothing else was said');
    expect(await panel.$('.orphans')).toBeNull();
    expect(await select(page, 'Families along this coast')).toBe(true);
    await clickOn(panel, '.notes .button', 'Note the passage selected');
    await panel.waitForSelector('textarea:focus');
    await says(panel, 'Families along this coast');
    await panel.keyboard.press('Escape');
    await panel.focus('#tab-notes');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('z');
    await panel.keyboard.up('Control');
    await until(() => panel.$('.orphans .note'), 'the note to be an orphan again');
    await panel.close();
    await page.close();
  });

  it('an article takes in another of its addresses, with the notes there', async () => {
    const { page, panel } = await panelOf(rig, '/mend.html');
    await panel.click('#tab-notes');
    await panel.waitForSelector('.addresses summary');
    await panel.click('.addresses summary');
    await panel.type('.address-form input', `${rig.site.origin}/other-address.html`);
    await panel.keyboard.press('Enter');
    await says(panel, 'Address added');
    await panel.close();
    await page.close();
    const other = await panelOf(rig, '/other-address.html');
    await other.panel.click('#tab-notes');
    await says(other.panel, 'How many?');
    await other.panel.waitForSelector('.addresses summary');
    await other.panel.click('.addresses summary');
    await clickOn(other.panel, '.address .quiet', '/other-address.html');
    await says(other.panel, 'Address removed.');
    await until(async () => !(await other.panel.$('.note')), 'its notes to stay with the other');
    await clickOn(other.panel, '.toast-action', 'Undo');
    await says(other.panel, 'How many?');
    await other.panel.close();
    await other.page.close();
  });

  it('every article that is read is remembered only when the reader says so', async () => {
    const { url, page, panel } = await panelOf(rig, '/read.html');
    await says(panel, 'Only articles with a note of yours are remembered.');
    await clickOn(panel, '.memory-line .quiet', 'Remember every article');
    await says(panel, 'From now on, articles that you read are remembered');
    await says(panel, 'Articles that you read are remembered for 90 days.');
    await page.reload({ waitUntil: 'load' });
    // The page is read anew: only then is what the panel shows the story that is forgotten.
    await whenReading(rig.asker, url, isRead);
    await new Promise((done) => setTimeout(done, 500));
    await until(() => panel.$('[role=tab]'), 'the story');
    await clickOn(panel, '.memory-line .quiet', 'Forget this article');
    await says(panel, 'Article forgotten.');
    await clickOn(panel, '.memory-line .quiet', 'Stop remembering');
    await clickOn(panel, '.toast-action', 'Forget those without a note');
    await says(panel, 'Remembered articles without a note were forgotten.');
    await panel.close();
    await page.close();
  });
});
