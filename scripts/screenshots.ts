/**
 * Writes every screen of the extension's own pages, with made-up states, as PNG: both languages,
 * both themes, two widths.
 *
 *   npm run screenshots -- [--out DIR] [--only NAME,NAME]
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openGallery, show } from '../tests/components/gallery/serve';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'screenshots' }, only: { type: 'string' } },
});
const wanted = values.only?.split(',');
/** The page itself is as wide as the reader's window; popup and panel are narrow. */
const WIDTHS: [RegExp, number[]][] = [
  [/^(?:options|welcome|report)/, [420, 1100]],
  [/^popup/, [360]],
  [/^panel/, [320, 480]],
];

const out = path.resolve(values.out);
mkdirSync(out, { recursive: true });
const gallery = await openGallery();
try {
  const page = await gallery.open();
  const screens = gallery.screens.filter(
    (screen) => wanted?.some((start) => screen.startsWith(start)) ?? true,
  );
  for (const screen of screens) {
    const widths = WIDTHS.find(([names]) => names.test(screen))?.[1] ?? [];
    for (const width of widths)
      for (const language of ['en', 'fr'])
        for (const scheme of ['light', 'dark']) {
          await page.setViewport({ width, height: 720 });
          await show(page, screen, { language, scheme });
          const name = `${screen}-${width}-${language}-${scheme}.png` as const;
          // Ten thousand notes make a picture that no viewer opens.
          const fullPage = screen !== 'panel-all-notes';
          await page.screenshot({ path: path.join(out, name) as `${string}.png`, fullPage });
        }
  }
  console.log(`${screens.length} screens in ${out}`);
} finally {
  await gallery.close();
}
