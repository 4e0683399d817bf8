import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PASSWORD, USER } from './webdav-server';

const PROGRAM = '/usr/sbin/lighttpd';

/** Whether a real lighttpd with mod_webdav is installed here. */
export const hasLighttpd = existsSync(PROGRAM) && existsSync('/usr/lib/lighttpd/mod_webdav.so');

/** A real lighttpd on loopback, with one user and one empty folder. */
export async function startLighttpd(): Promise<{ url: string; close(): Promise<void> }> {
  const root = mkdtempSync(path.join(tmpdir(), 'whence-dav-'));
  const port = await freePort();
  mkdirSync(path.join(root, 'files'));
  writeFileSync(path.join(root, 'users'), `${USER}:${PASSWORD}\n`);
  writeFileSync(
    path.join(root, 'lighttpd.conf'),
    `server.document-root = "${root}/files"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${root}/error.log"
server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")
auth.backend = "plain"
auth.backend.plain.userfile = "${root}/users"
auth.require = ("" => ("method" => "basic", "realm" => "notes", "require" => "valid-user"))
webdav.activate = "enable"
`,
  );
  const process = spawn(PROGRAM, ['-D', '-f', path.join(root, 'lighttpd.conf')], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    url,
    async close() {
      const ended = new Promise((done) => process.once('exit', done));
      process.kill();
      await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
