import type { StoreEvent } from './changes';

export type Listener = (event: StoreEvent) => void;

/**
 * Tells every window of the extension, this one included, what was written. Nothing rests on it: who
 * misses an event reads the truth from the database.
 */
export class Announcer {
  readonly #listeners = new Set<Listener>();
  readonly #channel: BroadcastChannel | null;

  constructor(name: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    if (!this.#channel) return;
    this.#channel.onmessage = ({ data }: MessageEvent<StoreEvent>) => this.#tell(data);
    // In Node, which runs the tests, an open channel would keep the process alive.
    if ('unref' in this.#channel && typeof this.#channel.unref === 'function')
      this.#channel.unref();
  }

  /** Calls `listener` after every write until the returned function is called. */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(event: StoreEvent): void {
    this.#tell(event);
    this.#channel?.postMessage(event);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel?.close();
  }

  #tell(event: StoreEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        // One window's mistake must not make another write look failed.
        console.error(error);
      }
    }
  }
}
