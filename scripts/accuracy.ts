/**
 * Writes docs/ACCURACY.md: how well the analysis finds what people annotated by hand.
 *
 *   npm run accuracy -- [--data DIR …]
 *
 * Runs `npm run eval` (whole pages) and `npm run train` (cross-validation, with any --data folders);
 * without the gold beside the project it says so and writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Score {
  p: number;
  r: number;
  f1: number;
}

interface Report {
  articles: number;
  unlocated: number;
  official: Score;
  officialCountry: number | null;
  figure: Score;
  figureType: number | null;
  figureValue: number | null;
  unattributed: Score;
  statusMacroF1: number;
  source: number | null;
}

const root = path.resolve(import.meta.dirname, '..');
const shared = process.env.WHENCE_SHARED ?? path.resolve(root, '../shared');
if (!existsSync(path.join(shared, 'gold'))) {
  console.log(`No gold to score against in ${shared}. Nothing was written.`);
  process.exit(0);
}
const data = process.argv.slice(2);
const scores = JSON.parse(run('eval.ts', ['--json'])) as Record<string, Report>;
const trained = run('train.ts', data).trim();
writeFileSync(path.join(root, 'docs/ACCURACY.md'), page());
console.log('docs/ACCURACY.md written');

function run(script: string, args: string[]): string {
  const program = path.join(root, 'node_modules/.bin/tsx');
  const { status, stdout } = spawnSync(program, [path.join(root, 'scripts', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, WHENCE_SHARED: shared },
  });
  if (status !== 0) throw new Error(`${script} failed`);
  return stdout;
}

function page(): string {
  const languages = Object.keys(scores).filter((language) => language !== 'all');
  const row = (name: string, value: (report: Report) => string) =>
    `| ${name} | ${languages.map((key) => value(scores[key] as Report)).join(' | ')} |`;
  const percent = (value: number | null) => (value === null ? '–' : (100 * value).toFixed(1));
  const triple = ({ p, r, f1 }: Score) => `${percent(p)} / ${percent(r)} / **${percent(f1)}**`;
  return `# Accuracy

Made by \`npm run accuracy\`. What counts as an official, a figure or a claim without a source is laid
down in an annotation guideline; articles of real outlets were labelled by hand by it, sentence by
sentence. The articles are their publishers' and no part of this project.

## Whole pages

Saved pages, read as a browser would read them: gate, Readability, sentences, analysis. Precision /
recall / **F1** in percent. The analysis was developed while looking at these articles, and the model
of claims was trained on their French and English ones among others: **expect less on pages that
nobody has looked at**. The figures below this table are the honest ones for claims.

| | ${languages.join(' | ')} |
|---|${languages.map(() => '---|').join('')}
${[
  row('articles', (report) => String(report.articles)),
  row('marks not found in the text', (report) => String(report.unlocated)),
  row('officials', (report) => triple(report.official)),
  row('country right', (report) => percent(report.officialCountry)),
  row('figures', (report) => triple(report.figure)),
  row('type right', (report) => percent(report.figureType)),
  row('value right', (report) => percent(report.figureValue)),
  row('claims without a source', (report) => triple(report.unattributed)),
  row('status, macro F1', (report) => percent(report.statusMacroF1)),
  row('source found', (report) => percent(report.source)),
].join('\n')}

## Claims without a source, cross-validated

Every article is judged by a model that was trained on the others only. "claims" is precision /
recall / F1; the rest is F1 a status.

\`\`\`
${trained}
\`\`\`

## What is missed

- Claims of the kind "interpretation" (cause, comparison, plain judgement without a telling word) are
  the hardest: two careful people do not always agree on them either.
- Sentences that go on reporting without naming their source again ("The number has doubled since")
  are often taken for the article's own.
- People whose office is never said in the article and who are in no list; offices held by people of
  the same name.
- Attitudes of whole populations are taken for those of a source where the verb is one of saying.
`;
}
