import { readAtMost, toBase64 } from '../bytes';
import { SyncProblem } from '../remote';

/** Longest name of a file here; what stands beside ours in a listing is left alone. */
const NAME = /^[a-z0-9][a-z0-9.-]{0,199}$/;
const TIMEOUT = 30_000;
/** Largest listing, or part of one, that is read. */
export const MAX_LISTING = 8_000_000;

export type Fetch = typeof fetch;
export const ownFetch: Fetch = (...call) => fetch(...call);

/** Whether a server's name for a file can be one of ours. */
export const isName = (name: unknown): name is string =>
  typeof name === 'string' && NAME.test(name);

/**
 * One request. Redirects are not followed, so that what signs a request goes to the server that the
 * reader named and to no other; cookies are neither sent nor kept.
 * @throws SyncProblem "offline" when nothing answers in time, "redirect" when it sends us elsewhere
 */
export async function ask(given: Fetch, url: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await given(url, {
      ...init,
      ...{ redirect: 'manual', credentials: 'omit', cache: 'no-store' },
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

/** The body, or null when it is longer than `limit` bytes: the rest is not read. */
export async function readBody(
  answer: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(answer.headers.get('content-length')) > limit) {
    discard(answer);
    return null;
  }
  try {
    return await readAtMost(answer.body, limit);
  } catch {
    throw new SyncProblem('offline');
  }
}

/** Ends an answer whose body nobody wants, so that its connection is free again. */
export function discard(answer: Response): void {
  void answer.body?.cancel().catch(() => undefined);
}

/**
 * The text of a listing that came with the type that it must have.
 * @throws SyncProblem "html" for another type (a page to sign in), "answer" when it is too long
 */
export async function readListing(answer: Response, type: RegExp): Promise<string> {
  if (!type.test(answer.headers.get('content-type') ?? '')) {
    discard(answer);
    throw new SyncProblem('html');
  }
  const body = await readBody(answer, MAX_LISTING);
  if (!body) throw new SyncProblem('answer');
  return new TextDecoder().decode(body);
}

/**
 * A JSON object.
 * @throws SyncProblem "answer" for anything else
 */
export function readJson(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null) return json as Record<string, unknown>;
  } catch {
    // Told below, as any other answer that is none.
  }
  throw new SyncProblem('answer');
}

/** What a status that was not hoped for means to the reader. */
export function problemOf(answer: Response): SyncProblem {
  discard(answer);
  const { status } = answer;
  const detail = String(status);
  if (status === 401) return new SyncProblem('auth', detail);
  if (status === 403) return new SyncProblem('forbidden', detail);
  if (status === 404 || status === 409) return new SyncProblem('folder', detail);
  if (status === 507 || status === 413) return new SyncProblem('quota', detail);
  if ([408, 423, 425, 429, 502, 503, 504].includes(status)) return new SyncProblem('busy', detail);
  return new SyncProblem('server', detail);
}

/** The value of an `Authorization: Basic` header (RFC 7617, UTF-8). */
export function basic(user: string, password: string): string {
  return `Basic ${toBase64(new TextEncoder().encode(`${user}:${password}`))}`;
}

/** The address with one slash at its end, without user, query or fragment. */
export function folderUrl(url: string): URL {
  const folder = new URL(url);
  folder.username = folder.password = folder.search = folder.hash = '';
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return folder;
}
