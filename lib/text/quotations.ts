import type { ArticleText, Block, Quotation } from './types';

/** Marks that open a quotation and what closes each. Own compilation from the Unicode chart. */
const PAIRS: Record<string, string> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”',
  '‹': '›',
  '‚': '‘’',
};
/** Opens in German only, and only right before a word; elsewhere it closes what « opened. */
const INVERTED = '»';
const SPACE_OR_OPENING = /[\s([{—–\-:;,«“„]/u;
const LETTER = /[\p{L}\p{N}]/u;

interface Opened {
  mark: string;
  at: number;
}

/**
 * Finds what stands inside quotation marks (marks excluded), outermost marks only, block by block.
 * A mark that is never closed quotes to the end of its block (`open`), and on through the next
 * block when that one closes it. Apostrophes are not quotation marks. Linear in the text's length.
 */
export function quotations(article: Pick<ArticleText, 'text' | 'blocks'>): Quotation[] {
  const found: Quotation[] = [];
  let running = false;
  for (const [index, block] of article.blocks.entries()) {
    if (isDialogue(article, index)) {
      found.push({ start: block.start + 1, end: block.end, open: false });
      running = false;
      continue;
    }
    running = readBlock(article.text, block, running, found);
  }
  return found;
}

/** @returns true when the block ends inside a quotation. */
function readBlock(text: string, block: Block, running: boolean, found: Quotation[]): boolean {
  let opened: Opened | null = null;
  let single: number | null = null;
  if (running) opened = resumed(text, block);
  for (let at = opened ? opened.at : block.start; at < block.end; at++) {
    const mark = text[at] ?? '';
    if (opened) {
      if (!closes(opened.mark, mark, text, at)) continue;
      if (at > opened.at) found.push({ start: opened.at, end: at, open: false });
      opened = null;
    } else if (mark === '"' || (mark in PAIRS && opens(mark, text, at, block))) {
      opened = { mark, at: at + 1 };
      single = null;
    } else if (mark === '‘' || mark === "'" || mark === '’') {
      if (single !== null && endsSingle(text, at)) {
        if (at > single) found.push({ start: single, end: at, open: false });
        single = null;
      } else if (mark !== '’' && startsSingle(text, at, block)) single = at + 1;
    }
  }
  if (!opened) return false;
  // A lone straight mark near the end of a block (inches, a slip) opens nothing.
  if (opened.mark === '"' && block.end - opened.at < 12) return false;
  found.push({ start: opened.at, end: block.end, open: true });
  return true;
}

/** A block after an unclosed quotation goes on with it when it closes one that it did not open. */
function resumed(text: string, block: Block): Opened | null {
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at] ?? '';
    if (mark === '"') return isOpening(text, at, block) ? null : { mark, at: block.start };
    if (mark in PAIRS && opens(mark, text, at, block)) return null;
    if (mark === '»') return { mark: '«', at: block.start };
    if (mark === '”') return { mark: '“', at: block.start };
  }
  return null;
}

function closes(opened: string, mark: string, text: string, at: number): boolean {
  if (opened === '"') return mark === '"' || (mark === '”' && !LETTER.test(text[at + 1] ?? ' '));
  return (PAIRS[opened] ?? '').includes(mark);
}

function isOpening(text: string, at: number, block: Block): boolean {
  return at === block.start || SPACE_OR_OPENING.test(text[at - 1] ?? ' ');
}

function opens(mark: string, text: string, at: number, block: Block): boolean {
  if (mark !== INVERTED) return true;
  return isOpening(text, at, block) && LETTER.test(text[at + 1] ?? ' ');
}

function startsSingle(text: string, at: number, block: Block): boolean {
  return isOpening(text, at, block) && LETTER.test(text[at + 1] ?? ' ');
}

function endsSingle(text: string, at: number): boolean {
  return !/\s/u.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + 1] ?? ' ');
}

/** A block that opens with a dash beside another such block is a turn of a dialogue. */
function isDialogue({ text, blocks }: Pick<ArticleText, 'text' | 'blocks'>, index: number) {
  const dashed = (at: number) => {
    const block = blocks[at];
    return block?.role === 'paragraph' && /^[—–]\s/u.test(text.slice(block.start, block.start + 2));
  };
  return dashed(index) && (dashed(index - 1) || dashed(index + 1));
}
