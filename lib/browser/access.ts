import { browser } from './api';
import { EVERYWHERE, grantedOrigins } from './permissions';

/** Which sites Whence may read by itself. */
export interface Access {
  all: boolean;
  /** Match patterns granted one by one; empty when all are. */
  sites: string[];
}

const ALL = /^(?:<all_urls>|\*:\/\/\*\/\*)$/;

export async function readAccess(): Promise<Access> {
  const origins = await grantedOrigins();
  const all = origins.some((origin) => ALL.test(origin));
  return { all, sites: all ? [] : origins.sort() };
}

/** True when Whence may read this address without a click. */
export async function isGranted(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Gives the access to all sites back; false when the browser did not. */
export const removeEverywhere = (): Promise<boolean> =>
  browser.permissions.remove({ origins: EVERYWHERE });

/** Asks for one host; must be called within a click. False when refused. */
export const requestHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`*://${host}/*`] });

/** Gives one granted pattern back; false when the browser did not. */
export const removeOrigin = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
