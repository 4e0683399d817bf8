import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from '../pages/libraries';

const folder = fileURLToPath(new URL('../cmps', import.meta.url));

/**
 * Installs the consent libraries in a folder of their own when they are not there yet, bundles what
 * needs it, and returns the folder that is served as `/npm/`.
 * @throws when npm fails
 */
export async function prepareLibraries(): Promise<string> {
  const modules = join(folder, 'node_modules');
  if (!existsSync(join(modules, 'klaro'))) {
    const { status } = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'],
      { cwd: folder, stdio: 'inherit' },
    );
    if (status !== 0) throw new Error('the consent libraries could not be installed');
  }
  await Promise.all(Object.entries(bundles).map(([name, source]) => bundle(modules, name, source)));
  return modules;
}

async function bundle(modules: string, name: string, contents: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'iife',
    outfile: join(modules, '.bundles', `${name}.js`),
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    logLevel: 'error',
  });
}
