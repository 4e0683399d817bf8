import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The pages of a bench: articles, and pages that are none. */
export interface Pages {
  /** Path to HTML, as it lies on disk. */
  html: Map<string, Buffer | string>;
  articles: string[];
  others: string[];
  /** Where they come from, for the table. */
  from: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Real pages that lie beside the project (`../shared`, or WHENCE_SHARED), evenly chosen; our own
 * samples where there are none.
 */
export function benchPages(count: number): Pages {
  const shared = process.env.WHENCE_SHARED ?? path.resolve(root, '../shared');
  const folder = path.join(shared, 'pages');
  const own = ownPages();
  if (!existsSync(folder)) return own;
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html') && !file.startsWith('seed'))
    .sort();
  const step = Math.max(1, files.length / count);
  const chosen = files.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  const html = new Map(own.others.map((name) => [name, own.html.get(name) ?? '']));
  for (const file of chosen) {
    html.set(`/${encodeURI(file)}`, readFileSync(path.join(folder, file)));
  }
  const articles = chosen.map((file) => `/${encodeURI(file)}`);
  return { html, articles, others: own.others, from: `${articles.length} saved pages of news` };
}

function ownPages(): Pages {
  const samples = path.join(root, 'tests/e2e/pages');
  const sample = (name: string) => readFileSync(path.join(samples, name), 'utf8');
  const french = sample('article-fr.html');
  const english = sample('article-en.html');
  const html = new Map<string, string>();
  for (const [language, text] of [
    ['fr', french],
    ['en', english],
  ] as const) {
    for (const times of [0, 4, 12]) html.set(`/${language}-${times}.html`, longer(text, times));
  }
  const articles = [...html.keys()];
  html.set('/list.html', list(400));
  html.set('/table.html', table(600));
  html.set('/index.html', list(60));
  const others = ['/list.html', '/table.html', '/index.html'];
  return { html, articles, others, from: `${articles.length} pages of our own` };
}

/** The same article with its paragraphs so many times more. */
function longer(html: string, times: number): string {
  const end = html.lastIndexOf('</article>');
  const paragraphs = html.match(/<p>[\s\S]*?<\/p>/g)?.join('') ?? '';
  return html.slice(0, end) + paragraphs.repeat(times) + html.slice(end);
}

function list(count: number): string {
  const items = Array.from(
    { length: count },
    (_, i) =>
      `<li><a href="/${i}"><img alt="">Entry ${i} of the list</a><span>${i} views</span></li>`,
  );
  return `<!doctype html><html lang="en"><title>List</title><body><nav><a href="/">Home</a></nav><ul>${items.join('')}</ul></body></html>`;
}

function table(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `<tr><td>${i}</td><td>Item ${i}</td><td>${i * 7}</td><td><a href="#">Open</a></td></tr>`,
  );
  return `<!doctype html><html lang="en"><title>Table</title><body><table>${lines.join('')}</table></body></html>`;
}
