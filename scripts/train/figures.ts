import type { Status } from './examples';

const STATUSES: readonly Status[] = ['named', 'organization', 'anonymous', 'unattributed', 'none'];

/** Counts what came out against what should have. */
export interface Figures {
  add(gold: Status, got: Status, sure: boolean): void;
  f1(status: Status): { p: number; r: number; f1: number };
  /** Precision, recall and F1 of unattributed claims, doubtful labels left out. */
  claims(): { p: number; r: number; f1: number };
  macro(): number;
  accuracy(): number;
}

/** An empty count. */
export function figuresOf(): Figures {
  const pairs: [Status, Status, boolean][] = [];
  const score = (status: Status, list: [Status, Status, boolean][]) => {
    const right = list.filter(([gold, got]) => gold === status && got === status).length;
    const claimed = list.filter(([, got]) => got === status).length;
    const wanted = list.filter(([gold]) => gold === status).length;
    const p = claimed ? right / claimed : 1;
    const r = wanted ? right / wanted : 1;
    return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
  };
  return {
    add: (...pair) => pairs.push(pair),
    f1: (status) => score(status, pairs),
    claims: () =>
      score(
        'unattributed',
        pairs.filter(([, , sure]) => sure),
      ),
    macro: () =>
      STATUSES.reduce((sum, status) => sum + score(status, pairs).f1, 0) / STATUSES.length,
    accuracy: () => pairs.filter(([gold, got]) => gold === got).length / pairs.length,
  };
}

/** Prints one line of figures, in percent. */
export function printFigures(name: string, figures: Figures): void {
  const percent = (value: number) => (100 * value).toFixed(1);
  const triple = ({ p, r, f1 }: { p: number; r: number; f1: number }) =>
    `${percent(p)}/${percent(r)}/${percent(f1)}`;
  console.log(
    `${name.padEnd(34)} claims ${triple(figures.claims())}  macro F1 ${percent(figures.macro())}  accuracy ${percent(figures.accuracy())}  ${STATUSES.map((status) => `${status} ${percent(figures.f1(status).f1)}`).join('  ')}`,
  );
}
