/**
 * npm run soak:sync                      50,000 schedules of the simulator: files, and buckets
 * npm run soak:sync -- --model buckets   one of the two alone
 * npm run soak:sync -- --schedules 500 --seed 7
 * npm run soak:sync -- --schedules 10000  such long runs are written to docs/SYNC.md
 * npm run soak:sync -- --mutants         breaks the code in known ways and sees that each is noticed
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BucketSimulation } from '../tests/sync/buckets/simulator';
import { mutants } from '../tests/sync/mutants/mutants';
import { Simulation } from '../tests/sync/simulator';
import { writeMeasured } from './sync/document';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    model: { type: 'string' },
    seed: { type: 'string', default: '1' },
    mutants: { type: 'boolean', default: false },
  },
});
/** From this many schedules on, a run is written to docs/SYNC.md. */
const LONG = 10_000;
const HEAD = [
  'model',
  'schedules',
  'first seed',
  'syncs',
  'crashes',
  'diverged',
  'lost',
  'resurrected',
];
const root = path.resolve(import.meta.dirname, '..');

const models = {
  files: (seed: number) => new Simulation(seed),
  buckets: (seed: number) => new BucketSimulation(seed),
};
type Model = keyof typeof models;

/** Runs schedules and ends at the first that goes wrong; returns a row for the document, or null. */
async function soak(model: Model, first: number, schedules: number): Promise<string[] | null> {
  const started = Date.now();
  let [syncs, crashes] = [0, 0];
  for (let seed = first; seed < first + schedules; seed += 1) {
    const outcome = await models[model](seed).run();
    syncs += outcome.syncs;
    crashes += outcome.crashes;
    const { diverged, lost, resurrected, trouble } = outcome;
    if (diverged.length + lost.length + resurrected.length + trouble.length > 0) {
      console.log(
        JSON.stringify({ model, seed, diverged: diverged.length, lost, resurrected, trouble }),
      );
      return null;
    }
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${schedules} schedules of ${model} from seed ${first}: ${syncs} syncs, ${crashes} crashes; 0 diverged, 0 lost, 0 resurrected (${seconds} s)`,
  );
  return [model, ...[schedules, first, syncs, crashes, 0, 0, 0].map(String)];
}

/** A copy of the code with one thing broken, run until it is noticed. */
function isKilled(mutant: (typeof mutants)[number], schedules: number): boolean {
  const { name, model = 'files', file, from, to } = mutant;
  const folder = mkdtempSync(path.join(tmpdir(), 'whence-mutant-'));
  try {
    for (const part of [
      'lib/sync',
      'lib/notes',
      'lib/text/types.ts',
      'tests/sync',
      'scripts/soak-sync.ts',
      'scripts/sync',
      'scripts/notes/document.ts',
      'package.json',
    ])
      cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const source = readFileSync(path.join(root, file), 'utf8');
    if (source.split(from).length !== 2)
      throw new Error(`${name}: its place is not found once in ${file}`);
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(
      path.join(folder, file),
      source.replace(from, () => to),
    );
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const script = path.join(folder, 'scripts/soak-sync.ts');
    const run = spawnSync(
      process.execPath,
      [tsx, script, '--model', model, '--schedules', String(schedules)],
      {
        encoding: 'utf8',
        timeout: 300_000,
      },
    );
    const seed = /"seed":(\d+)/.exec(run.stdout)?.[1];
    const end =
      run.status === 0 ? 'SURVIVED' : seed ? `killed at seed ${seed}` : 'killed: did not finish';
    console.log(`${name}: ${end}`);
    return run.status !== 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.mutants) {
  const killed = mutants.filter((mutant) => isKilled(mutant, Number(values.schedules ?? 1_000)));
  console.log(`${killed.length} of ${mutants.length} mutants killed`);
  process.exitCode = killed.length === mutants.length ? 0 : 1;
} else {
  const names = values.model ? [values.model as Model] : (Object.keys(models) as Model[]);
  const schedules = Number(values.schedules ?? 50_000);
  const rows: string[][] = [];
  for (const name of names) {
    const row = await soak(name, Number(values.seed), Math.ceil(schedules / names.length));
    if (row) rows.push(row);
    else process.exitCode = 1;
  }
  // Short runs are tries, and say less than what stands there.
  if (!process.exitCode && !values.model && schedules >= LONG) writeMeasured('soak', HEAD, rows);
}
