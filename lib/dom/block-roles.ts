import type { BlockRole } from '../text/types';
import type { Metadata } from './metadata';
import type { PageBlock } from './page-blocks';
import { isByline, isOffer } from './paratext';

const HEADING = /^h[1-6]$/;
/** A sentence ends so, closing marks included; a label does not. */
const ENDS = /[.!?…:;][»”’"')\]\s]*$|[»”"]$/u;
const LABEL = 110;

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
    const score = likeness(wordsOf(block.text), wanted) + (block.tag === 'h1' ? 0.2 : 0);
    if (score > most) {
      best = block;
      most = score;
    }
  }
  if (most >= 0.7) return best;
  const only = headings.filter(({ tag, apart }) => tag === 'h1' && !apart);
  return wanted.size === 0 && only.length === 1 ? (only[0] ?? null) : null;
}

/** The part of every block, in their order; null for what is not of the article. */
export function rolesOf(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
  metadata: Metadata,
): (BlockRole | null)[] {
  const seen = new Set<string>(headline ? [headline.text] : []);
  const after = headline ? blocks.indexOf(headline) : -1;
  let told = 0;
  const roles = blocks.map((block, index) => {
    if (block === headline || index < after - 12) return null;
    const role = roleOf(block, metadata, told);
    // A site that prints a passage twice (a pull quote, a hidden copy) has said it once.
    if (!role || seen.has(block.text)) return null;
    if (block.text.length > 40) seen.add(block.text);
    if (isSpoken(role)) told += block.text.length;
    return role;
  });
  const last = roles.findLastIndex((role) => role !== null && isSpoken(role));
  return roles.map((role, index) => (index > last && role !== 'caption' ? null : role));
}

function isSpoken(role: BlockRole): boolean {
  return !['heading', 'caption', 'byline', 'boilerplate'].includes(role);
}

/** @param told how many characters of the story stand before this block */
function roleOf(block: PageBlock, metadata: Metadata, told: number): BlockRole | null {
  const { text } = block;
  if (block.kept < text.length / 2 || !/\p{L}{2}/u.test(text)) return null;
  const prose = text.length > LABEL && ENDS.test(text);
  if (isOffer(text)) return null;
  if (block.boilerplate || block.apart) return null;
  if (block.linked > 0.8 * text.length && !prose) return null;
  if (block.caption) return 'caption';
  if (HEADING.test(block.tag)) return prose && told === 0 ? 'standfirst' : 'heading';
  if (isByline(text) || (block.byline && !prose) || isAuthor(text, metadata)) return 'byline';
  if (block.quote) return 'blockquote';
  if (block.list) return 'list-item';
  if (text.length < LABEL && !ENDS.test(text)) return 'heading';
  return block.standfirst && told === 0 ? 'standfirst' : 'paragraph';
}

function isAuthor(text: string, { byline }: Metadata): boolean {
  return byline !== null && text.length < byline.length + 30 && text.includes(byline);
}

/** Shared words as a share of the shorter text; texts of one or two words are hardly alike. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (shared / Math.min(a.size, b.size)) * Math.min(1, a.size / 3);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
