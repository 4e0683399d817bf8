/**
 * How quick the store answers in a real Chromium at many notes.
 *
 *   npm run test:notes-speed                       100,000 notes on 20,000 articles, 5,000 sources
 *   npm run test:notes-speed -- --notes 10000
 *   npm run test:notes-speed -- --write            writes the table to docs/NOTES.md
 *
 * Prints a table of milliseconds and fails when a search takes 100 ms or more, or a save 30 ms (medians).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openNotes, serveNotes } from './notes/browser';
import { aboutRun, table, writeSection } from './notes/document';

const args = process.argv.slice(2);
const total = args.includes('--notes') ? Number(args[args.indexOf('--notes') + 1]) : 100_000;
const profile = mkdtempSync(path.join(tmpdir(), 'whence-speed-'));
const site = await serveNotes();
const { browser, page } = await openNotes('chrome', profile, site.url);
try {
  const begun = performance.now();
  await page.evaluate(`notes.fill(${total})`);
  console.log(`${total} notes written in ${Math.round((performance.now() - begun) / 1_000)} s`);
  const speed = (await page.evaluate('notes.speed(21)')) as Record<
    string,
    { median: number; worst: number }
  >;
  const rows = Object.entries(speed).map(([name, { median, worst }]) => [
    name,
    median.toFixed(1),
    worst.toFixed(1),
  ]);
  const figures = table(['call', 'median ms', 'worst ms'], rows);
  console.log(figures);
  if (args.includes('--write'))
    writeSection('speed', `${total} notes; ${aboutRun(await browser.version())}\n\n${figures}`);
  for (const [name, { median }] of Object.entries(speed)) {
    const limit = name.startsWith('create') ? 30 : 100;
    if (median >= limit) process.exitCode = 1;
  }
} finally {
  await browser.close();
  site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
