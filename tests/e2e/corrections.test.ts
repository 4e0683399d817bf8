import { describe, expect, it } from 'vitest';
import { startRig, until } from './fixture';
import { clickOn, panelOf, says, withoutBar, words } from './panel-of';

const rig = startRig();
rig.pages['/correct.html'] = withoutBar('article-en.html');

describe('what the reader corrects', () => {
  it('goes at once, stays after a reload, and comes back when it is taken back', async () => {
    const { page, panel } = await panelOf(rig, '/correct.html');
    await panel.click('#tab-figures');
    await says(panel, '3,200');
    await clickOn(panel, '.figures .quiet', 'Not a figure 3,200');
    await says(panel, 'Corrected. Whence keeps to it.');
    await says(panel, 'Corrected by you');
    const inTable = () => panel.$eval('.figures tbody', (body) => body.textContent ?? '');
    await until(async () => !(await inTable()).includes('3,200'), 'the figure to be gone');

    await panel.click('#tab-officials');
    const before = await panel.$$eval('.items h3', (all) => all.map((one) => one.textContent));
    const [first] = before;
    await clickOn(panel, '.items .quiet', `Not an official ${first}`);
    await until(async () => (await words(panel)).includes('wherever this person'), 'the verdict');
    await page.reload({ waitUntil: 'load' });
    await until(
      async () =>
        (await panel.$$eval('.items h3', (all) => all.map((one) => one.textContent))).length ===
        before.length - 1,
      'one official less after the reload',
    );

    await clickOn(panel, '.correction .quiet', 'Undo');
    await until(
      async () =>
        (await panel.$$eval('.items h3', (all) => all.map((one) => one.textContent))).length ===
        before.length,
      'the official to be back',
    );
    await panel.close();
    await page.close();
  });

  it('gives a claim to who vouches for it, and is listed in the options', async () => {
    const { page, panel } = await panelOf(rig, '/correct.html');
    await panel.click('#tab-claims');
    await panel.waitForSelector('.claim .correct .quiet');
    const claims = (await panel.$$('.claim')).length;
    await panel.click('.claim .correct .quiet');
    await panel.type('.correct-form input', 'Report of the harbour office');
    await panel.select('.correct-form select', 'document');
    await panel.focus('.correct-form input');
    await panel.keyboard.press('Enter');
    await until(async () => (await panel.$$('.claim')).length === claims - 1, 'one claim less');
    await panel.click('#tab-sources');
    await says(panel, 'Report of the harbour office');
    await panel.close();
    await page.close();
    const options = await rig.launched.open('options.html#corrections');
    await says(options, 'Attributed to Report of the harbour office');
    const items = async () => (await options.$$('.correction')).length;
    await until(async () => (await items()) >= 2, 'both corrections');
    const all = await items();
    await clickOn(options, '.correction .quiet', 'Undo');
    await until(async () => (await items()) === all - 1, 'one correction less');
    expect(await options.$('#corrections .file-button')).not.toBeNull();
    await options.close();
  });
});
