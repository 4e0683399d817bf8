import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../docs/NOTES.md');

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Date, commit and machine of a run, in one line. */
export function aboutRun(browser: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const [cpu] = cpus();
  return [
    new Date().toISOString().slice(0, 10),
    `commit ${git('rev-parse', '--short', 'HEAD')}`,
    browser,
    `${cpus().length} × ${cpu?.model.trim() ?? 'processor'}`,
    `load ${loadavg()[0]?.toFixed(1)}`,
  ].join(', ');
}

/** Puts `body` between the two marks of this section of docs/NOTES.md. */
export function writeSection(name: string, body: string): void {
  writeFileSync(FILE, withSection(readFileSync(FILE, 'utf8'), name, body));
}

/** The page with `body` in the place of what stood between the marks of the section. */
export function withSection(page: string, name: string, body: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = page.split(open);
  const after = rest?.split(close)[1];
  if (before === undefined || after === undefined) throw new Error(`no section ${name}`);
  return `${before}${open}\n${body}\n${close}${after}`;
}
