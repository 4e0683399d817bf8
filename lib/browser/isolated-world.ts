/** The reader of one page, as the gate sees it. Both live in the extension's isolated world. */
export interface PageReader {
  /** False once the extension was reloaded: this reader can reach nobody any more. */
  isAlive(): boolean;
  /** Reads the page anew. */
  read(): void;
  /** The page became another one: takes all marks away. */
  leave(): void;
  stop(): void;
}

/** What the extension's scripts in one page know of each other; the page itself sees none of it. */
export const world = globalThis as { whenceReader?: PageReader; whenceGate?: { stop(): void } };
