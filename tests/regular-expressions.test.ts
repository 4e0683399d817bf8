import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Expressions over data of ours alone, whose length nobody else decides. */
const OWN_DATA = ['lib/text/detectors/attribution/region-names.ts', 'lib/text/officials/office.ts'];
/** Expressions that are put together at run time, from constants of ours alone. */
const BUILT = ['lib/sync/names.ts'];

interface Found {
  file: string;
  source: string;
  flags: string;
}

const literals: Found[] = [];
const built = new Set<string>();

for (const folder of ['lib', 'components', 'entrypoints'])
  for (const entry of readdirSync(path.join(root, folder), { recursive: true }))
    if (/\.tsx?$/.test(String(entry))) collect(path.posix.join(folder, String(entry)));

function collect(file: string): void {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, callee } = node as {
      type?: string;
      regex?: { pattern: string; flags: string };
      callee?: { name?: string };
    };
    if (type === 'Literal' && regex)
      literals.push({ file, source: regex.pattern, flags: regex.flags });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp')
      built.add(file);
    for (const one of Object.values(node)) visit(one);
  };
  visit(parseSync(file, readFileSync(path.join(root, file), 'utf8')).program);
}

describe('regular expressions', () => {
  it('are found', () => {
    expect(literals.length).toBeGreaterThan(300);
  });

  it('never backtrack badly: no text makes one take exponential time, none of a page polynomial', () => {
    const bad = literals.flatMap(({ file, source, flags }) => {
      const { reports } = analyse(new RegExp(source, flags));
      return reports
        .filter(({ exponential }) => exponential || !OWN_DATA.includes(file))
        .map(({ type }) => `${file}: /${source}/${flags} (${type})`);
    });
    expect(bad).toEqual([]);
  });

  it('are built at run time from constants only, in known places', () => {
    expect([...built]).toEqual(BUILT);
  });
});
