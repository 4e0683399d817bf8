import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  items: readonly T[];
  keyOf(item: T): string;
  render(item: T): ComponentChildren;
  label: string;
  /** How many there are in all, when `items` holds only the first of them. */
  total?: number;
  /** Called when the reader comes near the end of `items`; null when there are no more. */
  onMore?: (() => void) | null;
  /** Guess of one item's height in px, until it has been measured. */
  itemHeight?: number;
}

const CHUNK = 20;

/**
 * A list of any length: items are drawn in chunks of twenty, and only those near the viewport; the
 * others keep their place by their height. Ten thousand notes cost some thirty elements on screen.
 */
export function ChunkedList<T>(props: Props<T>) {
  const { items, keyOf, render, label, total = items.length, onMore, itemHeight = 96 } = props;
  const list = useRef<HTMLUListElement>(null);
  const near = useNearChunks(list, Math.ceil(items.length / CHUNK));
  const heights = useRef(new Map<number, number>());
  const lastIsNear = near.has(Math.ceil(items.length / CHUNK) - 1);
  const asked = useRef<readonly T[] | null>(null);
  useEffect(() => {
    if (!lastIsNear || !onMore || asked.current === items) return;
    asked.current = items;
    onMore();
  });
  const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => index);
  useEffect(() => {
    for (const element of list.current?.querySelectorAll<HTMLElement>('[data-drawn]') ?? [])
      heights.current.set(Number(element.dataset.chunk), element.offsetHeight);
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: the items lie in chunks, so the roles are written out
    <div role="list" aria-label={label} class="chunked" ref={list as never}>
      {chunks.map((chunk) => {
        const part = items.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
        const drawn = near.has(chunk);
        const blockSize = drawn
          ? undefined
          : (heights.current.get(chunk) ?? part.length * itemHeight);
        return (
          <div
            key={chunk}
            role="presentation"
            data-chunk={chunk}
            data-drawn={drawn ? '' : undefined}
            style={blockSize === undefined ? undefined : { blockSize: `${blockSize}px` }}
          >
            {drawn &&
              part.map((item, index) => (
                // biome-ignore lint/a11y/useSemanticElements: see above
                <div
                  key={keyOf(item)}
                  role="listitem"
                  aria-setsize={total}
                  aria-posinset={chunk * CHUNK + index + 1}
                >
                  {render(item)}
                </div>
              ))}
          </div>
        );
      })}
    </div>
  );
}

/** Indices of the chunks within a screen or so of the viewport; one that holds the focus stays. */
function useNearChunks(list: { current: HTMLElement | null }, count: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0, 1]));
  useEffect(() => {
    const root = list.current;
    if (!root || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => setNear((before) => nowNear(before, entries)),
      { rootMargin: '800px 0px' },
    );
    for (const element of [...root.children].slice(0, count)) observer.observe(element);
    return () => observer.disconnect();
  }, [list, count]);
  return near;
}

function nowNear(before: ReadonlySet<number>, entries: IntersectionObserverEntry[]) {
  const next = new Set(before);
  for (const { target, isIntersecting } of entries) {
    const chunk = Number((target as HTMLElement).dataset.chunk);
    if (isIntersecting) next.add(chunk);
    else if (!target.contains(document.activeElement)) next.delete(chunk);
  }
  return next;
}
