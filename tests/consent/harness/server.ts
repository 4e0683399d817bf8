import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { ConsentPage } from './page';

/** Every page has a host of its own, so that what one stores is not seen by the next. */
export const hostOf = (page: Pick<ConsentPage, 'id'>) => `${page.id}.news.test`;
/** A vendor's host, of another site than the pages', for frames. */
export const VENDOR = 'vendor.test';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Server {
  port: number;
  /** Where a page is found. */
  urlOf: (page: Pick<ConsentPage, 'id'>) => string;
  close: () => void;
}

/**
 * Serves `/<id>` as the page's HTML, `/<id>/frame` as its frame, and `/lib/…` from `libraries`. The
 * word VENDOR_ORIGIN in a page's HTML becomes the vendor's origin.
 */
export async function serve(
  pages: readonly ConsentPage[],
  libraries: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://news.test');
    const file = libraries[pathname];
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
      return response.end(readFileSync(file));
    }
    const [, id = '', part = ''] = pathname.split('/');
    const page = byId.get(decodeURIComponent(id));
    const html = part === 'frame' ? page?.frame : page?.html;
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    return response.end(
      (html ?? '').replaceAll(
        'VENDOR_ORIGIN',
        `http://${request.headers.host?.replace(/^[^:]*/u, VENDOR)}`,
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    urlOf: (page) => `http://${hostOf(page)}:${port}/${page.id}`,
    close: () => server.close(),
  };
}
