import { browser } from './api';

/** Every site: what the welcome page asks for. */
export const EVERYWHERE = ['*://*/*'];

/** The match patterns of the web sites that the reader has granted. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):\/\/|^<all_urls>$/.test(origin));
}

/** Asks for every site; only within the reader's own click. Resolves to false when refused. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERYWHERE });
}

/** Calls back when sites are granted or taken back, by whatever way; returns how to stop. */
export function onGrantsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
