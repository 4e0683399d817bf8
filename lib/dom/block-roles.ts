import type { BlockRole } from '../text/types';
import type { Metadata } from './metadata';
import type { PageBlock } from './page-blocks';

const HEADING = /^h[1-6]$/;

/**
 * The block that prints the article's headline: a heading that says what the metadata says.
 * @returns null when no heading of the page does
 */
export function headlineOf(blocks: readonly PageBlock[], title: string | null): PageBlock | null {
  const headings = blocks.filter(({ tag }) => tag === 'h1' || tag === 'h2');
  const wanted = wordsOf(title ?? '');
  let best: PageBlock | null = null;
  let most = 0;
  for (const block of headings) {
    const score =
      wanted.size === 0
        ? block.tag === 'h1'
          ? 1
          : 0
        : likeness(wordsOf(block.text), wanted) + (block.tag === 'h1' ? 0.2 : 0);
    if (score > most) {
      best = block;
      most = score;
    }
  }
  if (most >= 0.6) return best;
  const only = headings.filter(({ tag, apart }) => tag === 'h1' && !apart);
  return only.length === 1 ? (only[0] ?? null) : null;
}

/** The part of every block; null for what is not of the article. */
export function rolesOf(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
  metadata: Metadata,
): (BlockRole | null)[] {
  const seen = new Set<string>(headline ? [headline.text] : []);
  return blocks.map((block) => {
    if (block === headline) return null;
    const role = roleOf(block, metadata);
    if (!role || seen.has(block.text)) return null;
    if (block.text.length > 40) seen.add(block.text);
    return role;
  });
}

function roleOf(block: PageBlock, _metadata: Metadata): BlockRole | null {
  if (block.kept < block.text.length / 2) return null;
  if (HEADING.test(block.tag)) return 'heading';
  if (block.caption) return 'caption';
  if (block.quote) return 'blockquote';
  if (block.list) return 'list-item';
  return 'paragraph';
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (shared / Math.min(a.size, b.size)) * Math.min(1, a.size / 3);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
