import { readFileSync, writeFileSync } from 'node:fs';
import type { Result, Score } from './score';
import { faultsOf, median } from './score';

const BEGIN = '<!-- figures: written by npm run test:consent -->';
const END = '<!-- end of figures -->';

/** Writes the figures between the two marks of the document; its prose is kept. */
export function writeReport(file: string, figures: string): void {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures`);
  writeFileSync(file, `${text.slice(0, from)}${BEGIN}\n\n${figures}\n${text.slice(to)}`);
}

/** The figures of one browser as Markdown. */
export function figuresOf(browser: string, score: Score, results: readonly Result[]): string {
  const rows = byProduct(results).map(
    ([product, list]) =>
      `| ${product} | ${list.length} | ${goneOf(list)} | ${refusedOf(list)} | ${median(list.map(({ measured }) => measured.seen))} |`,
  );
  return [
    `### ${browser}`,
    '',
    `- Banners gone: **${score.gone} of ${score.banners}**; refused where a refusal is offered: **${score.refused} of ${score.refusable}**.`,
    `- Consent given: **${score.granted}**. Pages to leave alone that were touched: **${score.touched} of ${score.innocent}**. Pages still locked: **${score.locked}**.`,
    `- Seen before it was gone (median): ${score.seenKnown} ms for known products, ${score.seenUnknown} ms for others.`,
    '',
    '| product | pages | gone | refused, of those that can be | seen, ms (median) |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The figures of real pages, which have no refusal to find. */
export function realFigures(results: readonly Result[]): string {
  const bad = results.filter((result) => faultsOf(result).length > 0);
  const kept = results.filter(({ measured }) => measured.keys.length > 0);
  return [
    `### Real pages, scripts and network off (Chromium)`,
    '',
    `- ${results.length} pages: ${bad.length} with their text taken away, a click or a banner left; ${kept.length} with a cookie or a key stored. The mission’s page in its two markups is one of them, with its own scripts.`,
    '',
  ].join('\n');
}

function byProduct(results: readonly Result[]): [string, Result[]][] {
  const products = new Map<string, Result[]>();
  for (const result of results) {
    if (result.page.kind !== 'banner') continue;
    const { product } = result.page;
    products.set(product, [...(products.get(product) ?? []), result]);
  }
  return [...products].sort(([a], [b]) => a.localeCompare(b));
}

const goneOf = (list: readonly Result[]) => list.filter(({ measured }) => measured.gone).length;

function refusedOf(list: readonly Result[]): string {
  const can = list.filter(({ page }) => page.refusable);
  if (can.length === 0) return 'accept only: hidden';
  return `${can.filter(({ measured }) => measured.stored === 'refused').length} of ${can.length}`;
}

/** One line a page that is not as it should be. */
export function faultLines(results: readonly Result[]): string[] {
  return results
    .map((result) => [result, faultsOf(result)] as const)
    .filter(([, faults]) => faults.length > 0)
    .map(
      ([{ page, measured }, faults]) =>
        `${page.id}: ${faults.join(', ')} ${JSON.stringify(measured)}`,
    );
}
