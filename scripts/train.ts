/**
 * Trains what the signs of an unattributed claim weigh, one model for all languages, and measures it
 * by cross-validation over whole articles (no article is ever in the part that judges it).
 *
 *   npm run train -- [--data DIR …] [--folds 8] [--write]
 *
 * Reads annotated articles in gold form from ../shared/gold (or WHENCE_SHARED) and any --data
 * folders, which stay outside the project, and the articles written for it in train/written. --write trains on everything and stores the weights
 * in lib/text/model/claims.json. The figures that it prints are cross-validated.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { probabilityOf } from '../lib/text/model/claim-weights';
import { type Example, examplesOf, type GoldArticle, type Status } from './train/examples';
import { figuresOf, printFigures } from './train/figures';
import { train } from './train/logistic-regression';
import { writtenArticles } from './train/written';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '8' },
    write: { type: 'boolean', default: false },
  },
});
/** Fewer sentences than this tell no threshold of their own. */
const ENOUGH = 150;
const shared = process.env.WHENCE_SHARED ?? path.resolve(import.meta.dirname, '../../shared');
const articles = [path.join(shared, 'gold'), ...values.data]
  .filter((folder) => existsSync(folder))
  .flatMap(articlesIn);
if (articles.length === 0) {
  console.log(`No annotated articles in ${shared} or --data: nothing to train on.`);
  process.exit(0);
}

/** They train in every fold and are never judged. */
const written = writtenArticles().map((article) => {
  const { examples, ...rest } = articleWithExamples('written', article);
  return { ...rest, examples: examples.map((example) => ({ ...example, written: true })) };
});

interface Judged {
  folder: string;
  language: string;
  example: Example;
  probability: number;
}

const folds = Number(values.folds);
const judged = Array.from({ length: folds }).flatMap((_, fold): Judged[] => {
  const model = train(undecided([...articles.filter((__, at) => at % folds !== fold), ...written]));
  return articles
    .filter((__, at) => at % folds === fold)
    .flatMap(({ folder, language, examples }) =>
      examples.map((example) => ({
        folder,
        language,
        example,
        probability: example.open ? probabilityOf(model, example.features) : 0,
      })),
    );
});
const thresholds: Record<string, number> = {};
for (const language of new Set(judged.map((item) => item.language))) {
  const own = judged.filter((item) => item.language === language);
  const limit = bestThreshold(own);
  if (own.length >= ENOUGH) thresholds[language] = limit;
  console.log(`${language}: ${own.length} sentences, best threshold ${limit}`);
  for (const folder of new Set(own.map((item) => item.folder))) {
    const part = own.filter((item) => item.folder === folder);
    printFigures(`  ${folder} (cross-validated)`, figuresAt(limit, part));
  }
  printFigures('  all (cross-validated)', figuresAt(limit, own));
}
if (values.write) {
  const file = path.resolve(import.meta.dirname, '../lib/text/model/claims.json');
  const model = { thresholds, ...train(undecided([...articles, ...written])) };
  writeFileSync(file, `${JSON.stringify(model, null, 1)}\n`);
  console.log(`${Object.keys(model.weights).length} weights written to lib/text/model/claims.json`);
}

function articlesIn(folder: string) {
  return readdirSync(folder)
    .filter((name) => /^[^_].*\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as GoldArticle)
    .map((article) =>
      articleWithExamples(
        `${path.basename(path.dirname(folder))}/${path.basename(folder)}`,
        article,
      ),
    )
    .filter(({ examples }) => examples.length > 0);
}

function articleWithExamples(folder: string, article: GoldArticle) {
  return { folder, language: article.lang.slice(0, 2), examples: examplesOf(article) };
}

function undecided(list: typeof articles): Example[] {
  return list.flatMap(({ examples }) => examples.filter((example) => example.open));
}

/**
 * Of thresholds whose F1 (mean of the claims' and the macro F1 of all statuses, on held-out
 * predictions) is as good within a fifth of a point, the most precise.
 */
function bestThreshold(items: readonly Judged[]): number {
  const limits = Array.from({ length: 30 }, (_, at) => Number((0.2 + at * 0.02).toFixed(2)));
  const scored = limits.map((limit) => {
    const figures = figuresAt(limit, items);
    return { limit, f1: (figures.claims().f1 + figures.macro()) / 2 };
  });
  const best = Math.max(...scored.map(({ f1 }) => f1));
  return Math.max(...scored.filter(({ f1 }) => f1 >= best - 0.002).map(({ limit }) => limit));
}

function figuresAt(limit: number, items: readonly Judged[]) {
  const figures = figuresOf();
  for (const { example, probability } of items) {
    const isClaim = example.open && probability >= limit;
    const status: Status = isClaim ? 'unattributed' : example.rules;
    figures.add(example.gold, status, example.sure);
  }
  return figures;
}
