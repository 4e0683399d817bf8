import { browser } from './api';
import { type Catalog, createStrings, nearestLanguage, type Strings } from './strings';

/**
 * Loads the interface texts from the package.
 * @param language the reader's choice, or null for the browser's own language
 */
export async function loadStrings(language: string | null): Promise<Strings> {
  const nearest = nearestLanguage(language ?? browser.i18n.getUILanguage());
  const url = browser.runtime.getURL(`_locales/${nearest}/messages.json`);
  const catalog = (await (await fetch(url)).json()) as Catalog;
  return createStrings(catalog, nearest);
}
