// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { world } from '../../lib/browser/isolated-world';

const calls = vi.hoisted(() => ({
  ask: vi.fn(async () => true),
  isConnected: true,
  isArticle: true,
}));
vi.mock('../../lib/browser/page-ask', () => ({
  askBackground: calls.ask,
  isConnected: () => calls.isConnected,
}));
vi.mock('../../lib/dom/gate', () => ({ mayBeArticle: () => calls.isArticle }));
vi.mock('wxt/utils/define-unlisted-script', () => ({
  defineUnlistedScript: (main: () => void) => main,
}));
const { default: start } = (await import('../../entrypoints/gate/index')) as unknown as {
  default: () => void;
};

const navigation = new EventTarget();
const go = (url: string) => {
  history.pushState(null, '', url);
  navigation.dispatchEvent(new Event('currententrychange'));
};
const reader = { isAlive: () => true, read: vi.fn(), leave: vi.fn(), stop: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(window, { navigation });
  Object.assign(calls, { isConnected: true, isArticle: true });
  delete world.whenceReader;
});
afterEach(() => {
  world.whenceGate?.stop();
  vi.useRealTimers();
});

describe('the gate of a page', () => {
  it('asks for the reader where there may be an article, and for nothing elsewhere', () => {
    start();
    expect(calls.ask).toHaveBeenCalledWith('page/candidate', {});
    calls.ask.mockClear();
    calls.isArticle = false;
    start();
    expect(calls.ask).not.toHaveBeenCalled();
  });

  it('lets the old marks go at once after in-page navigation, and reads when the page has settled', () => {
    world.whenceReader = reader;
    calls.isArticle = false;
    start();
    calls.isArticle = true;
    go('/autre-page');
    expect(reader.leave).toHaveBeenCalledTimes(1);
    expect(reader.read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    expect(reader.read).toHaveBeenCalledTimes(1);
    expect(calls.ask).not.toHaveBeenCalled();
  });

  it('reads only the last of several quick navigations', () => {
    world.whenceReader = reader;
    calls.isArticle = false;
    start();
    calls.isArticle = true;
    for (const url of ['/a', '/b', '/c']) go(url);
    vi.advanceTimersByTime(2_000);
    expect(reader.read).toHaveBeenCalledTimes(1);
  });

  it('loads the reader again where the old one was left behind by a reload', () => {
    world.whenceReader = { ...reader, isAlive: () => false };
    start();
    expect(calls.ask).toHaveBeenCalledTimes(1);
  });

  it('stops, and takes the reader along, once the extension was reloaded', () => {
    world.whenceReader = reader;
    start();
    calls.isConnected = false;
    go('/apres');
    expect(reader.stop).toHaveBeenCalledTimes(1);
    go('/encore');
    vi.advanceTimersByTime(2_000);
    expect(reader.leave).not.toHaveBeenCalled();
  });

  it('runs once in a page, however often it is loaded', () => {
    calls.isArticle = false;
    start();
    start();
    start();
    world.whenceReader = reader;
    go('/une-fois');
    expect(reader.leave).toHaveBeenCalledTimes(1);
  });
});
