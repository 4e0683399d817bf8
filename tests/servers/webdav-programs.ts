import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startLighttpd } from '../sync/lighttpd';
import { PASSWORD, USER } from '../sync/webdav-server';
import { passwordFile, type RealServer, startProgram } from './process';

/** A WebDAV server that can be installed here. */
export interface Program {
  name: string;
  /** What must be there for it to start. */
  needs: readonly string[];
  start(): Promise<RealServer>;
}

const APACHE = '/usr/lib/apache2/modules';
const NGINX = '/usr/lib/nginx/modules';

export const webdavPrograms: readonly Program[] = [
  {
    name: 'lighttpd mod_webdav',
    needs: ['/usr/sbin/lighttpd', '/usr/lib/lighttpd/mod_webdav.so'],
    start: startLighttpd,
  },
  {
    name: 'Apache mod_dav',
    needs: ['/usr/sbin/apache2', `${APACHE}/mod_dav_fs.so`],
    start: () =>
      startProgram(({ root, port }) => {
        mkdirSync(path.join(root, 'files'));
        writeFileSync(path.join(root, 'users'), passwordFile());
        const modules = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user'];
        writeFileSync(
          path.join(root, 'httpd.conf'),
          `ServerName localhost
ServerRoot "${root}"
PidFile "${root}/httpd.pid"
DefaultRuntimeDir "${root}"
Listen 127.0.0.1:${port}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${[...modules, 'auth_basic', 'dav', 'dav_fs', 'dir'].map((name) => `LoadModule ${name}_module ${APACHE}/mod_${name}.so`).join('\n')}
ErrorLog "${root}/files/.error.log"
DavLockDB "${root}/files/.locks"
DocumentRoot "${root}/files"
<Directory "${root}/files">
  Dav On
  AuthType Basic
  AuthName notes
  AuthUserFile "${root}/users"
  Require valid-user
</Directory>
`,
        );
        open(root);
        return {
          ...{ program: '/usr/sbin/apache2' },
          args: ['-f', path.join(root, 'httpd.conf'), '-DFOREGROUND'],
        };
      }),
  },
  {
    name: 'nginx dav-ext',
    needs: ['/usr/sbin/nginx', `${NGINX}/ngx_http_dav_ext_module.so`],
    start: () =>
      startProgram(({ root, port }) => {
        mkdirSync(path.join(root, 'files'));
        writeFileSync(path.join(root, 'users'), passwordFile());
        writeFileSync(
          path.join(root, 'nginx.conf'),
          `load_module ${NGINX}/ngx_http_dav_ext_module.so;
daemon off;
pid ${root}/nginx.pid;
error_log ${root}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  client_max_body_size 20m;
  client_body_temp_path ${root}/body;
  proxy_temp_path ${root}/proxy; fastcgi_temp_path ${root}/fastcgi;
  uwsgi_temp_path ${root}/uwsgi; scgi_temp_path ${root}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root}/files;
    location / {
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
      auth_basic notes;
      auth_basic_user_file ${root}/users;
    }
  }
}
`,
        );
        open(root);
        return {
          ...{ program: '/usr/sbin/nginx' },
          args: ['-c', path.join(root, 'nginx.conf'), '-e', path.join(root, 'error.log')],
        };
      }),
  },
  {
    name: 'rclone serve webdav',
    needs: ['/usr/bin/rclone'],
    start: () =>
      startProgram(({ root, port }) => {
        mkdirSync(path.join(root, 'files'));
        return {
          ...{ program: '/usr/bin/rclone' },
          args: [
            ...['serve', 'webdav', path.join(root, 'files'), '--addr', `127.0.0.1:${port}`],
            ...['--user', USER, '--pass', PASSWORD, '--config', path.join(root, 'none')],
          ],
        };
      }),
  },
];

/** Their workers run as another user where the tests run as root. */
function open(root: string): void {
  chmodSync(root, 0o755);
  chmodSync(path.join(root, 'files'), 0o777);
}

export const isInstalled = ({ needs }: Pick<Program, 'needs'>) =>
  needs.every((file) => existsSync(file));
