import { describe, expect, it } from 'vitest';
import { whenReading } from '../../scripts/launch/reading';
import { startRig, until } from './fixture';
import { panelOf as open, says, withoutBar } from './panel-of';

const rig = startRig();
rig.pages['/one.html'] = withoutBar('article-fr.html');
rig.pages['/two.html'] = withoutBar('article-en.html').replaceAll('https://', 'https://two.');

const panelOf = (path: string) => open(rig, path);

describe('the panel', () => {
  it('takes a note by keyboard alone, keeps it, and finds it again', async () => {
    const { url, page, panel } = await panelOf('/one.html');
    await until(async () => (await panel.$$('[role=tab]')).length === 5, 'the story’s tabs');
    await panel.focus('[role=tab][aria-selected=true]');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('#tab-figures[aria-selected=true]');
    // Past the passages and heads of the table to the first button that adds a note.
    for (let step = 0; step < 40; step += 1) {
      await panel.keyboard.press('Tab');
      const name = await panel.evaluate(() => document.activeElement?.closest('td')?.textContent);
      if (name !== undefined) break;
    }
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('textarea:focus');
    await panel.keyboard.type('Tapé au clavier');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    // Back where the note was asked for, with the focus in sight.
    await panel.waitForSelector('#tab-figures[aria-selected=true]');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-figures');
    await panel.keyboard.press('End');
    await says(panel, 'Tapé au clavier');

    await page.reload({ waitUntil: 'domcontentloaded' });
    await whenReading(rig.asker, url, ({ state }) =>
      Object.values(state?.anchors ?? {}).some((anchor) => anchor.state === 'found'),
    );
    await until(() => panel.$('.anchor-found'), 'the note to be found in words');
    await panel.close();
    await page.close();
  });

  it('deletes with the way back, in the toast and in the bin', async () => {
    const { page, panel } = await panelOf('/one.html');
    await panel.click('#tab-notes');
    await until(() => panel.$('.note'), 'the note');
    const remove = () =>
      panel.$$eval('.note-foot button', (all) => (all.at(-1) as HTMLElement).click());
    await remove();
    await until(async () => !(await panel.$('.note')), 'the note to go');
    await panel.click('.toast-action');
    await until(() => panel.$('.note'), 'the note to come back');
    await remove();
    await until(async () => !(await panel.$('.note')), 'the note to go again');
    await panel.$$eval('input[name=notes-view]', (all) => (all.at(-1) as HTMLElement).click());
    await says(panel, 'Tapé au clavier');
    await panel.$$eval('.note-foot button', (all) => (all[0] as HTMLElement).click());
    await until(async () => !(await panel.$('.note')), 'the note to leave the bin');
    await panel.close();
    await page.close();
  });

  it('shows where a passage stands when its words are clicked', async () => {
    const { page, panel } = await panelOf('/two.html');
    await page.setViewport({ width: 900, height: 300 });
    await panel.$$eval('.passage', (all) => (all.at(-1) as HTMLElement).click());
    await until(() => page.evaluate(() => scrollY > 0), 'the page to scroll');
    await panel.close();
    await page.close();
  });

  it('never keeps a story after its page has gone to another address', async () => {
    const { page, panel } = await panelOf('/one.html');
    await until(() => panel.$('.panel-head'), 'the story');
    await page.goto(`${rig.site.origin}/style.css`);
    await until(async () => !(await panel.$('.panel-head')), 'the story to go');
    expect(await panel.$$('[role=tab]')).toHaveLength(1);
    await panel.close();
    await page.close();
  });
});

describe('the popup', () => {
  it('switches Whence off on a site and on again', async () => {
    const { page, panel, tabId } = await panelOf('/two.html');
    const popup = await rig.launched.open(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('input[name=site]');
    const choose = (at: number) =>
      popup.$$eval('input[name=site]', (all, index) => (all[index] as HTMLElement).click(), at);
    await choose(2);
    await says(popup, 'Whence is off on this site');
    expect(await popup.$('.strip')).toBeNull();
    await choose(0);
    await until(() => popup.$('.strip'), 'the counts to come back');
    for (const one of [popup, panel, page]) await one.close();
  });
});

describe('the settings page', () => {
  it('changes the language of all open pages at once', async () => {
    const { page, panel } = await panelOf('/one.html');
    const options = await rig.launched.open('options.html');
    await options.waitForSelector('select');
    await options.select('select', 'fr');
    await says(options, 'Vie privée');
    await says(panel, 'Affirmations');
    await options.select('select', 'en');
    await says(panel, 'Claims');
    for (const one of [options, panel, page]) await one.close();
  });

  it('shows the notes, and deletes them after a second word', async () => {
    const options = await rig.launched.open('options.html');
    await says(options, /[1-9]\d* notes? · /);
    await options.$$eval('#data .button.danger:not(dialog *)', (all) =>
      (all.at(-1) as HTMLElement).click(),
    );
    await options.waitForSelector('dialog[open]');
    await options.$eval('dialog[open] .danger', (button) => (button as HTMLElement).click());
    await says(options, 'Everything was deleted.');
    await says(options, '0 notes');
    await options.close();
  });
});

describe('the welcome page', () => {
  it('has a sample whose marks explain themselves, without any page or network', async () => {
    const welcome = await rig.launched.open('welcome.html');
    await until(() => welcome.$('.mark-figure'), 'the sample to be read');
    await welcome.$eval('.mark-official', (mark) => (mark as HTMLElement).click());
    await until(
      () => welcome.$eval('.sample-card', (card) => card.textContent?.includes('Okoro')),
      'the explanation',
    );
    await welcome.close();
  });
});
