import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A WebDAV server of the tests' own, in memory: folders, files, one user, and the moods of servers. */
export interface DavServer {
  url: string;
  files: Map<string, Uint8Array>;
  /** Every request as "METHOD path". */
  log: string[];
  /** Answers in the place of the server when it returns true. */
  mood: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  close(): Promise<void>;
}

export const USER = 'anna';
export const PASSWORD = 'pass wörd';

export async function startDavServer(): Promise<DavServer> {
  const files = new Map<string, Uint8Array>();
  const folders = new Set(['/dav/']);
  const state: DavServer = { url: '', files, log: [], mood: null, close: async () => {} };
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    state.log.push(`${request.method} ${path}`);
    if (state.mood?.(request, response)) return;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const [status, body = '', type = 'text/plain'] = answer(
      {
        method: request.method ?? '',
        path,
        allowed: isAllowed(request),
        body: Buffer.concat(parts),
      },
      files,
      folders,
    );
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dav`;
  state.close = () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return state;
}

function isAllowed({ headers }: IncomingMessage): boolean {
  const expected = Buffer.from(`${USER}:${PASSWORD}`, 'utf8').toString('base64');
  return headers.authorization === `Basic ${expected}`;
}

type Answer = [status: number, body?: string | Uint8Array, type?: string];

function answer(
  {
    method,
    path,
    allowed,
    body,
  }: { method: string; path: string; allowed: boolean; body: Uint8Array },
  files: Map<string, Uint8Array>,
  folders: Set<string>,
): Answer {
  const parent = path.replace(/[^/]+\/?$/, '');
  if (!allowed) return [401];
  switch (method) {
    case 'PROPFIND':
      return folders.has(path) ? [207, listing(path, files), 'application/xml'] : [404];
    case 'MKCOL':
      if (folders.has(path)) return [405];
      if (!folders.has(parent)) return [409];
      folders.add(path);
      return [201];
    case 'PUT':
      if (!folders.has(parent)) return [409];
      files.set(path, body);
      return [201];
    case 'GET': {
      const file = files.get(path);
      return file ? [200, file, 'application/octet-stream'] : [404];
    }
    case 'DELETE':
      return files.delete(path) ? [204] : [404];
    default:
      return [405];
  }
}

function listing(folder: string, files: Map<string, Uint8Array>): string {
  const own = `<D:response><D:href>${folder}</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop></D:propstat></D:response>`;
  const rest = [...files]
    .filter(([path]) => path.startsWith(folder))
    .map(
      ([path, bytes]) =>
        `<D:response><D:href>${path}</D:href><D:propstat><D:prop><D:getcontentlength>${bytes.length}</D:getcontentlength><D:resourcetype/></D:prop></D:propstat></D:response>`,
    );
  return `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${own}${rest.join('')}</D:multistatus>`;
}
