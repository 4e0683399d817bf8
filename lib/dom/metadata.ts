import { articleOf, type LinkedData, linkedData, namesOf } from './json-ld';

/** What the page says of its article, as far as it says it. */
export interface Metadata {
  title: string | null;
  /** Names alone, joined by ", ". */
  byline: string | null;
  siteName: string | null;
  /** ISO 8601. */
  published: string | null;
  url: string | null;
  description: string | null;
  language: string | null;
  /** True when JSON-LD or OpenGraph declares an article. */
  declared: boolean;
}

/** Reads JSON-LD first, then OpenGraph and meta elements, then the page itself. */
export function readMetadata(document: Document, base: string | null): Metadata {
  const data = articleOf(linkedData(document));
  const meta = metaOf(document);
  const title = first(
    text(data?.headline),
    meta('og:title'),
    meta('twitter:title'),
    document.title,
  );
  const published = first(
    ...[text(data?.datePublished), meta('article:published_time'), meta('og:published_time')],
    ...[
      meta('date'),
      meta('dc.date'),
      meta('dc.date.issued'),
      meta('pubdate'),
      meta('parsely-pub-date'),
    ],
    ...[timeOf(document), text(data?.dateCreated), text(data?.dateModified)],
  );
  return {
    title,
    byline: bylineOf(document, data, meta),
    siteName: first(namesOf(data?.publisher)[0], meta('og:site_name'), meta('application-name')),
    published: isoDate(published),
    url: urlOf(document, data, meta, base),
    description: first(meta('og:description'), meta('description'), text(data?.description)),
    language: first(meta('og:locale'), meta('content-language'), text(data?.inLanguage)),
    declared: data !== null || meta('og:type') === 'article',
  };
}

type Meta = (name: string) => string | null;

function metaOf(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop');
    const key = name?.toLowerCase().trim();
    const value = element.getAttribute('content')?.trim();
    if (key && value && !values.has(key)) values.set(key, value);
  }
  return (name) => values.get(name) ?? null;
}

function bylineOf(document: Document, data: LinkedData | null, meta: Meta): string | null {
  const printed = document.querySelector(
    '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline, .author',
  );
  const names = namesOf(data?.author);
  if (names.length > 0) return cleanNames(names);
  return cleanNames(
    [meta('author'), meta('article:author'), meta('dc.creator'), meta('parsely-author')]
      .filter((name) => name !== null && !/^https?:/.test(name))
      .slice(0, 1)
      .concat(printed?.textContent ?? null)
      .filter((name) => name !== null)
      .slice(0, 1),
  );
}

/** Names without "By", roles and datelines: what stands before the first bar, bullet or line break. */
function cleanNames(names: string[]): string | null {
  const clean = names
    .map((name) =>
      name
        .trim()
        .split(/\s{0,9}[|•·–—\n]\s{0,9}/u)[0]
        ?.replace(/^(?:by|par|von|por|di|de la rédaction de)\s+/iu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((name): name is string => Boolean(name) && (name?.length ?? 0) < 120);
  return clean.length > 0 ? [...new Set(clean)].join(', ') : null;
}

function urlOf(document: Document, data: LinkedData | null, meta: Meta, base: string | null) {
  const entity = data?.mainEntityOfPage;
  const id = typeof entity === 'object' && entity !== null ? (entity as LinkedData)['@id'] : entity;
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const candidate of [canonical, meta('og:url'), text(data?.url), text(id), base]) {
    const url = absolute(candidate, base);
    // A canonical link to the front page is a mistake of the site's.
    if (url && (url.pathname !== '/' || url.search !== '' || candidate === base)) return url.href;
  }
  return null;
}

function absolute(value: string | null | undefined, base: string | null): URL | null {
  if (!value) return null;
  try {
    const url = new URL(value, base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function timeOf(document: Document): string | null {
  const time = document.querySelector(
    'time[pubdate], article time[datetime], main time[datetime], time[datetime]',
  );
  return time?.getAttribute('datetime') ?? null;
}

/** @returns the value when it starts with an ISO 8601 date, or the date that the browser reads in it. */
function isoDate(value: string | null): string | null {
  if (!value) return null;
  const trimmed = value.trim();
  if (/^\d{4}-\d{2}-\d{2}/.test(trimmed)) return trimmed;
  const time = Date.parse(trimmed);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function text(value: unknown): string | null {
  const string = Array.isArray(value) ? value[0] : value;
  return typeof string === 'string' && string.trim() !== '' ? string.trim() : null;
}

function first(...values: (string | null | undefined)[]): string | null {
  return values.find((value) => value && value.trim() !== '')?.trim() ?? null;
}
