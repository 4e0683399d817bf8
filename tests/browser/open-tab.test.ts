import { beforeEach, expect, it, vi } from 'vitest';
import { FakeEvent, settle } from './events';

const tabs = vi.hoisted(() => ({ active: 1, known: {} as Record<number, string | undefined> }));
const events = {
  onActivated: new FakeEvent<[object]>(),
  onUpdated: new FakeEvent<[number, object]>(),
  onRemoved: new FakeEvent<[number]>(),
};

vi.mock('../../lib/browser/api', () => ({
  browser: {
    get tabs() {
      const tab = (id: number) => ({ id, windowId: 9, url: tabs.known[id] });
      return {
        ...events,
        query: async () => (tabs.active in tabs.known ? [tab(tabs.active)] : []),
        get: async (id: number) => {
          if (!(id in tabs.known)) throw new Error('no tab');
          return tab(id);
        },
      };
    },
  },
}));
const { followTab } = await import('../../lib/browser/open-tab');

const seen = vi.fn();
beforeEach(() => {
  seen.mockClear();
  tabs.active = 1;
  tabs.known = { 1: 'https://a.example/', 2: 'https://b.example/', 3: undefined };
});

it('tells the active tab at once, and the next one when it changes', async () => {
  const stop = followTab(null, seen);
  await settle();
  tabs.active = 2;
  events.onActivated.emit({});
  await settle();
  expect(seen.mock.calls.map(([tab]) => tab?.url)).toEqual([
    'https://a.example/',
    'https://b.example/',
  ]);
  stop();
});

it('tells a new address of the same tab, and is silent about other tabs', async () => {
  const stop = followTab(null, seen);
  await settle();
  tabs.known[1] = 'https://a.example/next';
  events.onUpdated.emit(1, { url: tabs.known[1] });
  events.onUpdated.emit(2, { url: 'https://b.example/next' });
  await settle();
  expect(seen).toHaveBeenCalledTimes(2);
  expect(seen).toHaveBeenLastCalledWith({
    id: 1,
    windowId: 9,
    url: 'https://a.example/next',
    isPrivate: false,
  });
  stop();
});

it('stays with a pinned tab, and says when it is gone', async () => {
  const stop = followTab(3, seen);
  await settle();
  tabs.active = 2;
  events.onActivated.emit({});
  await settle();
  expect(seen).toHaveBeenCalledTimes(1);
  expect(seen).toHaveBeenLastCalledWith({ id: 3, windowId: 9, url: null, isPrivate: false });
  delete tabs.known[3];
  events.onRemoved.emit(3);
  await settle();
  expect(seen).toHaveBeenLastCalledWith(null);
  stop();
});

it('lets go of all events when it is stopped, and drops what comes late', async () => {
  const stop = followTab(null, seen);
  stop();
  await settle();
  expect(seen).not.toHaveBeenCalled();
  expect([events.onActivated, events.onUpdated, events.onRemoved].map(({ size }) => size)).toEqual([
    0, 0, 0,
  ]);
});
