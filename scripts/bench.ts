/**
 * npm run bench: what Whence costs a page, in real Chromium with the built extension, against the page
 * alone, an empty content script, Readability alone and, with --peers, other extensions' scripts.
 *
 *   npm run bench                          6 pages, 3 rounds, some five minutes
 *   npm run bench -- --pages 24 --rounds 5 more of both
 *   npm run bench -- --peers               Hypothesis, defuddle and autoconsent too (installs them)
 *   npm run bench -- --only units          single parts alone: marks, hover, text analysis
 *   npm run bench -- --write               writes docs/PERFORMANCE.md
 *
 * Build first. Pages come from ../shared (or WHENCE_SHARED); from our own samples when it is absent.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import budgets from './bench/budgets.json';
import { measureLoads } from './bench/load';
import { benchPages } from './bench/pages';
import { reportPage } from './bench/report';
import { openRig } from './bench/rig';
import { measureUnits } from './bench/units';
import { rivalVariants, whenceVariants } from './bench/variants';
import { weigh } from './bench/weigh';

const root = path.resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const has = (name: string) => args.includes(`--${name}`);
const number = (name: string, otherwise: number) =>
  has(name) ? Number(args[args.indexOf(`--${name}`) + 1]) : otherwise;
const only = has('only') ? (args[args.indexOf('--only') + 1] ?? '') : '';

const folder = mkdtempSync(path.join(tmpdir(), 'whence-bench-'));
try {
  const pages = benchPages(number('pages', 6));
  pages.html.set('/blank.html', '<!doctype html><title>Blank</title><body></body>');
  const isLoading = only !== 'units';
  const variants = isLoading
    ? [...whenceVariants(folder), ...(await rivalVariants(folder, has('peers')))]
    : [];
  const rig = await openRig(variants, pages.html);
  try {
    const units = only === 'loads' ? null : await measureUnits(rig, pages);
    const rounds = number('rounds', 3);
    const names = [...pages.articles, ...pages.others];
    const added = isLoading
      ? await measureLoads(rig, names, variants, rounds, (page) => console.error(page))
      : [];
    const report = reportPage({
      date: new Date().toISOString().slice(0, 10),
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root })
        .toString()
        .trim(),
      browser: await rig.browser.version(),
      pages,
      rounds,
      added,
      units,
      weights: weigh(path.join(root, '.output/chrome-mv3'), budgets),
    });
    console.log(report);
    if (has('write')) writeFileSync(path.join(root, 'docs/PERFORMANCE.md'), report);
  } finally {
    await rig.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
