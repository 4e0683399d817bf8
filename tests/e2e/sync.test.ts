import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Family, type Launched, launch } from '../../scripts/launch/extension';
import { openArticle } from '../../scripts/launch/reading';
import { type Site, serve } from '../../scripts/launch/site';
import { hasLighttpd, startLighttpd } from '../sync/lighttpd';
import { PASSWORD, startDavServer, USER } from '../sync/webdav-server';
import { family, until } from './fixture';

/** Two browsers of one reader, on one WebDAV server: lighttpd where it is installed. */
interface Device {
  launched: Launched;
  options: Page;
  profile: string;
}

let site: Site;
let server: { url: string; close(): Promise<void> };
const devices: Device[] = [];
/** A third device in the other browser; `npm run test:devices`. */
const IS_MIXED = process.env.WHENCE_DEVICES === 'mixed';

const wordsOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

async function addDevice(browser: Family = family): Promise<Device> {
  const profile = mkdtempSync(path.join(tmpdir(), 'whence-sync-'));
  const launched = await launch(browser, { headless: true, profile });
  const device = { launched, options: await launched.open('options.html'), profile };
  devices.push(device);
  return device;
}

async function fill(page: Page, field: string, value: string): Promise<void> {
  await page.waitForSelector(`#sync-${field}`);
  await page.$eval(`#sync-${field}`, (input) => (input as HTMLInputElement).select());
  await page.type(`#sync-${field}`, value);
}

async function connect({ options }: Device, name: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('#sync-kind');
  await options.select('#sync-kind', 'webdav');
  for (const [field, value] of [
    ['url', server.url],
    ['user', USER],
    ['password', PASSWORD],
    ['name', name],
  ] as const)
    await fill(options, field, value);
  await options.click('#sync .sync-form button');
}

/** Types the passphrase on a device that joins, and waits for the note. */
async function give(device: Device, passphrase: string, id: string): Promise<void> {
  await fill(device.options, 'passphrase', passphrase);
  await device.options.click('#sync .sync-form button');
  await until(async () => (await noteText(device, id)) !== null, 'the note to arrive', 30_000);
  expect(await noteText(device, id)).toBe('Written at the desk');
}

/** Syncs until nothing waits, as the reader would by the button. */
async function syncNow({ options }: Device): Promise<void> {
  await options.bringToFront();
  for (let round = 0; round < 2; round += 1)
    await options.evaluate(async () => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const scope = globalThis as unknown as Record<'chrome' | 'browser', Api | undefined>;
      const api = scope.browser ?? scope.chrome;
      await api?.runtime.sendMessage({ type: 'sync/now', ask: { removals: 'ask' } });
    });
}

/** The panel on the sample article. */
async function panelOf({ launched, options }: Device): Promise<Page> {
  const { reading } = await openArticle(launched, options, `${site.origin}/article-en.html`);
  const panel = await launched.open(`sidepanel.html?tab=${reading.tabId}#notes`);
  await panel.waitForSelector('[role=tab][aria-selected=true]');
  await panel.bringToFront();
  await panel.focus('[role=tab][aria-selected=true]');
  await panel.keyboard.press('End');
  return panel;
}

/** What the browser shares between the devices of one account. */
const shared = ({ options }: Device) =>
  options.evaluate(async () => {
    type Api = { storage: { sync: { get(keys: null): Promise<Record<string, unknown>> } } };
    const scope = globalThis as unknown as Record<'chrome' | 'browser', Api | undefined>;
    return Object.entries((await (scope.browser ?? scope.chrome)?.storage.sync.get(null)) ?? {});
  });

