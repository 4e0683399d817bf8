import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Note } from '../../../lib/notes/note';
import { Chance } from '../random';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Prose of the project's own in English and French: its sentences, and the paragraphs of its pages. */
function prose(): string {
  const cases = ['en', 'fr'].flatMap((language) =>
    ['attribution', 'official', 'quantity'].flatMap((kind) => {
      const list = JSON.parse(read(`tests/text/cases/${language}/${kind}.json`)) as {
        blocks?: string[];
        text?: string;
      }[];
      return list.flatMap(({ blocks, text }) => blocks ?? text ?? []);
    }),
  );
  const docs = readdirSync(path.join(root, 'docs'))
    .filter((file) => file.endsWith('.md') && file !== 'SYNC.md')
    .flatMap((file) => read(`docs/${file}`).split('\n'))
    .filter((line) => /^[A-Za-z].*[.,a-z]$/.test(line));
  return [...cases, ...docs].join(' ').replace(/[|`*#[\]()\s]+/g, ' ');
}

/**
 * Short notes as readers make them: 120 characters of a quote with 32 around it, 140 of their own,
 * two to an article, with the address, title, outlet and dates that every note has.
 */
export function shortNotes(count: number, seed = 3): Note[] {
  const chance = new Chance(seed);
  const text = prose();
  const piece = (length: number) => {
    const at = chance.below(text.length - length);
    return text.slice(at, at + length);
  };
  const time = () => new Date(Date.UTC(2026, 0, 1) + chance.below(3e10)).toISOString();
  const uuid = () => chance.hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  let article = { source: '', title: '', siteName: '', published: '' };
  return Array.from({ length: count }, (_, at) => {
    if (at % 2 === 0) {
      const title = piece(70);
      const slug = title.toLowerCase().replace(/[^a-z]+/g, '-');
      const source = `https://www.${chance.hex(6)}.example/2026/11/${slug}-${chance.below(1e6)}.html`;
      article = { source, title, siteName: piece(12), published: time() };
    }
    const { source, title, siteName, published } = article;
    const created = time();
    const start = chance.below(6_000);
    return {
      ...{ id: uuid(), created, modified: created, deleted: null, sourceKey: null },
      subject: { kind: 'passage' as const },
      target: {
        source,
        quote: { exact: piece(120), prefix: piece(32), suffix: piece(32) },
        position: { start, end: start + 120 },
      },
      article: { title, siteName, published },
      ...{ text: piece(140), tags: [], status: 'none' as const },
    };
  });
}
