import { type Remote, type RemoteFile, SyncProblem } from '../remote';
import {
  ask,
  basic,
  discard,
  type Fetch,
  folderUrl,
  isName,
  ownFetch,
  problemOf,
  readBody,
  readListing,
} from './http';
import { readMultistatus } from './propfind';

export interface WebdavOptions {
  /** The folder that the reader named, with or without a slash at its end. */
  url: string;
  user: string;
  password: string;
  fetch?: Fetch;
}

/** The folder in which everything of this extension stands. */
export const FOLDER = 'whence-notes-v1';
const PROPFIND =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getcontentlength/><resourcetype/></prop></propfind>';

/**
 * Files in one folder of a WebDAV server. Nothing is asked of the server but what all of them do:
 * list, read, write and delete distinct names.
 */
export class WebdavRemote implements Remote {
  readonly capabilities = { maxFile: 8_000_000, quota: null };
  readonly #base: string;
  readonly #authorization: string;
  readonly #fetch: Fetch;

  constructor({ url, user, password, fetch: given = ownFetch }: WebdavOptions) {
    this.#base = new URL(`${FOLDER}/`, folderUrl(url)).href;
    this.#authorization = basic(user, password);
    this.#fetch = given;
  }

  async list(): Promise<RemoteFile[]> {
    const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
    const answer = await this.#ask('PROPFIND', '', { headers, body: PROPFIND });
    if (answer.status === 404) return this.#create(answer);
    if (answer.status === 200) {
      discard(answer);
      throw new SyncProblem('html');
    }
    if (answer.status !== 207) throw problemOf(answer);
    const resources = readMultistatus(await readListing(answer, /xml/i));
    if (!resources) throw new SyncProblem('answer');
    return resources.flatMap(({ href, size, isFolder }) => {
      const name = isFolder ? null : this.#nameOf(href);
      return name === null ? [] : [{ name, size }];
    });
  }

  async get(name: string, maxBytes: number): Promise<Uint8Array | null> {
    const answer = await this.#ask('GET', name);
    if (answer.status === 200) return readBody(answer, maxBytes);
    const problem = problemOf(answer);
    if (answer.status === 404 || answer.status === 410) return null;
    throw problem;
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    const answer = await this.#ask('PUT', name, { headers, body: new Uint8Array(bytes) });
    if (![200, 201, 204].includes(answer.status)) throw problemOf(answer);
    discard(answer);
  }

  async delete(name: string): Promise<void> {
    const answer = await this.#ask('DELETE', name);
    if (![200, 202, 204, 404, 410].includes(answer.status)) throw problemOf(answer);
    discard(answer);
  }

  async #create(missing: Response): Promise<RemoteFile[]> {
    discard(missing);
    const answer = await this.#ask('MKCOL', '');
    if (![200, 201, 405].includes(answer.status)) throw problemOf(answer);
    discard(answer);
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
      return isName(name) ? name : null;
    } catch {
      return null;
    }
  }

  #ask(method: string, name: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...init.headers, Authorization: this.#authorization };
    return ask(this.#fetch, this.#base + name, { ...init, method, headers });
  }
}
