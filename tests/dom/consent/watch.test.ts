// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../lib/dom/consent/watch';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

/** The first look comes when the page is painted. */
const PAINTED = 200;

/** Changes the page and lets its observers hear of it. */
async function change(text: string) {
  const box = document.createElement('div');
  box.textContent = text;
  document.body.append(box);
  await Promise.resolve();
}

describe('watching a page', () => {
  it('looks when the page is painted, not before', () => {
    const look = vi.fn();
    const stop = watch(document, look);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(PAINTED);
    expect(look).toHaveBeenCalledTimes(1);
    stop();
  });

  it('looks after a change that is about consent, and no more often than it may', async () => {
    const look = vi.fn();
    const stop = watch(document, look);
    vi.advanceTimersByTime(PAINTED);
    for (let i = 0; i < 100; i++) await change('Ce site utilise des cookies.');
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(2);
    stop();
  });

  it('does not look for a change of which no word is about consent', async () => {
    const look = vi.fn();
    const stop = watch(document, look);
    vi.advanceTimersByTime(PAINTED);
    await change('Le conseil municipal a voté.');
    vi.advanceTimersByTime(500);
    expect(look).toHaveBeenCalledTimes(1);
    document.documentElement.className = 'no-scroll';
    await Promise.resolve();
    vi.advanceTimersByTime(500);
    expect(look).toHaveBeenCalledTimes(2);
    stop();
  });

  it('looks once where a thousand things change at once, without reading them', async () => {
    const look = vi.fn();
    const stop = watch(document, look);
    vi.advanceTimersByTime(PAINTED);
    for (let i = 0; i < 1000; i++) await change('Direct : la vie quotidienne.');
    vi.advanceTimersByTime(500);
    expect(look).toHaveBeenCalledTimes(2);
    stop();
  });

  it('looks a few times where nothing is heard to change', () => {
    const look = vi.fn();
    const stop = watch(document, look);
    vi.advanceTimersByTime(20_000);
    expect(look).toHaveBeenCalledTimes(3);
    stop();
  });

  it('sees what comes after half a minute, and ends after a minute', async () => {
    const look = vi.fn();
    watch(document, look);
    vi.advanceTimersByTime(30_000);
    const before = look.mock.calls.length;
    await change('We value your privacy: cookies.');
    vi.advanceTimersByTime(400);
    expect(look).toHaveBeenCalledTimes(before + 1);
    vi.advanceTimersByTime(31_000);
    await change('We value your privacy: cookies.');
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(before + 1);
  });

  it('begins anew when the page was brought back or moved on', async () => {
    const look = vi.fn();
    const stop = watch(document, look);
    vi.advanceTimersByTime(70_000);
    const before = look.mock.calls.length;
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    vi.advanceTimersByTime(PAINTED);
    expect(look).toHaveBeenCalledTimes(before + 1);
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(PAINTED);
    expect(look).toHaveBeenCalledTimes(before + 2);
    stop();
  });

  it('ends when it is told to', async () => {
    const look = vi.fn();
    watch(document, look)();
    await change('cookies');
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
  });
});
