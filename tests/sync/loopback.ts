import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  url: URL;
  body: Buffer;
  headers: IncomingMessage['headers'];
}
export type Answer = [
  status: number,
  body?: string | Uint8Array,
  type?: string,
  headers?: Record<string, string>,
];

/** A server of a test's own on loopback. */
export interface Loopback {
  origin: string;
  log: string[];
  /** Answers in the place of the server when it returns true. */
  mood: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  close(): Promise<void>;
}

/** Serves what `answer` says. */
export async function startLoopback(answer: (asked: Asked) => Answer): Promise<Loopback> {
  const state: Loopback = { origin: '', log: [], mood: null, close: async () => {} };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', state.origin);
    state.log.push(`${request.method} ${url.pathname}`);
    if (state.mood?.(request, response)) return;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { method = '', headers } = request;
    const [status, body = '', type = 'text/plain', more = {}] = answer({
      ...{ method, url, headers, body: Buffer.concat(parts) },
    });
    response.writeHead(status, { 'content-type': type, ...more }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.close = () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return state;
}
