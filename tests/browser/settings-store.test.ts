import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults } from '../../lib/browser/settings';
import { readSettings, watchSettings, writeSettings } from '../../lib/browser/settings-store';

beforeEach(() => fakeBrowser.reset());

it('reads the defaults from an empty store', async () => {
  expect(await readSettings()).toEqual(defaults);
});

it('writes a change over what was there', async () => {
  await writeSettings({ density: 'all' });
  await writeSettings({ banners: false });
  expect(await readSettings()).toMatchObject({ density: 'all', banners: false });
});

it('loses no change when two are made at once', async () => {
  await Promise.all([writeSettings({ density: 'all' }), writeSettings({ banners: false })]);
  expect(await readSettings()).toMatchObject({ density: 'all', banners: false });
});

it('tells of changes until it is stopped', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await writeSettings({ language: 'fr' });
  expect(heard).toHaveBeenLastCalledWith({ ...defaults, language: 'fr' });
  stop();
  await writeSettings({ language: 'en' });
  expect(heard).toHaveBeenCalledTimes(1);
});
