import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Added } from './load';
import { mean, median, quantile, shown } from './numbers';
import type { Units } from './units';
import { type Weight, weightTable } from './weigh';

/** Everything that one run of the bench measured. */
export interface Figures {
  date: string;
  commit: string;
  browser: string;
  pages: { from: string; articles: string[]; others: string[] };
  rounds: number;
  added: Added[];
  units: Units | null;
  weights: Weight[];
}

type Row = [what: string, figure: string, budget: string, verdict: string];

/** The page docs/PERFORMANCE.md. */
export function reportPage(figures: Figures): string {
  return [
    '# What Whence costs',
    '',
    'Written by `npm run bench -- --write`; figures of any other run go to the screen only.',
    '',
    about(figures),
    '',
    'Every load of a page with an extension is paired with a load of the same page without one, in the',
    'same round, in one browser where each extension works on a host of its own. CPU is what the',
    "page's main thread spent (thread time, not the clock). A row is the median over pages of the",
    'medians over rounds. The page runs no scripts of its own and has no network.',
    '',
    '## Budgets',
    '',
    table(['measured', 'figure', 'budget', ''], budgetRows(figures)),
    '',
    '## What each adds to a page',
    '',
    addedTable(figures),
    '',
    '## What is loaded',
    '',
    weightTable(figures.weights),
    '',
  ].join('\n');
}

function about({ date, commit, browser, pages, rounds }: Figures): string {
  const [cpu] = cpus();
  return [
    `- ${date}, commit ${commit}`,
    `- ${browser}; ${platform()} ${release()}; ${cpus().length} × ${cpu?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `- load average at the end of the run: ${loadavg().map(shown).join(', ')}`,
    `- ${pages.from} and ${pages.others.length} pages that are no articles, ${rounds} rounds`,
  ].join('\n');
}

function budgetRows(figures: Figures): Row[] {
  return [...loadRows(figures), ...(figures.units ? unitRows(figures.units) : [])];
}

function loadRows({ added, pages }: Figures): Row[] {
  const on = (names: readonly string[], variant: string) =>
    added.filter((one) => one.variant === variant && names.includes(one.page));
  const ratios = (names: readonly string[], a: string, b: string) =>
    names.flatMap((page) => {
      const [one] = on([page], a);
      const [other] = on([page], b);
      return one && other && other.cpu > 1 ? [one.cpu / other.cpu] : [];
    });
  const cpu = (names: readonly string[], variant: string) =>
    median(on(names, variant).map((one) => one.cpu));
  const share = (a: string, b: string, names = pages.articles) => cpu(names, a) / cpu(names, b);
  const blocking = on(pages.articles, 'whence').map((one) => one.blocking);
  const heap = on(pages.articles, 'whence').map((one) => one.heap / 1e6);
  const marks = ratios(pages.articles, 'marks', 'readability');
  const rows: Row[] = [
    row('marks alone ÷ Readability alone, articles, median', median(marks), 0.5),
    row('the same, p95', quantile(marks, 0.95), 0.8),
    row(
      'page that is no article ÷ empty content script',
      share('whence', 'empty', pages.others),
      1.5,
    ),
    row('article page, banners included ÷ Readability alone', share('whence', 'readability'), 1),
    row('blocking time added on articles, mean, ms', mean(blocking), 1),
    row('blocking time added on articles, most, ms', quantile(blocking, 1), 50),
    row('JS heap added on articles, MB', median(heap), 1.5),
  ];
  if (on(pages.articles, 'hypothesis').length > 0)
    rows.splice(4, 0, row('article page ÷ Hypothesis client', share('whence', 'hypothesis'), 0.35));
  return rows;
}

function unitRows(units: Units): Row[] {
  return [
    row('1,000 marks painted ÷ wrapped in spans', units.paint, 0.25),
    row('undo, ms', units.undo, 1),
    row("page's own 500 appends with 1,000 marks ÷ without", units.appends, 1.1),
    row('mark under the pointer among 5,000, ms', units.find, 1),
    row('its card on the screen, ms', units.card, 16),
    row('text analysis, ms per 1,000 words, warm', units.perThousand, 15),
    row('text analysis ÷ Readability, same pages, warm', units.toReadability, 0.8),
    row('first analysis of some 1,000 words with all it loads, ms', units.cold, 60),
    row('twice the text, up to a million characters: time ×', Math.max(...units.doubling), 2.2),
    row('code and data evaluated in the background, ms', units.load, 80),
    row('heap of code and data after the first analysis, MB', units.heap / 1e6, 20),
  ];
}

function row(what: string, figure: number, budget: number): Row {
  const verdict = Number.isNaN(figure) ? 'not measured' : figure <= budget ? 'kept' : '**missed**';
  return [what, shown(figure), `≤ ${budget}`, verdict];
}

function addedTable({ added, pages }: Figures): string {
  const variants = [...new Set(added.map(({ variant }) => variant))];
  const lines = variants.map((variant) => {
    const of = (names: readonly string[]) =>
      added.filter((one) => one.variant === variant && names.includes(one.page));
    const articles = of(pages.articles);
    return [
      variant,
      `${shown(median(articles.map(({ cpu }) => cpu)))} (${shown(
        quantile(
          articles.map(({ cpu }) => cpu),
          0.95,
        ),
      )})`,
      shown(median(of(pages.others).map(({ cpu }) => cpu))),
      `${shown(mean(articles.map(({ blocking }) => blocking)))} (${shown(Math.max(...articles.map(({ blocking }) => blocking)))})`,
      shown(median(articles.map(({ heap }) => heap / 1e6))),
    ];
  });
  const head = [
    '',
    'CPU ms, article: median (p95)',
    'CPU ms, no article',
    'blocking ms: mean (most)',
  ];
  return table([...head, 'heap MB'], lines);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
