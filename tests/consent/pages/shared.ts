import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ConsentPage } from '../harness/page';

/** The saved pages hold their publishers' scripts: none runs, and nothing is fetched. */
const STILL = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
/** The two that may run: their bars are drawn by scripts within the page. */
const ALONE = `<meta http-equiv="Content-Security-Policy" content="default-src 'unsafe-inline' data:">`;
/** A page that lost what it is about has little text left. */
const TEXT = `document.body.innerText.length > 1500 ? document.documentElement : null`;
const BARS: Record<string, string> = {
  soledad: `document.querySelector('.penci-gprd-law')`,
  'cookie-law-info': `document.querySelector('#cookie-law-info-bar')`,
};

/** Real pages kept beside the project; none when the folder is absent. */
export function sharedPages(shared: string): ConsentPage[] {
  const root = path.join(shared, 'pages');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file): ConsentPage => {
      const name = path.basename(file, '.html');
      const bar = file.startsWith('seed') ? BARS[name] : undefined;
      const html = readFileSync(path.join(root, file), 'utf8');
      return {
        id: `real-${name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .slice(0, 50)}`,
        product: bar ? 'the mission’s page' : 'a real page',
        language: name.slice(0, 2),
        ...(bar ? { kind: 'banner', refusable: false, box: bar } : { kind: 'leave', box: TEXT }),
        html: (bar ? ALONE : STILL) + html,
      };
    });
}
