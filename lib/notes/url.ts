import {
  DRESS_LABELS,
  DRESS_SEGMENTS,
  REDIRECTORS,
  TRACKING_PARAMETERS,
  TRACKING_PREFIXES,
  VIEW_PARAMETERS,
} from './url-lexicon';

/** Longer addresses are no article's; they would only be dear as keys. */
const MAX_LENGTH = 4_096;

/**
 * An address that opens the same page, without what says how the reader came: no tracking
 * parameters, fragment, login or default port; caches and redirectors are followed to what they
 * name. Null for what is not a page on the web or on the reader's own disk.
 */
export function normaliseUrl(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  const led = goalOf(url);
  if (led) return led;
  url.username = '';
  url.password = '';
  if (!url.hash.startsWith('#!')) url.hash = '';
  if (url.protocol === 'http:' && url.port === '' && isPublicName(url.hostname))
    url.protocol = 'https:';
  url.hostname = url.hostname.replace(/\.$/, '');
  dropParameters(url, isTracking);
  return url.href;
}

/**
 * The key under which all addresses of one article meet: desktop, mobile, AMP and print, with or
 * without slash at the end, http and https. Not an address to open. Null as in `normaliseUrl`.
 */
export function articleKey(address: string): string | null {
  const normal = normaliseUrl(address);
  const url = normal === null ? null : parse(normal);
  if (!url) return null;
  dropParameters(url, isNotContent);
  url.searchParams.sort();
  return `${bareHost(url)}${barePath(url.pathname)}${url.search}${url.hash}`;
}

/**
 * The one address of an article: the one that the page declares when it may speak for this page
 * (same site, or the page is shown by a cache), else the page's own. Null when neither is a page.
 */
export function canonicalUrl(page: string, declared: string | null): string | null {
  const own = normaliseUrl(page);
  const told = declared === null ? null : normaliseUrl(absolute(declared, page) ?? '');
  if (own === null || told === null) return own;
  const from = new URL(own);
  const to = new URL(told);
  if (to.protocol === 'file:' || !isSameSite(from.hostname, to.hostname)) return own;
  // Some systems declare their front page everywhere.
  const isFront = barePath(to.pathname) === '' && to.search === '';
  return isFront && barePath(from.pathname) !== '' ? own : told;
}

function parse(address: string): URL | null {
  if (address.length > MAX_LENGTH) return null;
  // Not URL.parse: Node 20, which runs the tests, has none.
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return ['http:', 'https:', 'file:'].includes(url.protocol) ? url : null;
}

function absolute(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}

/** The page that a redirector, an AMP cache or the Web Archive shows under an address of its own. */
function goalOf(url: URL): string | null {
  for (const { host, path, parameter } of REDIRECTORS) {
    if (url.hostname !== host || url.pathname !== path) continue;
    const goal = url.searchParams.get(parameter);
    if (goal?.startsWith('http')) return normaliseUrl(goal);
  }
  const inner =
    url.hostname.startsWith('www.google.') || url.hostname.endsWith('.cdn.ampproject.org')
      ? /^\/(?:amp|c|v|wp)\/(s\/)?(.+)$/.exec(url.pathname)
      : null;
  if (inner) return normaliseUrl(`http${inner[1] ? 's' : ''}://${inner[2]}${url.search}`);
  const archived =
    url.hostname === 'web.archive.org'
      ? /^\/web\/\d+[a-z_]*\/(https?:.+)$/.exec(url.pathname)
      : null;
  return archived ? normaliseUrl(`${archived[1]}${url.search}`) : null;
}

function isTracking(name: string): boolean {
  return (
    TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))
  );
}

function isNotContent(name: string): boolean {
  return isTracking(name) || VIEW_PARAMETERS.has(name);
}

function dropParameters(url: URL, isDropped: (name: string) => boolean): void {
  for (const name of [...url.searchParams.keys()])
    if (isDropped(name.toLowerCase())) url.searchParams.delete(name);
  if (url.search === '?' || [...url.searchParams.keys()].length === 0) url.search = '';
}

function bareHost(url: URL): string {
  const labels = url.hostname.replace(/\.$/, '').split('.');
  while (labels.length > 2 && DRESS_LABELS.has(labels[0] ?? '')) labels.shift();
  return `${url.protocol === 'file:' ? 'file:' : ''}${labels.join('.')}${url.port ? `:${url.port}` : ''}`;
}

function barePath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const isDress = (segment: string | undefined) =>
    segment !== undefined && DRESS_SEGMENTS.has(segment.toLowerCase());
  if (segments.length > 1 && segments[0] === 'amp') segments.shift();
  while (segments.length > 1 && isDress(segments.at(-1))) segments.pop();
  const last = segments.pop();
  const bare = last
    ?.replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/^(?:index|default)\.(?:html?|php|aspx?)$/i, '');
  if (bare) segments.push(bare);
  return segments.map((segment) => `/${segment}`).join('');
}

/** True for names such as "lemonde.fr", false for "localhost", "127.0.0.1" and "[::1]". */
function isPublicName(host: string): boolean {
  return /\.[a-z][a-z0-9-]*\.?$/i.test(host) && !host.endsWith('.localhost');
}

/** Whether one host is the other, or both stand under a name of at least two labels that they share. */
function isSameSite(one: string, other: string): boolean {
  if (one === other) return true;
  const a = one.split('.').reverse();
  const b = other.split('.').reverse();
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  // "co.uk" and "com.au" are shared by all: a short second label does not make a site.
  const isShortSecond = (a[1]?.length ?? 0) <= 3;
  return (
    isPublicName(one) &&
    shared >= (isShortSecond ? Math.min(3, a.length, b.length) : 2) &&
    shared >= 2
  );
}
