import { readAtMost } from '../bytes';
import { type Remote, type RemoteFile, SyncProblem } from '../remote';
import { readMultistatus } from './propfind';

export interface WebdavOptions {
  /** The folder that the reader named, with or without a slash at its end. */
  url: string;
  user: string;
  password: string;
  fetch?: typeof fetch;
}

/** The folder in which everything of this extension stands. */
export const FOLDER = 'whence-notes-v1';
const TIMEOUT = 30_000;
const MAX_LISTING = 8_000_000;
const PROPFIND =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getcontentlength/><resourcetype/></prop></propfind>';

/**
 * Files in one folder of a WebDAV server. Nothing is asked of the server but what all of them do:
 * list, read, write and delete distinct names. Redirects are not followed, so that the password goes
 * to the server that the reader named and to no other.
 */
export class WebdavRemote implements Remote {
  readonly capabilities = { maxFile: 8_000_000, quota: null };
  readonly #base: string;
  readonly #authorization: string;
  readonly #fetch: typeof fetch;

  constructor({ url, user, password, fetch: given }: WebdavOptions) {
    this.#base = new URL(`${FOLDER}/`, url.endsWith('/') ? url : `${url}/`).href;
    const bytes = new TextEncoder().encode(`${user}:${password}`);
    this.#authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;
    this.#fetch = given ?? ((...call) => fetch(...call));
  }

  async list(): Promise<RemoteFile[]> {
    const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
    const answer = await this.#ask('PROPFIND', '', { headers, body: PROPFIND });
    if (answer.status === 404) return this.#create();
    if (answer.status === 200) throw new SyncProblem('html');
    if (answer.status !== 207) throw problemOf(answer);
    if (!/xml/i.test(answer.headers.get('content-type') ?? '')) throw new SyncProblem('html');
    const body = await read(answer, MAX_LISTING);
    const resources = body && readMultistatus(new TextDecoder().decode(body));
    if (!resources) throw new SyncProblem('answer');
    return resources.flatMap(({ href, size, isFolder }) => {
      const name = isFolder ? null : this.#nameOf(href);
      return name === null ? [] : [{ name, size }];
    });
  }

  async get(name: string, maxBytes: number): Promise<Uint8Array | null> {
    const answer = await this.#ask('GET', name);
    if (answer.status === 404 || answer.status === 410) return null;
    if (answer.status !== 200) throw problemOf(answer);
    return read(answer, maxBytes);
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    const answer = await this.#ask('PUT', name, { headers, body: new Uint8Array(bytes) });
    if (![200, 201, 204].includes(answer.status)) throw problemOf(answer);
  }

  async delete(name: string): Promise<void> {
    const answer = await this.#ask('DELETE', name);
    if (![200, 202, 204, 404, 410].includes(answer.status)) throw problemOf(answer);
  }

  async #create(): Promise<RemoteFile[]> {
    const answer = await this.#ask('MKCOL', '');
    if (answer.status === 404 || answer.status === 409) throw new SyncProblem('folder');
    if (![200, 201, 405].includes(answer.status)) throw problemOf(answer);
    return [];
  }

  /** The file's own name, or null for what does not stand directly in our folder. */
  #nameOf(href: string): string | null {
    try {
      const base = new URL(this.#base);
      const url = new URL(href, base);
      const folder = decodeURIComponent(base.pathname);
      const path = decodeURIComponent(url.pathname);
      if (url.host !== base.host || !path.startsWith(folder)) return null;
      const name = path.slice(folder.length);
      return /^[a-z0-9][a-z0-9.-]{0,199}$/.test(name) ? name : null;
    } catch {
      return null;
    }
  }

  async #ask(method: string, name: string, init: RequestInit = {}): Promise<Response> {
    let answer: Response;
    try {
      answer = await this.#fetch(this.#base + name, {
        ...init,
        method,
        headers: { ...init.headers, Authorization: this.#authorization },
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(TIMEOUT),
      });
    } catch {
      throw new SyncProblem('offline');
    }
    const isRedirect =
      answer.type === 'opaqueredirect' || (answer.status > 300 && answer.status < 400);
    if (isRedirect) throw new SyncProblem('redirect');
    return answer;
  }
}

async function read(answer: Response, limit: number): Promise<Uint8Array | null> {
  const told = Number(answer.headers.get('content-length'));
  if (told > limit) {
    void answer.body?.cancel().catch(() => undefined);
    return null;
  }
  try {
    return await readAtMost(answer.body, limit);
  } catch {
    throw new SyncProblem('offline');
  }
}

function problemOf({ status }: Response): SyncProblem {
  const detail = String(status);
  if (status === 401) return new SyncProblem('auth', detail);
  if (status === 403) return new SyncProblem('forbidden', detail);
  if (status === 404 || status === 409) return new SyncProblem('folder', detail);
  if (status === 507 || status === 413) return new SyncProblem('quota', detail);
  if ([408, 423, 425, 429, 502, 503, 504].includes(status)) return new SyncProblem('busy', detail);
  return new SyncProblem('server', detail);
}
