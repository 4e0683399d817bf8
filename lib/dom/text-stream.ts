import { TextMap } from './text-map';
import { textWalker } from './unclobbered';

/** A resync on fewer letters could land on the same word elsewhere. */
const LEAST_NEEDLE = 8;

/**
 * The text nodes of a page in document order, as one stream of characters. A copy of the page made
 * from its HTML has the same stream, so that a place in the copy is a place in the page, however the
 * copy's nodes were cut.
 */
export class TextStream {
  readonly #nodes: Text[] = [];
  readonly #data: string[] = [];
  readonly #starts: number[] = [];
  #length = 0;
  /** All data as one string, made when a place has to be looked for. */
  #whole: string | null = null;

  get length(): number {
    return this.#length;
  }

  /** Some of the nodes, spread over the stream. */
  sample(count: number): Text[] {
    const step = Math.max(1, Math.ceil(this.#nodes.length / count));
    const some: Text[] = [];
    for (let at = this.#nodes.length - 1; at >= 0; at -= step) {
      const node = this.#nodes[at];
      if (node) some.push(node);
    }
    return some;
  }

  add(node: Text): void {
    const { data } = node;
    if (data === '') return;
    this.#nodes.push(node);
    this.#data.push(data);
    this.#starts.push(this.#length);
    this.#length += data.length;
  }

  /**
   * Adds every text node under `root` but the own texts of `silent` elements.
   * @param limit characters of the whole stream after which it stops
   * @returns false when it stopped at the limit
   */
  addUnder(root: Node, silent: readonly Element[] = [], limit = Number.POSITIVE_INFINITY): boolean {
    const skip = new Set(silent.flatMap(({ childNodes }) => [...childNodes]));
    const walker = textWalker(root.ownerDocument ?? (root as Document), root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!skip.has(node as ChildNode)) this.add(node as Text);
      if (this.#length > limit) return false;
    }
    return true;
  }

  /** Where each text node of the stream begins. */
  offsets(): Map<Text, number> {
    return new Map(this.#nodes.map((node, index) => [node, this.#starts[index] ?? 0]));
  }

  /**
   * Maps a text onto the stream's nodes.
   * @param places for each run of the text that stands letter for letter in the stream: where it
   *   begins in the text, where in the stream, and how long it is; in order of the text. A run that
   *   is not at its place (the copy was cut differently) is looked for, and left out when not found.
   */
  mapOf(text: string, places: readonly number[]): TextMap {
    const map = new TextMap();
    let drift = 0;
    for (let i = 0; i + 2 < places.length; i += 3) {
      const start = places[i] ?? 0;
      const at = places[i + 1] ?? 0;
      const run = text.slice(start, start + (places[i + 2] ?? 0));
      if (this.#place(map, start, run, at + drift)) continue;
      const found = this.#find(run, at + drift);
      if (found !== null && this.#place(map, start, run, found)) drift = found - at;
    }
    return map;
  }

  /** Adds the run to the map when it stands at this place; it may go over several nodes. */
  #place(map: TextMap, start: number, run: string, at: number): boolean {
    const first = this.#indexAt(at);
    const pieces: [index: number, from: number, length: number][] = [];
    let done = 0;
    for (let index = first; done < run.length; index += 1) {
      const data = this.#data[index];
      if (data === undefined) return false;
      const from = Math.max(0, at - (this.#starts[index] ?? 0));
      const length = Math.min(data.length - from, run.length - done);
      if (length <= 0 || !data.startsWith(run.slice(done, done + length), from)) return false;
      pieces.push([index, from, length]);
      done += length;
    }
    done = 0;
    for (const [index, from, length] of pieces) {
      const node = this.#nodes[index];
      if (node) map.add(start + done, { node, from, length }, this.#data[index]);
      done += length;
    }
    return true;
  }

  #find(run: string, near: number): number | null {
    if (run.length < LEAST_NEEDLE) return null;
    this.#whole ??= this.#data.join('');
    const after = this.#whole.indexOf(run, Math.max(0, near - run.length));
    const found = after < 0 ? this.#whole.lastIndexOf(run, Math.max(0, near)) : after;
    return found < 0 ? null : found;
  }

  /** The last node that begins at or before the offset. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}
