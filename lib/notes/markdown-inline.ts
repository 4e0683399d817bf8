/** Text within a block: plain, emphasised, code, a line break, or a link that may be opened. */
export type InlineNode =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'code'; text: string }
  | { type: 'emphasis' | 'strong'; children: InlineNode[] }
  | { type: 'link'; url: string; children: InlineNode[] };

/** Longer text is shown as it is: nobody writes such a paragraph, and parsing must stay quick. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 6;
/** Farthest that the end of an emphasis or a link is looked for. */
const MAX_SPAN = 2_000;

/** Reads the inside of a paragraph; never fails. Links only lead to http, https and mailto. */
export function inlineNodes(text: string, depth = 0): InlineNode[] {
  if (text.length > MAX_LENGTH || depth > MAX_DEPTH) return [{ type: 'text', text }];
  const nodes: InlineNode[] = [];
  let at = 0;
  while (at < text.length) {
    const { node, end } = nodeAt(text, at, depth);
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.text += node.text;
    else nodes.push(node);
    at = end;
  }
  return nodes;
}

type Found = { node: InlineNode; end: number };

/** What begins here: a node, or one sign that stands for itself. */
function nodeAt(text: string, at: number, depth: number): Found {
  const sign = text.charAt(at);
  const next = text.charAt(at + 1);
  if (sign === '\\' && /[!-/:-@[-`{-~]/.test(next))
    return { node: { type: 'text', text: next }, end: at + 2 };
  if (sign === '\n') return { node: { type: 'break' }, end: at + 1 };
  return READERS[sign]?.(text, at, depth) ?? { node: { type: 'text', text: sign }, end: at + 1 };
}

/** Who reads on from a sign; null when it was only a sign. */
const READERS: Partial<Record<string, (text: string, at: number, depth: number) => Found | null>> =
  Object.assign(Object.create(null), {
    '`': codeAt,
    '*': emphasisAt,
    _: emphasisAt,
    '[': linkAt,
    '<': autolinkAt,
    h: bareLinkAt,
  });

function codeAt(text: string, at: number): Found | null {
  const fence = /^`+/.exec(text.slice(at, at + 10))?.[0] ?? '`';
  const end = text.indexOf(fence, at + fence.length);
  if (end < 0 || end - at > MAX_SPAN) return null;
  return {
    node: { type: 'code', text: text.slice(at + fence.length, end).trim() },
    end: end + fence.length,
  };
}

function emphasisAt(text: string, at: number, depth: number): Found | null {
  const sign = text.charAt(at);
  const mark = text.charAt(at + 1) === sign ? sign + sign : sign;
  const inside = at + mark.length;
  // An underscore within a word is part of it: snake_case.
  const isInWord = sign === '_' && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at));
  if (isInWord || /^\s|^$/.test(text.slice(inside, inside + 1))) return null;
  let end = text.indexOf(mark, inside + 1);
  // A single sign does not end at a double one.
  while (end >= 0 && mark.length === 1 && text.charAt(end + 1) === sign)
    end = text.indexOf(mark, end + 2);
  if (end < 0 || end - at > MAX_SPAN || /\s/.test(text.charAt(end - 1))) return null;
  const children = inlineNodes(text.slice(inside, end), depth + 1);
  const type = mark.length === 2 ? 'strong' : 'emphasis';
  return { node: { type, children }, end: end + mark.length };
}

function linkAt(text: string, at: number, depth: number): Found | null {
  const middle = text.indexOf('](', at);
  if (middle < 0 || middle - at > MAX_SPAN) return null;
  const end = text.indexOf(')', middle);
  if (end < 0 || end - middle > MAX_SPAN) return null;
  const url = safeUrl(
    text
      .slice(middle + 2, end)
      .trim()
      .replace(/^<|>$/g, ''),
  );
  if (url === null) return null;
  const children = inlineNodes(text.slice(at + 1, middle), depth + 1).filter(
    ({ type }) => type !== 'link',
  );
  return { node: { type: 'link', url, children }, end: end + 1 };
}

function autolinkAt(text: string, at: number): Found | null {
  const match = /^<((?:https?:\/\/|mailto:)[^<>\s]+)>/.exec(text.slice(at, at + MAX_SPAN));
  return match?.[1] ? linkTo(match[1], at + match[0].length) : null;
}

function bareLinkAt(text: string, at: number): Found | null {
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at))) return null;
  const match = /^https?:\/\/[^\s<>"]+/.exec(text.slice(at, at + MAX_SPAN));
  const address = match?.[0].replace(/[.,;:!?)\]}'’»]{1,20}$/u, '');
  return address ? linkTo(address, at + address.length) : null;
}

function linkTo(address: string, end: number): Found | null {
  const url = safeUrl(address);
  const children: InlineNode[] = [{ type: 'text', text: address }];
  return url === null ? null : { node: { type: 'link', url, children }, end };
}

/** The address when it is one that a reader may follow; null for javascript:, data: and the like. */
export function safeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
