import { describe, expect, it } from 'vitest';
import { startRig, until } from './fixture';
import { clickOn, panelOf, says, withoutBar } from './panel-of';

const rig = startRig();
const first = withoutBar('article-en.html');
rig.pages['/memory.html'] = first;
rig.pages['/again.html'] = first.replace('12% of the new walls', '15% of the new walls');

/** Keeps a note on the open article as a whole, with these words. */
async function noteArticle(panel: Awaited<ReturnType<typeof panelOf>>['panel'], text: string) {
  await panel.click('#tab-notes');
  await clickOn(panel, '.notes .button', 'Add a note on the article');
  await panel.waitForSelector('textarea:focus');
  await panel.keyboard.type(text);
  await panel.keyboard.press('Escape');
  await until(() => panel.$('.note-words'), 'the note');
}

describe('what the panel remembers', () => {
  it('shows what changed in a saved article since it was read, until that was seen', async () => {
    const { page, panel } = await panelOf(rig, '/memory.html');
    await noteArticle(panel, 'First reading');
    rig.pages['/memory.html'] = first
      .replace('3,200 homes', '2,900 homes')
      .replace('The Commons will vote', 'Nothing more was known. The Commons will vote');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await says(panel, /Changed since you read it on .* 2 sentences · 1 with a figure or a source/);
    await panel.click('.changes summary');
    await panel.waitForSelector('.change');
    const [telling] = await panel.$$eval('.change', (all) => all.map((one) => one.textContent));
    expect(telling).toContain('3,200');
    expect(telling).toContain('2,900');
    await clickOn(panel, '.changes .button', 'Seen');
    await until(async () => !(await panel.$('.changes')), 'the changes to go');
    await panel.close();
    await page.close();
  });

  it('says where a source was met before, and has a page for it with the way back', async () => {
    const { page, panel } = await panelOf(rig, '/again.html');
    await says(panel, 'You have met these before');
    await says(panel, /Daniel Whitcombe quoted in 1 saved story/);
    await clickOn(panel, '.recall .link', 'Daniel Whitcombe');
    await panel.waitForSelector('.source-page');
    await until(
      () => panel.evaluate(() => document.activeElement?.textContent === 'Back'),
      'the way back to have the focus',
    );
    await says(panel, 'In 1 saved article');
    await clickOn(panel, '.source-page .quiet', 'Add a note on Daniel Whitcombe');
    await panel.waitForSelector('.source-page textarea:focus');
    await panel.keyboard.type('Promised 2029 twice');
    await panel.keyboard.press('Escape');
    await says(panel, 'Promised 2029 twice');
    await panel.keyboard.press('Tab');
    await panel.focus('.back');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[role=tab]');
    await says(panel, /your note of .*; quoted in 1 saved story/);
    await panel.close();
    await page.close();
  });

  it('finds notes, sources and articles while typing, slips included, and narrows', async () => {
    const { page, panel } = await panelOf(rig, '/again.html');
    await panel.click('#tab-notes');
    await panel.$$eval('input[name=notes-view]', (all) => (all[1] as HTMLElement).click());
    await panel.type('input[type=search]', 'whitcmbe promis');
    await until(() => panel.$('.note mark'), 'the words found to be marked');
    await panel.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
    await panel.type('input[type=search]', 'whitcom');
    await until(() => panel.$('.found-item'), 'the source to be found');
    await panel.click('.filters summary');
    await panel.select('.filter:nth-of-type(1) select', '=article');
    await until(async () => (await panel.$$('.note')).length === 0, 'no article to say so');
    await panel.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
    await panel.keyboard.press('Backspace');
    await says(panel, 'First reading');
    expect(await panel.$$('.note')).toHaveLength(1);
    await clickOn(panel, '.filters .quiet', 'Clear');
    await says(panel, 'Promised 2029 twice');
    await panel.close();
    await page.close();
  });

  it('opens in a tab of its own at a search or a source, as the address bar asks', async () => {
    const search = await rig.launched.open('sidepanel.html?search=whitcombe');
    await says(search, 'Promised 2029 twice');
    await clickOn(search, '.note .link', 'Daniel Whitcombe');
    await search.waitForSelector('.source-page');
    await search.close();
    const source = await rig.launched.open('sidepanel.html?source=daniel%20whitcombe');
    await source.waitForSelector('.source-page');
    await says(source, 'Promised 2029 twice');
    await source.close();
  });
});
