import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
const fake = vi.hoisted(() => ({
  listener: null as Listener | null,
  executed: [] as Record<string, unknown>[],
  toTabs: [] as unknown[],
  badge: null as unknown,
  stored: {} as Record<string, unknown>,
}));
vi.mock('../../lib/browser/api', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us${path || '/'}`,
      onMessage: { addListener: (listener: Listener) => (fake.listener = listener) },
    },
    scripting: {
      executeScript: async (injection: Record<string, unknown>) => {
        fake.executed.push(injection);
        return [{ result: true }];
      },
    },
    tabs: {
      get: async () => ({ url: 'https://news.example/a' }),
      sendMessage: async (...message: unknown[]) => {
        fake.toTabs.push(message);
        return { answer: { outcome: 'hidden', rule: 'Soledad', undone: false } };
      },
    },
    action: { setBadgeText: async (badge: unknown) => (fake.badge = badge) },
    storage: {
      local: {
        get: async () => fake.stored,
        set: async (items: Record<string, unknown>) => Object.assign(fake.stored, items),
      },
    },
  },
}));
const { listenForConsent } = await import('../../lib/browser/consent');

const page = {
  id: 'us',
  tab: { id: 7, url: 'https://news.example/a' },
  frameId: 0,
  url: 'https://news.example/a',
};
const frame = { ...page, frameId: 3, url: 'https://vendor.example/f' };
const popup = { id: 'us', url: 'chrome-extension://us/popup.html' };

const ask = (type: string, question: object, sender: unknown) =>
  new Promise((resolve) => {
    if (fake.listener?.({ type, ask: question }, sender, resolve) !== true) resolve('not answered');
  });

beforeEach(() => {
  Object.assign(fake, { executed: [], toTabs: [], badge: null, stored: {} });
  listenForConsent();
});

describe('the background, asked by a page’s banner script', () => {
  it('runs the rules in the asking frame only', async () => {
    expect(await ask('consent/load', {}, frame)).toEqual({ answer: true });
    expect(fake.executed).toEqual([
      {
        target: { tabId: 7, frameIds: [3] },
        files: ['/consent-rules.js'],
        injectImmediately: true,
      },
    ]);
  });

  it('runs the engine’s own snippets in the page’s world, and nothing else', async () => {
    expect(await ask('consent/eval', { snippetId: 'alert(1)' }, page)).toEqual({ answer: false });
    expect(await ask('consent/eval', { snippetId: 'toString' }, page)).toEqual({ answer: false });
    expect(fake.executed).toEqual([]);
    expect(await ask('consent/eval', { snippetId: 'EVAL_IUBENDA_1' }, page)).toEqual({
      answer: true,
    });
    expect(fake.executed).toMatchObject([{ world: 'MAIN', target: { tabId: 7, frameIds: [0] } }]);
  });

  it('marks a wall on the toolbar', async () => {
    await ask('consent/receipt', { outcome: 'refused', rule: 'x' }, page);
    expect(fake.badge).toEqual({ tabId: 7, text: '' });
    await ask('consent/receipt', { outcome: 'wall', rule: 'x' }, page);
    expect(fake.badge).toEqual({ tabId: 7, text: '!' });
  });

  it('tells the page what its frame said', async () => {
    const verdict = { kind: 'banner', rule: 'generic' };
    await ask('consent/frame', verdict, frame);
    expect(fake.toTabs).toEqual([
      [7, { type: 'consent/frame-says', ask: { url: frame.url, verdict } }, { frameId: 0 }],
    ]);
  });

  it('keeps the site that the reader takes back, once', async () => {
    await ask('consent/leave-site', {}, page);
    await ask('consent/leave-site', {}, page);
    expect(fake.stored.settings).toMatchObject({ bannerSitesOff: ['news.example'] });
  });
});

describe('the background, asked by the popup', () => {
  it('hides the wall of the tab, and keeps the site when its page says so', async () => {
    await ask('consent/hide-wall', { tabId: 7 }, popup);
    expect(fake.toTabs).toEqual([[7, { type: 'tab/hide-wall', ask: {} }, { frameId: 0 }]]);
    await ask('consent/hide-walls-here', {}, page);
    expect(fake.stored.settings).toMatchObject({ wallSitesHidden: ['news.example'] });
    await ask('consent/leave-site', {}, page);
    expect(fake.stored.settings).toMatchObject({ wallSitesHidden: [] });
    expect(await ask('consent/hide-wall', { tabId: 7 }, page)).toBe('not answered');
  });

  it('reads the receipt from the tab', async () => {
    expect(await ask('consent/get', { tabId: 7 }, popup)).toEqual({
      answer: { outcome: 'hidden', rule: 'Soledad', undone: false },
    });
  });

  it('undoes on the tab', async () => {
    await ask('consent/undo', { tabId: 7 }, popup);
    expect(fake.toTabs).toEqual([[7, { type: 'tab/undo-banner', ask: {} }, { frameId: 0 }]]);
  });

  it('answers no page and no other extension', async () => {
    expect(await ask('consent/get', { tabId: 9 }, page)).toBe('not answered');
    expect(await ask('consent/load', {}, { ...page, id: 'them' })).toBe('not answered');
    expect(await ask('notes/all', {}, page)).toBe('not answered');
  });
});
