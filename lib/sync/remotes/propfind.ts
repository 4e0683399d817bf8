/** One resource of a WebDAV multistatus: where it is, and how many bytes it has. */
export interface DavResource {
  href: string;
  size: number | null;
  isFolder: boolean;
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const MAX_RESOURCES = 20_000;

/**
 * The resources of a PROPFIND answer (RFC 4918). Workers have no DOM, and an answer needs little of
 * XML: tags and their text, read once from left to right. A document type is refused, so that no
 * entity can be defined. Null when the text is no whole multistatus.
 */
export function readMultistatus(xml: string): DavResource[] | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return null;
  const resources: DavResource[] = [];
  let current: DavResource | null = null;
  let within = '';
  let seen = false;
  let closed = false;
  for (let at = 0; ; ) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    const text = xml.slice(at, start);
    const comment = xml.startsWith('<!--', start);
    const end = comment ? xml.indexOf('-->', start) : xml.indexOf('>', start);
    if (end < 0) return null;
    if (current && within === 'href' && text.trim()) current.href ||= decode(text.trim());
    if (current && within === 'getcontentlength' && /^\s*\d{1,15}\s*$/.test(text))
      current.size = Number(text);
    at = comment ? end + 3 : end + 1;
    if (comment) continue;
    const tag = readTag(xml.slice(start + 1, end));
    within = tag.isEnd || tag.isEmpty ? '' : tag.name;
    if (tag.name === 'multistatus') {
      seen = true;
      closed ||= tag.isEnd || tag.isEmpty;
    }
    if (tag.name === 'collection' && current) current.isFolder = true;
    if (tag.name !== 'response') continue;
    if (!tag.isEnd) current = { href: '', size: null, isFolder: false };
    else if (current) {
      if (current.href) resources.push(current);
      if (resources.length > MAX_RESOURCES) return null;
      current = null;
    }
  }
  return seen && closed ? resources : null;
}

function readTag(inner: string): { name: string; isEnd: boolean; isEmpty: boolean } {
  const isEnd = inner.startsWith('/');
  const isEmpty = inner.endsWith('/');
  const name = (isEnd ? inner.slice(1) : inner).split(/[\s/]/, 1)[0] ?? '';
  return { name: name.slice(name.indexOf(':') + 1).toLowerCase(), isEnd, isEmpty };
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = Number.parseInt(
      name.slice(/^#x/i.test(name) ? 2 : 1),
      /^#x/i.test(name) ? 16 : 10,
    );
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
