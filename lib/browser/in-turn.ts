/** Work that is done one after the other, in this context and across all pages of the extension. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue of that name, so that popup, options, panel and background lose none of each other's
 * changes to what they read, change and write back.
 */
export function turnsOf(name: string): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const locked = () =>
      globalThis.navigator?.locks ? navigator.locks.request(`whence-${name}`, work) : work();
    const done = last.then(locked, locked) as Promise<T>;
    last = done.catch(() => undefined);
    return done;
  };
}
