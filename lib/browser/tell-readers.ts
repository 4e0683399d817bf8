import { browser } from './api';
import { askTab } from './ask';
import { pageTexts } from './page-texts';
import type { Settings } from './settings';

/** Tells every reader in an open tab how to mark from now on. */
export async function tellReaders(settings: Settings): Promise<void> {
  const [tabs, texts] = await Promise.all([browser.tabs.query({}), pageTexts(settings.language)]);
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? null
        : askTab(id, 'tab/settings', { settings, texts }).catch(() => null),
    ),
  );
}
