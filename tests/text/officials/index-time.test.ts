import { describe, expect, it } from 'vitest';
import { AREAS } from '../../../lib/text/officials/data/index';
import { buildIndex } from '../../../lib/text/officials/name-index';

/** Median time of some runs, in milliseconds. */
function median(run: () => void): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4] ?? 0;
}

describe('the index of names', () => {
  it('is built in a small multiple of the time that splitting and folding the data takes', () => {
    const texts = Object.values(AREAS);
    // The least that any loader must do: take the lines apart and bring them to one form.
    const reference = median(() => {
      for (const text of texts) {
        for (const line of text.split('\n')) line.split('|').join().normalize('NFD').toLowerCase();
      }
    });
    const build = median(() => {
      buildIndex(texts);
    });
    expect(build / reference).toBeLessThan(8);
  });
});
