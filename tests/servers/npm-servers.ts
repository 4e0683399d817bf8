import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, 'npm');

/** Servers of npm, installed apart from the project by `npm run test:servers`. */
export const hasNpmServers = existsSync(path.join(folder, 'node_modules/s3rver'));

const load = createRequire(path.join(folder, 'package.json'));

export interface Listening {
  url: string;
  close(): Promise<void>;
}

interface HttpServer {
  address(): { port: number } | string | null;
  close(done: () => void): void;
  closeAllConnections?(): void;
}

/** The protocol of CouchDB as PouchDB serves it, in a folder. */
export async function startPouch(directory: string): Promise<Listening> {
  const express = load('express') as () => {
    use(path: string, app: unknown): void;
    listen(port: number, host: string, ready: () => void): HttpServer;
  };
  const PouchDB = load('pouchdb') as {
    defaults(options: object): unknown;
  };
  const serve = load('express-pouchdb') as (pouch: unknown, options: object) => unknown;
  const app = express();
  app.use(
    '/',
    serve(PouchDB.defaults({ prefix: `${directory}/` }), {
      inMemoryConfig: true,
      logPath: '/dev/null',
    }),
  );
  return new Promise((ready) => {
    const server = app.listen(0, '127.0.0.1', () => ready(listening(server)));
  });
}

/** S3 as s3rver serves it, in a folder that goes with it. */
export async function startS3rver(directory: string, bucket: string): Promise<Listening> {
  const S3rver = load('s3rver') as new (
    options: object,
  ) => { run(): Promise<unknown>; close(): Promise<void>; httpServer: HttpServer };
  const server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory },
    configureBuckets: [{ name: bucket }],
  });
  await server.run();
  const { url } = listening(server.httpServer);
  return { url, close: () => server.close() };
}

function listening(server: HttpServer): Listening {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections?.();
        server.close(done);
      }),
  };
}
