import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../lib/browser/settings';

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
}
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
const settings = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));
vi.mock('../../lib/browser/api', () => fake);
vi.mock('../../lib/browser/settings-store', () => ({ readSettings: async () => settings.now }));
const { keepRegistered } = await import('../../lib/browser/registration');
const { grantedOrigins } = await import('../../lib/browser/permissions');
const { injectOpenTabs, readTab } = await import('../../lib/browser/injection');

let origins: string[];
let scripts: Map<string, Script>;
let injected: [number, string][];
let closed: Set<number>;

beforeEach(() => {
  origins = [];
  scripts = new Map();
  injected = [];
  closed = new Set();
  settings.now = { ...defaults };
  fake.browser.permissions = { getAll: async () => ({ origins }) };
  fake.browser.tabs = { query: async () => [{ id: 1 }, { id: 2 }, {}] };
  fake.browser.scripting = {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: async (list: Script[]) => {
      for (const script of list) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      }
    },
    updateContentScripts: async (list: Script[]) => {
      for (const script of list) scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`No script '${id}'`);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (closed.has(target.tabId)) throw new Error('Cannot access contents of the page');
      injected.push([target.tabId, files[0] ?? '']);
    },
  };
});

describe('the scripts of pages', () => {
  it('are registered for the sites that the reader granted, and for no other', async () => {
    await keepRegistered();
    expect(scripts.size).toBe(0);
    origins = ['https://gazette.example/*', 'chrome://favicon/*'];
    expect(await keepRegistered()).toEqual(['https://gazette.example/*']);
    expect(scripts.get('gate')?.matches).toEqual(['https://gazette.example/*']);
  });

  it('follow when a grant is taken back', async () => {
    origins = ['*://*/*'];
    await keepRegistered();
    origins = [];
    await keepRegistered();
    expect(scripts.size).toBe(0);
  });

  it('are not loaded on sites where Whence is off', async () => {
    origins = ['*://*/*'];
    settings.now = { ...defaults, sitesOff: ['gazette.example', 'not a host/*'] };
    await keepRegistered();
    expect(scripts.get('gate')?.excludeMatches).toEqual(['*://gazette.example/*']);
  });

  it('leave banners alone when the reader wants that', async () => {
    origins = ['*://*/*'];
    await keepRegistered();
    expect([...scripts.keys()].sort()).toEqual(['consent', 'gate']);
    settings.now = { ...defaults, banners: false };
    await keepRegistered();
    expect([...scripts.keys()]).toEqual(['gate']);
  });

  it('stay right when start, install and grant come at once', async () => {
    origins = ['*://*/*'];
    await expect(
      Promise.all([keepRegistered(), keepRegistered(), keepRegistered()]),
    ).resolves.toHaveLength(3);
    expect(scripts.size).toBe(2);
  });

  it('are registered again after one attempt failed', async () => {
    origins = ['*://*/*'];
    const scripting = fake.browser.scripting as Record<string, unknown>;
    const right = scripting.getRegisteredContentScripts;
    scripting.getRegisteredContentScripts = async () => {
      throw new Error('no');
    };
    await expect(keepRegistered()).rejects.toThrow('no');
    scripting.getRegisteredContentScripts = right;
    await keepRegistered();
    expect(scripts.size).toBe(2);
  });
});

describe('entering a page', () => {
  it('because the reader clicked loads reader and gate', async () => {
    expect(await readTab(4)).toBe(true);
    expect(injected).toEqual([
      [4, 'reader.js'],
      [4, 'gate.js'],
    ]);
  });

  it('is refused quietly where the browser lets nobody in', async () => {
    closed.add(4);
    expect(await readTab(4)).toBe(false);
  });

  it('that was open before the grant needs no reload', async () => {
    await injectOpenTabs(['*://*/*']);
    expect(injected).toEqual([
      [1, 'gate.js'],
      [2, 'gate.js'],
    ]);
    injected = [];
    await injectOpenTabs([]);
    expect(injected).toEqual([]);
  });

  it('is not asked for the extension’s own kinds of address', async () => {
    origins = ['<all_urls>', 'file:///*', 'http://a.example/*'];
    expect(await grantedOrigins()).toEqual(['<all_urls>', 'http://a.example/*']);
  });
});
