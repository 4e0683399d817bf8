import { beforeEach, describe, expect, it, vi } from 'vitest';

const parts = vi.hoisted(() => ({
  sidePanel: undefined as undefined | { open: ReturnType<typeof vi.fn> },
  sidebarAction: undefined as undefined | { open: ReturnType<typeof vi.fn> },
  commands: {} as Record<string, unknown>,
  opened: [] as string[],
}));
vi.mock('wxt/browser', () => ({ browser: parts }));
vi.mock('../../lib/browser/api', () => ({
  browser: {
    tabs: { create: async ({ url }: { url: string }) => void parts.opened.push(url) },
    runtime: { getURL: (path: string) => `ext://id/${path}` },
    get commands() {
      return parts.commands;
    },
  },
}));
const { openPanel } = await import('../../lib/browser/open-panel');
const { openShortcutSettings, readShortcuts } = await import('../../lib/browser/shortcuts');

beforeEach(() => {
  parts.sidePanel = undefined;
  parts.sidebarAction = undefined;
  parts.opened = [];
});

describe('the panel opens', () => {
  it('beside the page in Chromium, within the same turn as the click', () => {
    parts.sidePanel = { open: vi.fn(async () => {}) };
    void openPanel({ id: 7, windowId: 3 });
    expect(parts.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('as the sidebar in Firefox', () => {
    parts.sidebarAction = { open: vi.fn(async () => {}) };
    void openPanel({ id: 7, windowId: 3 });
    expect(parts.sidebarAction.open).toHaveBeenCalledOnce();
  });

  it('in a tab where there is neither, or where it is refused', async () => {
    await openPanel({ id: 7, windowId: 3 });
    parts.sidePanel = { open: vi.fn(() => Promise.reject(new Error('no gesture'))) };
    await openPanel({ id: 8, windowId: 3 });
    expect(parts.opened).toEqual([
      'ext://id/sidepanel.html?tab=7',
      'ext://id/sidepanel.html?tab=8',
    ]);
  });
});

describe('shortcuts', () => {
  it('are read with nothing where nothing is set', async () => {
    parts.commands = { getAll: async () => [{ name: 'a', shortcut: 'Alt+A' }, { name: 'b' }] };
    expect(await readShortcuts()).toEqual([
      { name: 'a', description: '', shortcut: 'Alt+A' },
      { name: 'b', description: '', shortcut: '' },
    ]);
  });

  it('are changed in the browser’s own page', async () => {
    const openShortcuts = vi.fn(async () => {});
    parts.commands = { openShortcutSettings: openShortcuts };
    await openShortcutSettings();
    parts.commands = {};
    await openShortcutSettings();
    expect(openShortcuts).toHaveBeenCalledOnce();
    expect(parts.opened).toEqual(['chrome://extensions/shortcuts']);
  });
});
