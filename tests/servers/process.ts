import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PASSWORD, USER } from '../sync/webdav-server';

/** A real server on loopback, in a folder of its own that goes with it. */
export interface RealServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Starts a server's program and waits until it answers.
 * @throws when it does not answer within ten seconds
 */
export async function startProgram(
  prepare: (at: { root: string; port: number }) => { program: string; args: string[] },
): Promise<RealServer> {
  const root = mkdtempSync(path.join(tmpdir(), 'whence-server-'));
  const port = await freePort();
  const { program, args } = prepare({ root, port });
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: root });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said = (said + part.toString()).slice(-2_000);
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    child.kill();
    await ended;
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  for (let tries = 0; tries < 200; tries += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return { url, close };
    await new Promise((done) => setTimeout(done, 50));
  }
  await close();
  throw new Error(`${program} does not answer: ${said}`);
}

/** The user of the tests as Apache and nginx keep one. */
export const passwordFile = () =>
  `${USER}:{SHA}${createHash('sha1').update(PASSWORD, 'utf8').digest('base64')}\n`;

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
