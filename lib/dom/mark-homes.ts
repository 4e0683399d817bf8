import { BLOCK } from './block-names';
import type { Mark } from './marks';
import type { TextMap } from './text-map';

/**
 * Selectors of the blocks that hold these marks, by tag. Rules for `::highlight()` are inherited, and
 * every element that one matches has its style computed anew: a rule for all would cost a page as
 * much as its first style.
 */
export function homesOf(marks: readonly Mark[], map: TextMap): string[] {
  const names = new Set<string>();
  let last: Element | null = null;
  let within: Element | null | undefined;
  for (const mark of marks) {
    const parent = map.boundaryOf(mark)?.startContainer.parentElement ?? null;
    if (!parent || parent === last) continue;
    last = parent;
    const home = blockAround(parent);
    names.add(home.localName);
    if (within === undefined) within = home.parentElement?.closest('article, main') ?? null;
    if (within && (home === within || !within.contains(home))) within = null;
  }
  const scope = within ? `${within.localName} ` : '';
  return [...names].sort().map((name) => scope + name);
}

function blockAround(element: Element): Element {
  let at = element;
  while (at.parentElement && !BLOCK.has(at.localName)) at = at.parentElement;
  return at;
}
