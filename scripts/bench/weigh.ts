import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that some files of the build may weigh together. */
export interface Budget {
  name: string;
  /** Paths within the build. */
  files: string[];
  /** Bytes after gzip at its strongest. */
  gzip: number;
}

export interface Weight extends Budget {
  /** Bytes as they lie in the package. */
  raw: number;
  /** Bytes after gzip. */
  weighed: number;
  isKept: boolean;
}

/**
 * Weighs what the build holds against the budgets.
 * @throws when a file that has a budget is not in the build
 */
export function weigh(folder: string, budgets: readonly Budget[]): Weight[] {
  return budgets.map((budget) => {
    const contents = budget.files.map((file) => read(path.join(folder, file)));
    const raw = contents.reduce((sum, { length }) => sum + length, 0);
    const weighed = contents.reduce((sum, data) => sum + gzipSync(data, { level: 9 }).length, 0);
    return { ...budget, raw, weighed, isKept: weighed <= budget.gzip };
  });
}

function read(file: string): Buffer {
  if (!existsSync(file)) throw new Error(`No ${file}: run npm run build first.`);
  return readFileSync(file);
}

/** The weights as a Markdown table. */
export function weightTable(weights: readonly Weight[]): string {
  const rows = weights.map(
    ({ name, raw, weighed, gzip, isKept }) =>
      `| ${name} | ${kilobytes(raw)} | ${kilobytes(weighed)} | ${kilobytes(gzip)} | ${isKept ? 'kept' : '**broken**'} |`,
  );
  return ['| what | kB | kB gzip | budget | |', '|---|---:|---:|---:|---|', ...rows].join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
