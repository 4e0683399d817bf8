import { browser } from './api';
import { askTab } from './ask';
import type { ToPage } from './messages';
import { pageTexts } from './page-texts';
import type { Settings } from './settings';

/** Tells every reader in an open tab how to mark from now on. */
export async function tellReaders(settings: Settings): Promise<void> {
  const texts = await pageTexts(settings.language);
  await tellAll('tab/settings', { settings, texts });
}

/** Has every open article read again, with what the reader corrected. */
export function readAgainEverywhere(): Promise<void> {
  return tellAll('tab/read-again', {});
}

async function tellAll<K extends keyof ToPage>(type: K, ask: ToPage[K]['ask']): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded ? null : askTab(id, type, ask).catch(() => null),
    ),
  );
}