describe('sync', () => {
  beforeAll(async () => {
    site = await serve(path.resolve(import.meta.dirname, 'pages'), {});
    server = await (hasLighttpd ? startLighttpd() : startDavServer());
  });
  afterAll(async () => {
    for (const { launched, profile } of devices) {
      await launched.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
    await server?.close();
    await site?.close();
  });

  it('goes through the account of the browser with nothing to type, and says what protects it', async () => {
    const device = await addDevice();
    const { options } = device;
    await options.waitForSelector('#sync-kind');
    expect(await options.$eval('#sync-kind', (kind) => (kind as HTMLSelectElement).value)).toBe(
      'browser',
    );
    await options.click('#sync .sync-form button');
    await until(
      async () => (await wordsOf(options)).includes('account alone protects'),
      'sync to be on',
    );
    await writeNote(device, 'Kept in the account');
    await syncNow(device);
    const entries = await until(async () => {
      const found = (await shared(device)).filter(([key]) => key.startsWith('notes-'));
      return found.length > 0 ? found : null;
    }, 'the note in the account');
    expect(JSON.stringify(entries).length).toBeLessThan(8_000);
    await until(async () => (await options.$('#sync-meter')) !== null, 'the meter');
  }, 60_000);

  it('brings a note to another browser, and shows both texts when it is edited apart', async () => {
    const one = await addDevice();
    await connect(one, 'Desk');
    await one.options.waitForSelector('.sync-passphrase', { timeout: 30_000 });
    const passphrase = await one.options.$eval(
      '.sync-passphrase',
      (node) => node.textContent ?? '',
    );
    expect(passphrase).toMatch(/^(?:[a-z]{4}-){5}[a-z]{4}$/);
    const id = await writeNote(one, 'Written at the desk');
    await syncNow(one);

    const other = await addDevice();
    await connect(other, 'Train');
    await fill(other.options, 'passphrase', 'not-the-right-one');
    await other.options.click('#sync .sync-form button');
    await until(
      async () => (await other.options.$('#sync .trouble')) !== null,
      'the wrong passphrase to be refused',
      30_000,
    );
    await give(other, passphrase.toUpperCase().replaceAll('-', ' '), id);
    const all: [Device, string][] = [
      [one, 'Edited at the desk'],
      [other, 'Edited on the train'],
    ];
    if (IS_MIXED) {
      const third = await addDevice('firefox');
      await connect(third, 'Sofa');
      await third.options.waitForSelector('#sync-passphrase', { timeout: 30_000 });
      await give(third, passphrase, id);
      all.push([third, 'Edited on the sofa']);
    }

    for (const [device, text] of all) await editNote(device, id, text);
    for (let round = 0; round < 2; round += 1) for (const [device] of all) await syncNow(device);
    const notes = await Promise.all(all.map(([device]) => noteOf(device, id)));
    for (const note of notes) {
      expect(note?.text).toBe(notes[0]?.text);
      const texts = [note?.text, ...(note?.versions ?? []).map(({ text }) => text)];
      expect(texts.sort()).toEqual(all.map(([, text]) => text).sort());
    }

    const panel = await panelOf(other);
    await until(async () => {
      const words = await wordsOf(panel);
      return words.includes('Edited at the desk') && words.includes('Edited on the train');
    }, 'both texts in the panel');
  }, 180_000);
});

interface Kept {
  text: string;
  versions?: { text: string }[];
}

/** A note as the panel's store keeps it, read from the extension's own database. */
function noteOf({ options }: Device, id: string): Promise<Kept | null> {
  return options.evaluate(
    (id) =>
      new Promise<Kept | null>((done, fail) => {
        const opening = indexedDB.open('whence-notes');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('notes').objectStore('notes').get(id);
          asked.onsuccess = () => {
            opening.result.close();
            done((asked.result as Kept | undefined) ?? null);
          };
        };
      }),
    id,
  );
}

const noteText = async (device: Device, id: string) => (await noteOf(device, id))?.text ?? null;

/** Presses the first button of the open tab whose words have this one. */
async function press(panel: Page, word: string): Promise<void> {
  await until(
    () =>
      panel.evaluate((word) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.notes button')];
        const found = buttons.find(({ textContent }) => textContent.toLowerCase().includes(word));
        found?.click();
        return found !== undefined;
      }, word),
    `a button for "${word}"`,
  );
}

/** Types a note on the whole article in the panel, and finds its id. */
async function writeNote(device: Device, text: string): Promise<string> {
  const panel = await panelOf(device);
  await press(panel, 'note');
  await panel.waitForSelector('textarea');
  await panel.type('textarea', text);
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');
  const id = await until(() => idOf(device, text), 'the note to be kept');
  await panel.close();
  return id;
}

function idOf({ options }: Device, text: string): Promise<string | null> {
  return options.evaluate(
    (text) =>
      new Promise<string | null>((done) => {
        const opening = indexedDB.open('whence-notes');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('notes').objectStore('notes').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            const notes = asked.result as { id: string; text: string }[];
            done(notes.find((note) => note.text === text)?.id ?? null);
          };
        };
      }),
    text,
  );
}

/** Edits the note in the panel, as a reader does. */
async function editNote(device: Device, id: string, text: string): Promise<void> {
  const panel = await panelOf(device);
  await press(panel, 'edit');
  await panel.waitForSelector('textarea');
  await panel.focus('textarea');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await panel.type('textarea', text);
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');
  await until(async () => (await noteText(device, id)) === text, 'the edit to be kept');
  await panel.close();
}
