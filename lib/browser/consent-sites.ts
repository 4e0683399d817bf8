/**
 * True when the reader lets Whence act on banners of this host. Reads the stored settings as they
 * are, so that a content script need not load the whole of them. Never throws.
 */
export function bannersAreOn(settings: unknown, host: string): boolean {
  if (typeof settings !== 'object' || settings === null) return true;
  const { banners, sitesOff, bannerSitesOff } = settings as Record<string, unknown>;
  if (banners === false) return false;
  return !isListed(host, sitesOff) && !isListed(host, bannerSitesOff);
}

/** True when the reader had the "accept or subscribe" walls of this host hidden. Never throws. */
export function wallsAreHidden(settings: unknown, host: string): boolean {
  if (typeof settings !== 'object' || settings === null) return false;
  return isListed(host, (settings as Record<string, unknown>).wallSitesHidden);
}

/** True when the host or a parent domain of it is listed. */
function isListed(host: string, list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  return list.some(
    (entry) => typeof entry === 'string' && (host === entry || host.endsWith(`.${entry}`)),
  );
}
