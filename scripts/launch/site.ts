import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Site {
  /** Origin without a final slash, e.g. "http://127.0.0.1:41234". */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on loopback, and single pages by path in `pages`, until closed. A saved page's
 * charset is its own to say, so `.html` outside `folder` is sent as it lies on disk.
 */
export async function serve(folder: string, pages: Record<string, string> = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    const page = pages[pathname];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page);
    } else if (inside.startsWith(folder) && existsSync(inside) && statSync(inside).isFile()) {
      const type = TYPES[path.extname(inside)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(inside));
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
