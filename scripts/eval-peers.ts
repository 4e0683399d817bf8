/**
 * Scores our figures on the specifications of Microsoft's Recognizers-Text, a peer's own suite.
 *
 *   npm run eval:peers
 *   npm run eval:peers -- --lang fr --model Currency --misses 20
 *
 * The folder is ../shared/peers/recognizers beside the project (or WHENCE_SHARED); nothing of it is
 * part of the project. When it is absent this says so and exits with 0.
 *
 * A result counts as found when a figure of ours overlaps it and has its value. A figure of ours
 * of the model's kind that touches no result is a false alarm. What our guideline does not call a
 * figure is left out by the rules of scripts/peers/left-out.ts, and counted there.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFigures } from '../lib/text/detectors/quantity';
import type { QuantityLexicon } from '../lib/text/detectors/quantity/lexicon';
import { leftOut } from './peers/left-out';
import { isFound, isKind, type PeerCase } from './peers/match';

const FOLDERS = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
};
const MODELS = {
  Number: 'Number/*/NumberModel.json',
  Percent: 'Number/*/PercentModel.json',
  Ordinal: 'Number/*/OrdinalModel.json',
  Range: 'Number/*/NumberRangeModel.json',
  Currency: 'NumberWithUnit/*/CurrencyModel.json',
  Dimension: 'NumberWithUnit/*/DimensionModel.json',
  Age: 'NumberWithUnit/*/AgeModel.json',
};
export type Model = keyof typeof MODELS;

const shared = process.env.WHENCE_SHARED ?? path.resolve(import.meta.dirname, '../../shared');
const suite = path.join(shared, 'peers/recognizers');
const args = process.argv.slice(2);
const option = (name: string) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? null : (args[at + 1] ?? '');
};

if (!existsSync(suite)) {
  console.log(`No suite to score against: ${suite} is absent. Nothing was evaluated.`);
  process.exit(0);
}
const misses = Number(option('misses') ?? 0);
const reasons = new Map<string, number>();
console.log('language  model       cases  left out      P      R     F1');
for (const [tag, folder] of Object.entries(FOLDERS)) {
  if (option('lang') && option('lang') !== tag) continue;
  const lexicon = await lexiconOf(tag);
  if (!lexicon) {
    console.log(`${tag.padEnd(10)}is not read by Whence`);
    continue;
  }
  for (const model of Object.keys(MODELS) as Model[]) {
    if (option('model') && option('model') !== model) continue;
    scoreModel(tag, lexicon, model, path.join(suite, MODELS[model].replace('*', folder)));
  }
}
console.log('\nLeft out, with the number of results:');
for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${reason}`);

async function lexiconOf(tag: string): Promise<QuantityLexicon | null> {
  const file = path.resolve(import.meta.dirname, `../lib/text/languages/${tag}/quantity.ts`);
  if (!existsSync(file)) return null;
  const module = (await import(file)) as { quantity: QuantityLexicon };
  return 'numerals' in module.quantity ? module.quantity : null;
}

function scoreModel(tag: string, lexicon: QuantityLexicon, model: Model, file: string): void {
  if (!existsSync(file)) return;
  const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as PeerCase[];
  const score = { tp: 0, fp: 0, fn: 0, out: 0 };
  const shown: string[] = [];
  for (const { Input: text, Results } of cases) {
    const figures = readFigures(documentOf(text, tag), lexicon);
    for (const result of Results) place(text, result);
    for (const result of Results) {
      const reason = leftOut(model, text, result);
      if (reason) {
        score.out += 1;
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      } else if (isFound(model, figures, result)) score.tp += 1;
      else {
        score.fn += 1;
        const got = figures.map((f) => `${text.slice(f.start, f.end)}=${f.value} ${f.type}`);
        shown.push(
          `missed "${result.Text}" = ${result.Resolution?.value} in "${near(text, result.Start)}" got ${got.join('; ')}`,
        );
      }
    }
    for (const figure of figures) {
      if (!isKind(model, figure)) continue;
      if (Results.some((r) => r.Start < figure.end && r.End + 1 > figure.start)) continue;
      // the first end of a range, which the peer leaves without its unit
      if (Results.some((r) => r.Start >= figure.end && r.Start - figure.end <= 6)) continue;
      if (leftOut(model, text, null)) continue;
      score.fp += 1;
      shown.push(
        `false  "${text.slice(figure.start, figure.end)}" ${figure.type} in "${near(text, figure.start)}"`,
      );
    }
  }
  print(tag, model, cases.length, score);
  for (const line of shown.slice(0, misses)) console.log(`    ${line}`);
}

function print(
  tag: string,
  model: string,
  cases: number,
  { tp, fp, fn, out }: { tp: number; fp: number; fn: number; out: number },
): void {
  const p = tp + fp ? tp / (tp + fp) : 1;
  const r = tp + fn ? tp / (tp + fn) : 1;
  const f = p + r ? (2 * p * r) / (p + r) : 0;
  const cell = (value: number) => value.toFixed(3).padStart(7);
  console.log(
    tag.padEnd(10) +
      model.padEnd(12) +
      String(cases).padStart(5) +
      String(out).padStart(10) +
      cell(p) +
      cell(r) +
      cell(f),
  );
}

/** Some cases give no place for their result: it is looked for. */
function place(text: string, result: PeerCase['Results'][number]): void {
  if (Number.isInteger(result.Start) && Number.isInteger(result.End)) return;
  result.Start = Math.max(0, text.toLowerCase().indexOf(result.Text.toLowerCase()));
  result.End = result.Start + result.Text.length - 1;
}

function near(text: string, at: number): string {
  return text.slice(Math.max(0, at - 40), at + 50).replaceAll('\n', ' ');
}

function documentOf(text: string, language: string) {
  const block = { start: 0, end: text.length, role: 'paragraph' as const };
  return {
    text,
    language,
    blocks: [block],
    sentences: [{ index: 0, block: 0, start: 0, end: text.length }],
    quotations: [],
    title: '',
    byline: null,
    siteName: null,
    published: null,
    url: null,
  };
}
