/**
 * Scores the analysis against hand-made gold that lies outside the project.
 *
 *   npm run eval                      whole pages, as a browser would read them
 *   npm run eval -- --text            the gold's own text and blocks: the analysis without extraction
 *   npm run eval -- --misses 20 --only fr-seed,en-cbc --lang fr --json
 *
 * The folder is ../shared beside the project, or WHENCE_SHARED. When it is absent this says so and
 * exits with 0: the project's tests do not need it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '../lib/text/analyse';
import type { ArticleText, Block } from '../lib/text/types';
import { articleOfPage } from './page';
import { report } from './report';

interface Gold {
  id: string;
  lang: string;
  title: string;
  url: string | null;
  text: string;
  blocks: [number, number][];
  sentences: { block: number; rule: string }[];
}

const shared = process.env.WHENCE_SHARED ?? path.resolve(import.meta.dirname, '../../shared');
const args = process.argv.slice(2);
const value = (name: string) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? null : (args[at + 1] ?? '');
};
const gold = path.join(shared, 'gold');
if (!existsSync(gold)) {
  console.log(`No gold to score against: ${gold} is absent. Nothing was evaluated.`);
  process.exit(0);
}
const only = value('only')?.split(',');
const language = value('lang');
const out = value('out') ?? mkdtempSync(path.join(tmpdir(), 'whence-eval-'));
const ids: string[] = [];
for (const file of readdirSync(gold).filter((name) => /^[^_].*\.json$/.test(name))) {
  const item = JSON.parse(readFileSync(path.join(gold, file), 'utf8')) as Gold;
  if (only && !only.includes(item.id)) continue;
  if (language && !item.lang.startsWith(language)) continue;
  ids.push(item.id);
  const article = args.includes('--text')
    ? articleOfGold(item)
    : articleOfPage(path.join(shared, 'pages/gold', `${item.id}.html`), { url: item.url });
  const result = report(article, article && analyse(article));
  writeFileSync(path.join(out, `${item.id}.json`), JSON.stringify(result));
}
const score = path.join(shared, 'eval/score.mjs');
const options = ['--gold', gold, '--out', out, '--only', ids.join(',')];
if (value('misses')) options.push('--misses', value('misses') ?? '0');
if (args.includes('--json')) options.push('--json');
process.exitCode = spawnSync('node', [score, ...options], { stdio: 'inherit' }).status ?? 1;

/** Blocks as the annotators saw them; paratext blocks are given as such, so extraction is perfect. */
function articleOfGold(item: Gold): ArticleText {
  const blocks = item.blocks.map(([start, end], index): Block => {
    const inside = item.sentences.filter((sentence) => sentence.block === index);
    const paratext = inside.length > 0 && inside.every((sentence) => sentence.rule === 'X1');
    return { start, end, role: index === 0 ? 'headline' : paratext ? 'heading' : 'paragraph' };
  });
  const { text, lang, title, url } = item;
  return {
    text,
    blocks,
    language: lang,
    title,
    byline: null,
    siteName: null,
    published: null,
    url,
  };
}
