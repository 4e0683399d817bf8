import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchInterface } from '../../lib/browser/interface';
import { loadStrings } from '../../lib/browser/load-strings';
import { writeSettings } from '../../lib/browser/settings-store';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { settle } from './events';

const fetched: string[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  fetched.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `ext://id/${path}`);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-FR');
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return { json: async () => (url.includes('/fr/') ? fr : en) };
  });
});

it('loads the browser’s language unless the reader chose another', async () => {
  expect((await loadStrings(null)).t('close')).toBe('Fermer');
  expect((await loadStrings('en')).t('close')).toBe('Close');
  expect((await loadStrings('xx')).language).toBe('en');
});

it('follows the reader’s choice of language, and loads texts only when it changes', async () => {
  const seen: string[] = [];
  const stop = watchInterface(({ strings, settings }) =>
    seen.push(`${strings.language} ${settings.density}`),
  );
  await settle();
  await writeSettings({ density: 'all' });
  await settle();
  await writeSettings({ language: 'en' });
  await settle();
  expect(seen).toEqual(['fr standard', 'fr all', 'en all']);
  expect(fetched).toHaveLength(2);
  stop();
});
