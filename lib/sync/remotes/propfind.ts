import { readSize, readXml } from './xml';

/** One resource of a WebDAV multistatus: where it is, and how many bytes it has. */
export interface DavResource {
  href: string;
  size: number | null;
  isFolder: boolean;
}

const MAX_RESOURCES = 20_000;

/** The resources of a PROPFIND answer (RFC 4918); null when the text is no whole multistatus. */
export function readMultistatus(xml: string): DavResource[] | null {
  const resources: DavResource[] = [];
  let current: DavResource | null = null;
  let state: 'before' | 'within' | 'after' = 'before';
  try {
    for (const event of readXml(xml)) {
      if (event.kind === 'text') {
        if (current && event.name === 'href') current.href ||= event.text;
        if (current && event.name === 'getcontentlength')
          current.size = readSize(event.text) ?? current.size;
      } else if (event.name === 'multistatus') {
        state = event.kind === 'open' ? 'within' : 'after';
      } else if (event.name === 'collection' && current) {
        current.isFolder = true;
      } else if (event.name === 'response') {
        if (event.kind === 'close' && current?.href) resources.push(current);
        current = event.kind === 'open' ? { href: '', size: null, isFolder: false } : null;
        if (resources.length > MAX_RESOURCES) return null;
      }
    }
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return state === 'after' ? resources : null;
}
