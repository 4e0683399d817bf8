import { toBase64 } from '../bytes';
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
  readJson,
  readListing,
} from './http';

export interface CouchdbOptions {
  /**
   * The address of a database, which is made when it is not there and the user may make it; or of a
   * server, where it gets a name of ours.
   */
  url: string;
  user: string;
  password: string;
  fetch?: Fetch;
}

/** Documents of ours begin so; the colon lets them stand in one partition of a partitioned database. */
const PREFIX = 'whence-notes-v1:';
/** What comes next after everything that begins so: ids are in the order of their bytes. */
const END = 'whence-notes-v1;';
const DATABASE = 'whence-notes';
const ATTACHMENT = 'content';
const PAGE = 1_000;
const MAX_PAGES = 20;
/** How often a write is tried again when somebody else wrote the same document meanwhile. */
const TRIES = 3;
const JSON_TYPE = { 'Content-Type': 'application/json' };

/**
 * Files as documents of a CouchDB database, one attachment each; document and attachment are one write
 * of the server. A cluster answers a little late and may keep revisions written apart beside each
 * other: a name has one content, so the winner is read, and a delete takes every one of them, or the
 * next would stand up in its place.
 */
export class CouchdbRemote implements Remote {
  readonly capabilities = { maxFile: 5_000_000, quota: null };
  readonly #base: string;
  /** Null for a database that everybody may write to. */
  readonly #authorization: string | null;
  readonly #fetch: Fetch;

  constructor({ url, user, password, fetch: given = ownFetch }: CouchdbOptions) {
    const base = folderUrl(url);
    if (base.pathname === '/') base.pathname = `/${DATABASE}/`;
    this.#base = base.href;
    this.#authorization = user === '' ? null : basic(user, password);
    this.#fetch = given;
  }

  async list(): Promise<RemoteFile[]> {
    const files = new Map<string, RemoteFile>();
    let start = PREFIX;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const query = new URLSearchParams({
        ...{ startkey: JSON.stringify(start), endkey: JSON.stringify(END) },
        limit: String(PAGE + 1),
      });
      const answer = await this.#ask('GET', `_all_docs?${query}`);
      if (answer.status === 404) return this.#create(answer);
      if (answer.status !== 200) throw problemOf(answer);
      const ids = readIds(await readListing(answer, /json/i));
      for (const id of ids) {
        const name = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
        // Document and attachment are there together or not at all: no length is needed to tell.
        if (isName(name)) files.set(name, { name, size: null });
      }
      const next = ids.length > PAGE ? ids.at(-1) : undefined;
      if (next === undefined) return [...files.values()];
      if (next <= start) break;
      start = next;
    }
    throw new SyncProblem('answer');
  }

  async get(name: string, maxBytes: number): Promise<Uint8Array | null> {
    const answer = await this.#ask('GET', `${documentOf(name)}/${ATTACHMENT}`, {
      headers: { Accept: 'application/octet-stream' },
    });
    if (answer.status === 200) return readBody(answer, maxBytes);
    const problem = problemOf(answer);
    if (answer.status === 404) return null;
    throw problem;
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    const attachment = { content_type: 'application/octet-stream', data: toBase64(bytes) };
    let revision: string | null = null;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const document = {
        ...(revision === null ? {} : { _rev: revision }),
        _attachments: { [ATTACHMENT]: attachment },
      };
      const answer = await this.#ask('PUT', documentOf(name), {
        ...{ headers: JSON_TYPE, body: JSON.stringify(document) },
      });
      if (answer.status === 201 || answer.status === 202) return discard(answer);
      if (answer.status !== 409) throw problemOf(answer);
      discard(answer);
      const there = await this.get(name, bytes.length);
      if (there?.length === bytes.length && there.every((byte, at) => byte === bytes[at])) return;
      revision = (await this.#leaves(name))[0] ?? null;
    }
    throw new SyncProblem('busy', '409');
  }

  async delete(name: string): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const leaves = await this.#leaves(name);
      if (leaves.length === 0) return;
      for (const revision of leaves) {
        const query = new URLSearchParams({ rev: revision });
        const answer = await this.#ask('DELETE', `${documentOf(name)}?${query}`);
        if (![200, 202, 404, 409].includes(answer.status)) throw problemOf(answer);
        discard(answer);
      }
    }
    // The owner meets what is left in the next listing, and deletes it then.
  }

  /** The revisions of a document that stand, the winner first. */
  async #leaves(name: string): Promise<string[]> {
    const answer = await this.#ask('GET', `${documentOf(name)}?conflicts=true`);
    if (answer.status === 404) {
      discard(answer);
      return [];
    }
    if (answer.status !== 200) throw problemOf(answer);
    const document = readJson(await readListing(answer, /json/i));
    const conflicts = Array.isArray(document._conflicts) ? document._conflicts : [];
    return [document._rev, ...conflicts].filter((leaf) => typeof leaf === 'string');
  }

  async #create(missing: Response): Promise<RemoteFile[]> {
    discard(missing);
    const answer = await this.#ask('PUT', '');
    if (answer.status === 401 || answer.status === 403) {
      discard(answer);
      throw new SyncProblem('folder', '404');
    }
    // 412: another device made it meanwhile.
    if (![200, 201, 202, 412].includes(answer.status)) throw problemOf(answer);
    discard(answer);
    return [];
  }

  #ask(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      Accept: 'application/json',
      ...(this.#authorization && { Authorization: this.#authorization }),
      ...init.headers,
    };
    // A database is asked for without the slash at its end.
    const url = path === '' ? this.#base.slice(0, -1) : this.#base + path;
    return ask(this.#fetch, url, { ...init, method, headers });
  }
}

const documentOf = (name: string) => encodeURIComponent(PREFIX + name);

function readIds(text: string): string[] {
  const { rows } = readJson(text);
  if (!Array.isArray(rows)) throw new SyncProblem('answer');
  return rows.flatMap((row: { id?: unknown } | null) =>
    typeof row?.id === 'string' ? [row.id] : [],
  );
}
