/**
 * Draws the PNG icons of all sizes from public/icon/whence.svg with an installed Chromium.
 *
 *   node scripts/icons.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './launch/find.mjs';

const folder = path.resolve(import.meta.dirname, '../public/icon');
const svg = readFileSync(path.join(folder, 'whence.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  headless: true,
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewport({ width: size, height: size });
    const sized = svg.replace(
      '<svg ',
      `<svg width="${size}" height="${size}" style="display:block" `,
    );
    await page.setContent(`<body style="margin:0;background:transparent">${sized}</body>`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(folder, `${size}.png`), png);
  }
} finally {
  await browser.close();
}
