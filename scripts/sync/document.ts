import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aboutRun, table, withSection } from '../notes/document';

const FILE = path.resolve(import.meta.dirname, '../../docs/SYNC.md');

/** Puts a table, and when and where it was measured, between the marks of a section of docs/SYNC.md. */
export function writeMeasured(
  section: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const about = aboutRun(`Node ${process.versions.node}`);
  const body = `${about}\n\n${table(head, rows)}`;
  writeFileSync(FILE, withSection(readFileSync(FILE, 'utf8'), section, body));
}
