/** An event of the WebExtension API that a test can set off. */
export class FakeEvent<A extends unknown[]> {
  readonly #listeners = new Set<(...args: A) => unknown>();
  addListener = (listener: (...args: A) => unknown): void => void this.#listeners.add(listener);
  removeListener = (listener: (...args: A) => unknown): void =>
    void this.#listeners.delete(listener);
  emit = (...args: A): void => {
    for (const listener of this.#listeners) listener(...args);
  };
  get size(): number {
    return this.#listeners.size;
  }
}

/** Lets everything that waits go on. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
