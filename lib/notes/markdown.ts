import { type InlineNode, inlineNodes } from './markdown-inline';

/**
 * A note's text as a small tree that a component can show without any HTML. Only what stands here
 * exists: no images, no HTML, no headings that would break the page's outline.
 */
export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; children: InlineNode[] }
  | { type: 'quote'; children: BlockNode[] }
  | { type: 'list'; ordered: boolean; items: InlineNode[][] }
  | { type: 'code'; text: string };

export type { InlineNode };

/** Quotes within quotes beyond this are text. */
const MAX_DEPTH = 5;

const FENCE = /^ {0,3}(```+|~~~+)/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)])\s+/;
const HEADING = /^ {0,3}#{1,6}\s+/;

/** Reads Markdown (a safe part of CommonMark); never fails, whatever the text. */
export function parseMarkdown(text: string, depth = 0): BlockNode[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const blocks: BlockNode[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const [block, next] = blockAt(lines, at, depth);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

/** The block that begins at this line, which is not empty, and the line after it. */
function blockAt(lines: string[], at: number, depth: number): [BlockNode, number] {
  const line = lines[at] ?? '';
  const fence = FENCE.exec(line)?.[1];
  if (fence) return codeAt(lines, at, fence);
  if (QUOTE.test(line) && depth < MAX_DEPTH) {
    const end = endOf(lines, at, (one) => QUOTE.test(one));
    const inner = lines.slice(at, end).map((one) => one.replace(QUOTE, ''));
    return [{ type: 'quote', children: parseMarkdown(inner.join('\n'), depth + 1) }, end];
  }
  if (ITEM.test(line)) return listAt(lines, at);
  if (HEADING.test(line))
    return [{ type: 'heading', children: inlineNodes(line.replace(HEADING, '')) }, at + 1];
  const end = endOf(
    lines,
    at,
    (one, index) => one.trim() !== '' && (index === at || !isStart(one, depth)),
  );
  return [
    { type: 'paragraph', children: inlineNodes(lines.slice(at, end).join('\n').trim()) },
    end,
  ];
}

function codeAt(lines: string[], at: number, fence: string): [BlockNode, number] {
  const close = lines.findIndex((line, index) => index > at && line.trim().startsWith(fence));
  const end = close < 0 ? lines.length : close;
  return [{ type: 'code', text: lines.slice(at + 1, end).join('\n') }, end + 1];
}

function listAt(lines: string[], at: number): [BlockNode, number] {
  const ordered = ITEM.exec(lines[at] ?? '')?.[1] !== undefined;
  const items: string[] = [];
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    const item = ITEM.exec(line);
    if (item && (item[1] !== undefined) === ordered) items.push(line.slice(item[0].length));
    else if (/^\s+\S/.test(line) && items.length > 0) items.push(`${items.pop()}\n${line.trim()}`);
    else break;
  }
  return [{ type: 'list', ordered, items: items.map(inlineNodes) }, Math.max(end, at + 1)];
}

function isStart(line: string, depth: number): boolean {
  return (
    FENCE.test(line) ||
    ITEM.test(line) ||
    HEADING.test(line) ||
    (depth < MAX_DEPTH && QUOTE.test(line))
  );
}

function endOf(
  lines: string[],
  from: number,
  goesOn: (line: string, index: number) => boolean,
): number {
  let end = from;
  while (end < lines.length && goesOn(lines[end] ?? '', end)) end += 1;
  return Math.max(end, from + 1);
}
