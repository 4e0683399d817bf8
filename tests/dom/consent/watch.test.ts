// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../lib/dom/consent/watch';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Changes the page and lets its observers hear of it. */
async function change() {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}

describe('watching a page', () => {
  it('looks at once, after a change, and no more often than it may', async () => {
    const look = vi.fn();
    const stop = watch(document, look);
    expect(look).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 1000; i++) await change();
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(2);
    stop();
  });

  it('looks a few times where nothing is heard to change', () => {
    const look = vi.fn();
    const stop = watch(document, look);
    vi.advanceTimersByTime(20_000);
    expect(look.mock.calls.length).toBeGreaterThan(4);
    stop();
  });

  it('ends after a minute', async () => {
    const look = vi.fn();
    watch(document, look);
    vi.advanceTimersByTime(61_000);
    const calls = look.mock.calls.length;
    await change();
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(calls);
  });

  it('ends when it is told to', async () => {
    const look = vi.fn();
    watch(document, look)();
    await change();
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
