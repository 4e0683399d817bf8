import { browser } from './api';
import { type Catalog, createStrings, nearestLanguage, type Strings } from './strings';

/**
 * Loads the interface texts from the package.
 * @param language the reader's choice, or null for the browser's own language
 */
export async function loadStrings(language: string | null): Promise<Strings> {
  const loaded = await loadCatalog(language);
  return createStrings(loaded.catalog, loaded.language);
}

/** The same texts as they are stored, with the language (BCP 47) that was found for the wish. */
export async function loadCatalog(
  language: string | null,
): Promise<{ language: string; catalog: Catalog }> {
  const nearest = nearestLanguage(language ?? browser.i18n.getUILanguage());
  const url = browser.runtime.getURL(`_locales/${nearest}/messages.json`);
  return { language: nearest, catalog: (await (await fetch(url)).json()) as Catalog };
}
