import { type Remote, type RemoteFile, SyncProblem } from '../remote';
import {
  ask,
  discard,
  type Fetch,
  folderUrl,
  ownFetch,
  problemOf,
  readBody,
  readListing,
} from './http';
import { readError, readPage } from './s3-answers';
import { encode, sign } from './sigv4';

export interface S3Options {
  /** The service's address, such as https://s3.eu-west-3.amazonaws.com. */
  url: string;
  bucket: string;
  /** Empty where the service does not care, or its address tells it. */
  region: string;
  accessKey: string;
  secretKey: string;
  /** Where the bucket's name stands: in the path (most servers), or before the host's. */
  style: 'path' | 'virtual';
  fetch?: Fetch;
  now?: () => number;
}

/** Keys of ours begin so. */
const PREFIX = 'whence-notes-v1/';
const DEFAULT_REGION = 'us-east-1';
const MAX_PAGES = 40;
/** What S3 says about keys that it does not accept. */
const WRONG_KEYS = ['InvalidAccessKeyId', 'SignatureDoesNotMatch', 'InvalidClientTokenId'];

/**
 * Files as objects of a bucket of any service that speaks S3: its list, get, put and delete, signed
 * here. The bucket is the reader's and is never made: where it stands and what it costs is theirs to
 * choose. A device whose clock is wrong signs by the server's.
 */
export class S3Remote implements Remote {
  readonly capabilities = { maxFile: 8_000_000, quota: null };
  readonly #base: URL;
  readonly #options: Required<S3Options>;
  #region: string;
  /** What the server's clock is ahead of ours, in milliseconds. */
  #ahead = 0;

  constructor(options: S3Options) {
    this.#options = { fetch: ownFetch, now: Date.now, ...options };
    const base = folderUrl(options.url);
    const bucket = encode(options.bucket);
    if (bucket && options.style === 'virtual') base.host = `${bucket}.${base.host}`;
    else if (bucket) base.pathname += `${bucket}/`;
    this.#base = base;
    this.#region = options.region.trim() || regionOf(base);
  }

  async list(): Promise<RemoteFile[]> {
    const files = new Map<string, RemoteFile>();
    let token: string | null = null;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const query = { 'list-type': '2', prefix: PREFIX };
      const more: Record<string, string> = token === null ? {} : { 'continuation-token': token };
      const answer = await this.#ask('GET', '', { ...query, ...more });
      const { files: found, next } = readPage(await readListing(answer, /xml/i), PREFIX);
      for (const file of found) files.set(file.name, file);
      if (next === null) return [...files.values()];
      if (next === token) break;
      token = next;
    }
    throw new SyncProblem('answer');
  }

  async get(name: string, maxBytes: number): Promise<Uint8Array | null> {
    const answer = await this.#ask('GET', name, {}, 'NoSuchKey');
    if (answer.status === 200) return readBody(answer, maxBytes);
    discard(answer);
    return null;
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    discard(await this.#ask('PUT', name, {}, '', new Uint8Array(bytes)));
  }

  async delete(name: string): Promise<void> {
    discard(await this.#ask('DELETE', name, {}, 'NoSuchKey'));
  }

  /**
   * Asks, and once more when the server names another region or another time than we signed for.
   * @param accepted an error's code that is an answer as well
   */
  async #ask(
    method: string,
    name: string,
    query: Record<string, string>,
    accepted = '',
    body: Uint8Array<ArrayBuffer> = new Uint8Array(),
  ): Promise<Response> {
    for (let isAgain = false; ; isAgain = true) {
      const answer = await this.#send(method, name, query, body);
      if (answer.ok) return answer;
      const { code, region } = await readError(answer);
      // HEAD and some servers tell no code for an object that is not there.
      if (accepted && answer.status === 404 && (code === '' || code === accepted)) return answer;
      if (isAgain || !this.#isMended(answer, code, region)) throw problemIn(answer, code);
    }
  }

  async #send(
    method: string,
    name: string,
    query: Record<string, string>,
    body: Uint8Array<ArrayBuffer>,
  ): Promise<Response> {
    const { now, fetch } = this.#options;
    const url = new URL(name && PREFIX + name, this.#base);
    url.search = Object.entries(query)
      .map(([key, value]) => `${encode(key)}=${encode(value)}`)
      .join('&');
    const at = new Date(now() + this.#ahead);
    const signer = { ...this.#options, region: this.#region };
    const headers = await sign({ method, url, body, at }, signer);
    const init = method === 'PUT' ? { body } : {};
    return ask(fetch, url.href, { method, headers, ...init });
  }

  #isMended(answer: Response, code: string, region: string | null): boolean {
    if (code === 'RequestTimeTooSkewed') {
      const told = Date.parse(answer.headers.get('date') ?? '');
      if (Number.isNaN(told)) return false;
      this.#ahead = told - this.#options.now();
      return true;
    }
    if (!region || region === this.#region || !/^[a-z0-9-]{1,40}$/.test(region)) return false;
    this.#region = region;
    return true;
  }
}

/** The region that a service's address names (s3.eu-west-3.…), or the one that most accept. */
export function regionOf({ hostname }: URL): string {
  const [, region] = /(?:^|\.)s3[.-]([a-z]{2,}-[a-z0-9-]+)\./.exec(hostname) ?? [];
  return region ?? DEFAULT_REGION;
}

function problemIn(answer: Response, code: string): SyncProblem {
  if (WRONG_KEYS.includes(code)) return new SyncProblem('auth', code);
  if (code === 'NoSuchBucket') return new SyncProblem('folder', code);
  if (code === 'SlowDown') return new SyncProblem('busy', code);
  if (/quota|capacity|storagefull/i.test(code))
    return new SyncProblem('quota', String(answer.status));
  return problemOf(answer);
}
