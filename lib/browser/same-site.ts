const DRESS = /^(?:www\d?|m|mobile|amp|edition)\./;

/**
 * The address that a page gives for its article, when it may speak for it: the same host, apart from
 * "www" or "m". Otherwise the page's own address, so that no site can ask for another site's notes.
 */
export function ownAddress(claimed: string | null, tabUrl: string): string {
  if (!claimed) return tabUrl;
  try {
    const [given, own] = [new URL(claimed), new URL(tabUrl)];
    const same = given.hostname.replace(DRESS, '') === own.hostname.replace(DRESS, '');
    return same && /^https?:$/.test(given.protocol) ? given.href : tabUrl;
  } catch {
    return tabUrl;
  }
}

/** The one address under which the article of a page is kept; null where there is no article. */
export function articleAddress({
  url,
  article,
}: {
  url: string;
  article: { url: string | null } | null;
}): string | null {
  return article && ownAddress(article.url, url);
}
