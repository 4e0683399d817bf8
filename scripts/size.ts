/**
 * npm run size: weighs the Chromium build in .output against scripts/bench/budgets.json, prints the
 * table, and fails when a budget is broken.
 */
import path from 'node:path';
import budgets from './bench/budgets.json';
import { weigh, weightTable } from './bench/weigh';

try {
  const weights = weigh(path.resolve(import.meta.dirname, '../.output/chrome-mv3'), budgets);
  console.log(weightTable(weights));
  if (weights.some(({ isKept }) => !isKept)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
