import { beforeEach, describe, expect, it, vi } from 'vitest';

const granted = vi.hoisted(() => ({ origins: [] as string[], refuse: false }));
vi.mock('../../lib/browser/api', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: granted.origins }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted.origins.includes(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        if (!granted.refuse) granted.origins.push(...origins);
        return !granted.refuse;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        granted.origins = granted.origins.filter((origin) => !origins.includes(origin));
        return true;
      },
      onAdded: { addListener: () => {} },
      onRemoved: { addListener: () => {} },
    },
  },
}));
const { isGranted, readAccess, removeEverywhere, removeOrigin, requestHost } = await import(
  '../../lib/browser/access'
);

beforeEach(() => {
  granted.origins = [];
  granted.refuse = false;
});

describe('access', () => {
  it('to nothing is no site', async () => {
    expect(await readAccess()).toEqual({ all: false, sites: [] });
  });

  it.each(['*://*/*', '<all_urls>'])('of %s is to all sites, and lists none', async (origin) => {
    granted.origins = [origin, '*://a.example/*'];
    expect(await readAccess()).toEqual({ all: true, sites: [] });
  });

  it('to single sites lists them', async () => {
    granted.origins = ['*://b.example/*', '*://a.example/*'];
    expect(await readAccess()).toEqual({
      all: false,
      sites: ['*://a.example/*', '*://b.example/*'],
    });
  });

  it('is asked for one host and given back', async () => {
    expect(await requestHost('a.example')).toBe(true);
    expect(granted.origins).toEqual(['*://a.example/*']);
    await removeOrigin('*://a.example/*');
    expect(granted.origins).toEqual([]);
  });

  it('that is refused stays refused', async () => {
    granted.refuse = true;
    expect(await requestHost('a.example')).toBe(false);
  });

  it('to all sites is given back', async () => {
    granted.origins = ['*://*/*'];
    await removeEverywhere();
    expect(await readAccess()).toEqual({ all: false, sites: [] });
  });

  it('is asked of the page’s own scheme and host', async () => {
    granted.origins = ['https://a.example/*'];
    expect(await isGranted('https://a.example/story?x')).toBe(true);
    expect(await isGranted('http://a.example/')).toBe(false);
    expect(await isGranted('chrome://settings/')).toBe(false);
  });
});
