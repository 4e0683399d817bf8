import type { TextMap } from './text-map';

/** Milliseconds from the first change of a calm page to the look at it. */
export const SOONEST = 300;
const LATEST = 8_000;
/** After this long without a change, a change is looked at soon again. */
const CALM = 10_000;
/** Characters that must have come or gone before the text is read anew. */
const NOTABLE = 200;

/**
 * Calls back once when the article is no longer what the map says: its nodes were replaced (a page
 * that renders itself anew), or its text grew. Watches the article's element and the child lists
 * around it, not the whole document; while it waits to look it watches nothing, however often the
 * page changes. Returns how to stop.
 * @param patience milliseconds to the first look, unless the page was calm for ten seconds
 */
export function watchArticle(map: TextMap, onStale: () => void, patience = SOONEST): () => void {
  const nodes = [...map.nodes()];
  if (nodes.length === 0) return () => undefined;
  const root = commonElement(nodes);
  if (!root) {
    // Every paragraph was replaced while the text was being analysed: nothing holds them together.
    const late = setTimeout(onStale, patience);
    return () => clearTimeout(late);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = patience;
  let looked = Date.now();
  const length = lengthOf(root);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (Date.now() - looked > CALM) delay = SOONEST;
    timer = setTimeout(look, delay);
  });
  const look = () => {
    looked = Date.now();
    delay = Math.max(delay, Math.min(delay * 2, LATEST));
    if (!map.isFresh() || Math.abs(lengthOf(root) - length) > NOTABLE) onStale();
    else watch();
  };
  const watch = () => {
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    for (let at = root.parentElement; at; at = at.parentElement) {
      observer.observe(at, { childList: true });
    }
  };
  // The page may have rendered itself anew while its text was being analysed.
  if (map.isFresh()) watch();
  else timer = setTimeout(look, delay);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

function lengthOf(root: Element): number {
  return root.textContent?.length ?? 0;
}

/** The deepest element around all these nodes. */
export function commonElement(nodes: readonly Node[]): Element | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return null;
  let at = first.parentElement;
  while (at && !at.contains(last)) at = at.parentElement;
  return at;
}
