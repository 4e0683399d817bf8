/**
 * Prints what Whence finds in a saved page, as one JSON object on standard output.
 *
 *   npm run -s analyse -- PAGE.html [--url URL] [--lang xx]
 *
 * Exit status 1 only for a file that cannot be read; a page without an article is
 * `{"article": false}`.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../lib/text/analyse';
import { articleOfPage } from './page';
import { report } from './report';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, lang: { type: 'string' } },
});
const [file] = positionals;
if (!file) {
  console.error('usage: npm run -s analyse -- PAGE.html [--url URL] [--lang xx]');
  process.exit(1);
}
try {
  const article = articleOfPage(file, { url: values.url ?? null, language: values.lang ?? null });
  console.log(JSON.stringify(report(article, article && analyse(article)), null, 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
