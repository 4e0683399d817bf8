import { browser } from './api';

/** All web pages; asked for at run time only, never at install. */
const ALL_SITES = { origins: ['*://*/*'] };

/** True when the reader lets Whence read all sites by itself. */
export const hasAllSites = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** Asks the reader; must be called within a click. False when refused. */
export const requestAllSites = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

/** Gives the access to all sites back; false when the browser did not. */
export const removeAllSites = (): Promise<boolean> => browser.permissions.remove(ALL_SITES);

/** The sites granted one by one, as match patterns. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(
    (origin) => !/^(?:<all_urls>|\*:\/\/\*\/\*|https?:\/\/\*\/\*)$/.test(origin),
  );
}

/** Asks for one host and its subdomains; must be called within a click. */
export const requestSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`*://${host}/*`, `*://*.${host}/*`] });

export const removeSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Calls back after access was given or taken away, from wherever; returns how to stop. */
export function watchAccess(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
