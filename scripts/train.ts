/**
 * Trains the model that decides who vouches for a sentence, one a language, and measures it by
 * cross-validation over whole articles (no article is ever in the training part that judges it).
 *
 *   npx tsx scripts/train.ts --lang fr [--data DIR …] [--folds 8] [--write]
 *
 * Reads annotated articles in gold form from ../shared/gold (or WHENCE_SHARED) and any --data
 * folders; the data stays outside the project. --write trains on everything and stores the weights
 * in lib/text/model/<lang>.json. The figures it prints are cross-validated unless they say otherwise.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { STATUSES } from '../lib/text/detectors/attribution/statuses';
import { type Example, examplesOf, type GoldArticle } from './train/examples';
import { type Figures, figuresOf, printFigures } from './train/figures';
import { predict, store, train } from './train/softmax-regression';

const args = process.argv.slice(2);
const value = (name: string) => args[args.indexOf(`--${name}`) + 1] ?? '';
const all = (name: string) =>
  args.flatMap((arg, at) => (arg === `--${name}` ? [args[at + 1] ?? ''] : []));
const language = args.includes('--lang') ? value('lang') : 'fr';
const folds = args.includes('--folds') ? Number(value('folds')) : 8;
const shared = process.env.WHENCE_SHARED ?? path.resolve(import.meta.dirname, '../../shared');

const articles = [path.join(shared, 'gold'), ...all('data')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^[^_].*\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as GoldArticle)
    .filter(({ lang }) => lang.startsWith(language))
    .map((article) => ({ folder: path.basename(folder), examples: examplesOf(article) })),
);
console.log(
  `${language}: ${articles.length} articles, ${articles.flatMap(({ examples }) => examples).length} sentences`,
);

const byFolder = new Map<string, { rules: Figures; model: Figures }>();
for (let fold = 0; fold < folds; fold++) {
  const held = articles.filter((_, at) => at % folds === fold);
  const model = train(
    articles.filter((_, at) => at % folds !== fold).flatMap(({ examples }) => examples),
  );
  for (const { folder, examples } of held) {
    const figures = byFolder.get(folder) ?? { rules: figuresOf(), model: figuresOf() };
    byFolder.set(folder, figures);
    for (const example of examples) {
      figures.rules.add(example.gold, example.rules, example.sure);
      figures.model.add(
        example.gold,
        STATUSES[best(predict(model, example.features))] ?? 'none',
        example.sure,
      );
    }
  }
}
for (const [folder, { rules, model }] of byFolder) {
  printFigures(`${folder}, rules`, rules);
  printFigures(`${folder}, model (cross-validated)`, model);
}

if (args.includes('--write')) {
  const examples: Example[] = articles.flatMap((article) => article.examples);
  const stored = store(train(examples));
  const text = `${JSON.stringify(stored)}\n`;
  writeFileSync(path.resolve(import.meta.dirname, `../lib/text/model/${language}.json`), text);
  console.log(
    `lib/text/model/${language}.json: ${text.length} bytes, ${gzipSync(text).length} compressed`,
  );
}

function best(probabilities: readonly number[]): number {
  return probabilities.indexOf(Math.max(...probabilities));
}
