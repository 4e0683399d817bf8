/**
 * Kills a real browser with SIGKILL while it writes notes, again and again, and looks at what is left.
 *
 *   npm run test:durability                        100 kills of Chromium and 100 of Firefox
 *   npm run test:durability -- --kills 10 --only chrome
 *   npm run test:durability -- --write             puts the table into docs/NOTES.md
 *
 * Fails when a note is missing or older than the store said it was kept, or when the stored counts or
 * the search index do not fit the notes (a torn write). In Chromium the log is also torn by hand.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { seededRandom } from './anchoring-edits';
import { type BrowserName, openNotes, serveNotes } from './notes/browser';
import { aboutRun, table, writeSection } from './notes/document';
import { tearLog } from './notes/torn-log';

const args = process.argv.slice(2);
const value = (name: string) =>
  args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined;
const kills = Number(value('kills') ?? 100);
const names = (['chrome', 'firefox'] as const).filter((name) => (value('only') ?? name) === name);

interface State {
  notes: { id: string; text: string }[];
  isWhole: boolean;
}

if (names.includes('chrome')) await outliveTornLog();
const rows: string[][] = [];
for (const name of names) {
  const { acknowledged, lost, torn, version } = await killOften(name);
  const row = [kills, acknowledged, lost, torn].map(String);
  rows.push([version, ...row]);
  console.log([version, ...row].join(' | '));
  if (lost > 0 || torn > 0) process.exitCode = 1;
}
const report = table(
  ['browser', 'kills', 'notes told as kept', 'of these lost or older', 'torn writes'],
  rows,
);
if (args.includes('--write'))
  writeSection('durability', `${aboutRun('SIGKILL after 0.2 to 1.2 s of writing')}\n\n${report}`);
else console.log(report);

async function killOften(name: BrowserName) {
  const site = await serveNotes();
  const profile = mkdtempSync(path.join(tmpdir(), 'whence-durability-'));
  const random = seededRandom(kills);
  let torn = 0;
  try {
    for (let round = 0; round < kills; round += 1) {
      const { browser, page } = await openAgain(name, profile, site.url);
      // As the background does at the start of the browser.
      await page.evaluate('notes.settle()');
      if (!(await look(page)).isWhole) torn += 1;
      // Never answers: the browser is killed in the middle of it.
      page.evaluate(`notes.writeForEver(${round * 10_000})`).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 200 + random(1_000)));
      await kill(browser);
    }
    const { browser, page } = await openAgain(name, profile, site.url);
    const left = await look(page);
    const version = await browser.version();
    await browser.close();
    if (!left.isWhole) torn += 1;
    const texts = new Map(left.notes.map(({ id, text }) => [id, text]));
    // A change that was kept but not yet told of is longer than what was told.
    const lost = [...site.kept].filter(([id, text]) => !texts.get(id)?.startsWith(text)).length;
    return { acknowledged: site.kept.size, lost, torn, version };
  } finally {
    site.close();
    // Helpers of the last browser may still be writing; what is left is in the system's own folder.
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    } catch (error) {
      console.error(String(error));
    }
  }
}

/** Notes must outlive two starts after a kill that tore the last record of Chromium's log. */
async function outliveTornLog(): Promise<void> {
  const site = await serveNotes();
  const profile = mkdtempSync(path.join(tmpdir(), 'whence-torn-'));
  for (let notes = 20; notes <= 60; notes += 20) {
    const { browser, page } = await openAgain('chrome', profile, site.url);
    await page.evaluate('notes.settle()');
    await page.evaluate(`notes.fill(${notes})`);
    const { notes: left, isWhole } = await look(page);
    await kill(browser);
    if (left.length !== notes || !isWhole) throw new Error(`${left.length} of ${notes} notes left`);
    tearLog(profile);
  }
  console.log('A torn log was outlived twice.');
  site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}

/** The helpers of a killed browser may hold its profile for a moment; only the start is tried again. */
async function openAgain(name: BrowserName, profile: string, url: string) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await openNotes(name, profile, url);
    } catch (error) {
      if (tries >= 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000 * tries));
    }
  }
}

function look(page: Page): Promise<State> {
  return page.evaluate('notes.state()') as Promise<State>;
}

/** SIGKILL to the browser's own process; its helpers end with it. */
async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  child?.kill('SIGKILL');
  await ended;
  await browser.disconnect().catch(() => {});
}
