import type { Settings } from './settings';

/** How Whence behaves on one site: by itself, only after a click, or not at all. */
export type SiteMode = 'on' | 'click' | 'off';

/** Host of a page that can be read, or null for the browser's own pages and for none. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}

export function siteMode(settings: Settings, host: string): SiteMode {
  if (settings.sitesOff.includes(host)) return 'off';
  return settings.sitesOnClick.includes(host) ? 'click' : 'on';
}

/** What to write so that the site behaves so; it stands in one list at most. */
export function withSiteMode(
  settings: Settings,
  host: string,
  mode: SiteMode,
): Pick<Settings, 'sitesOff' | 'sitesOnClick'> {
  const without = (hosts: string[]) => hosts.filter((other) => other !== host);
  const [sitesOff, sitesOnClick] = [without(settings.sitesOff), without(settings.sitesOnClick)];
  if (mode === 'off') sitesOff.push(host);
  if (mode === 'click') sitesOnClick.push(host);
  return { sitesOff, sitesOnClick };
}
