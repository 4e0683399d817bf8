import type { Span } from '../text/types';

/** A stretch of one text node that stands letter for letter in the article's text. */
export interface Run {
  node: Text;
  /** Offset in the node's data. */
  from: number;
  length: number;
}

/** The boundary points of a stretch of the page, as `StaticRange` takes them. */
export type Boundary = StaticRangeInit & { startContainer: Text; endContainer: Text };

/**
 * Where every letter of the article's text stands in the live page. Offsets to nodes by binary
 * search, nodes to offsets by table; white space that was collapsed belongs to no run.
 */
export class TextMap {
  readonly #starts: number[] = [];
  readonly #runs: Run[] = [];
  readonly #data: string[] = [];
  readonly #first = new Map<Text, number>();

  /**
   * Adds a run that begins at `start` of the text. Runs are added in the order of the text.
   * @param data what the node said when it was read
   */
  add(start: number, run: Run, data = run.node.data): void {
    const { node } = run;
    if (!this.#first.has(node)) this.#first.set(node, this.#runs.length);
    this.#starts.push(start);
    this.#runs.push(run);
    this.#data.push(data);
  }

  get size(): number {
    return this.#runs.length;
  }

  /** The runs with where each begins in the text, in order of the text. */
  *runs(): IterableIterator<[start: number, run: Run]> {
    for (const [index, run] of this.#runs.entries()) yield [this.#starts[index] ?? 0, run];
  }

  /** The text nodes that the map stands on, in order of the text. */
  nodes(): IterableIterator<Text> {
    return this.#first.keys();
  }

  /** True while every text node is in the page and says what it said when it was read. */
  isFresh(): boolean {
    return this.#runs.every(({ node }, i) => node.isConnected && node.data === this.#data[i]);
  }

  /** @returns null when no letter of the span stands in the page. */
  boundaryOf({ start, end }: Span): Boundary | null {
    const first = this.#at(start, 'after');
    const last = this.#at(end, 'before');
    if (first === null || last === null || first > last) return null;
    const head = this.#runs[first];
    const tail = this.#runs[last];
    const headStart = this.#starts[first];
    const tailStart = this.#starts[last];
    if (!head || !tail || headStart === undefined || tailStart === undefined) return null;
    const startOffset = head.from + Math.max(0, start - headStart);
    const endOffset = tail.from + Math.min(tail.length, end - tailStart);
    if (startOffset > head.node.length || endOffset > tail.node.length) return null;
    return { startContainer: head.node, startOffset, endContainer: tail.node, endOffset };
  }

  /** A live range over the span, for geometry; null when it is no longer in the page. */
  rangeOf(span: Span): Range | null {
    const at = this.boundaryOf(span);
    if (!at?.startContainer.isConnected || !at.endContainer.isConnected) return null;
    const range = at.startContainer.ownerDocument.createRange();
    range.setStart(at.startContainer, at.startOffset);
    range.setEnd(at.endContainer, at.endOffset);
    return range;
  }

  /** @returns the offset in the text of a point in a text node, or null outside the article. */
  offsetOf(node: Text, offset: number): number | null {
    let index = this.#first.get(node);
    if (index === undefined) return null;
    let found: number | null = null;
    for (let run = this.#runs[index]; run?.node === node; run = this.#runs[++index]) {
      const start = this.#starts[index] ?? 0;
      if (offset < run.from) return found ?? start;
      found = start + Math.min(run.length, offset - run.from);
      if (offset <= run.from + run.length) return found;
    }
    return found;
  }

  /** The first run that ends after `offset`, or the last one that starts before it. */
  #at(offset: number, side: 'after' | 'before'): number | null {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.#starts[middle] ?? 0;
      const isLeft =
        side === 'after' ? start + (this.#runs[middle]?.length ?? 0) <= offset : start < offset;
      if (isLeft) low = middle + 1;
      else high = middle;
    }
    const index = side === 'after' ? low : low - 1;
    return index >= 0 && index < this.#runs.length ? index : null;
  }
}
