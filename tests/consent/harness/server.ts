import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { ConsentPage } from './page';

/**
 * Every page has a host of its own, so that what one stores is not seen by the next. Browsers take
 * all names under `localhost` for this machine.
 */
export const hostOf = (page: Pick<ConsentPage, 'id'>) => `${page.id}.localhost`;
/** A vendor's host, of another site than the pages', for frames. */
export const VENDOR = 'vendor.localhost';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Server {
  port: number;
  /** Where a page is found. */
  urlOf: (page: Pick<ConsentPage, 'id'>) => string;
  close: () => void;
}

/**
 * Serves `/<id>` as the page's HTML, `/<id>/frame` as its frame, and `/npm/…` from `libraries`. The
 * word VENDOR_ORIGIN in a page's HTML becomes the vendor's origin.
 */
export async function serve(
  pages: readonly ConsentPage[],
  libraries: string | null = null,
): Promise<Server> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/npm/')) return sendFile(response, libraries, pathname.slice(5));
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

function sendFile(response: ServerResponse, root: string | null, path: string): void {
  const file = root && normalize(join(root, decodeURIComponent(path)));
  if (!file?.startsWith(root ?? '') || !existsSync(file)) {
    response.writeHead(404);
    response.end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
  response.end(readFileSync(file));
}
