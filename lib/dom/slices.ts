/** Work that is done piece by piece; what it returns comes when all of it is done. */
export type Slices<T> = Generator<void, T>;

/** Milliseconds that one slice may take. */
const SLICE = 8;

/**
 * Does the work in slices of some milliseconds and lets the page go on between them.
 * @param isWanted asked before each slice; when it says no the work is given up
 * @returns null when it was given up
 */
export async function inSlices<T>(
  work: Slices<T>,
  isWanted: () => boolean = () => true,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    // Not scheduler.yield(), which would go on before the page's own timers.
    await new Promise((done) => setTimeout(done, 0));
    if (!isWanted()) return null;
  }
}
