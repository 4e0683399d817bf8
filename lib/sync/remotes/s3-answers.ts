import { type RemoteFile, SyncProblem } from '../remote';
import { isName, readBody } from './http';
import { readSize, readXml, type XmlEvent } from './xml';

/** A page of ListObjectsV2. */
export interface S3Page {
  files: RemoteFile[];
  /** Where the next page begins, or null when this is the last. */
  next: string | null;
}

/**
 * A page of a listing, keys without their prefix; keys that are not directly under it are left out.
 * @throws SyncProblem "answer" when it is no whole listing
 */
export function readPage(xml: string, prefix: string): S3Page {
  const files: RemoteFile[] = [];
  let file: { key: string; size: number | null } | null = null;
  let [next, isTruncated, isWhole] = ['', false, false];
  for (const event of eventsOf(xml)) {
    if (event.kind === 'text') {
      if (event.name === 'nextcontinuationtoken') next = event.text;
      else if (event.name === 'istruncated') isTruncated = event.text === 'true';
      else if (file && event.name === 'key') file.key += event.text;
      else if (file && event.name === 'size') file.size = readSize(event.text);
    } else if (event.name === 'listbucketresult') {
      isWhole = event.kind === 'close';
    } else if (event.name === 'contents') {
      const name = file?.key.startsWith(prefix) ? file.key.slice(prefix.length) : null;
      if (event.kind === 'close' && file && isName(name)) files.push({ name, size: file.size });
      file = event.kind === 'open' ? { key: '', size: null } : null;
    }
  }
  if (!isWhole || (isTruncated && !next)) throw new SyncProblem('answer');
  return { files, next: isTruncated ? next : null };
}

/** What S3 says of an error: its code, and the region that it names when we had another. */
export async function readError(
  answer: Response,
): Promise<{ code: string; region: string | null }> {
  const told = { code: '', region: answer.headers.get('x-amz-bucket-region') };
  const body = await readBody(answer, 20_000).catch(() => null);
  const isXml = /xml/i.test(answer.headers.get('content-type') ?? '');
  if (!body || !isXml) return told;
  try {
    for (const event of readXml(new TextDecoder().decode(body))) {
      if (event.kind !== 'text') continue;
      if (event.name === 'code') told.code = event.text;
      if (event.name === 'region') told.region ??= event.text;
    }
  } catch {
    // An error that cannot be read is one without a code.
  }
  return told;
}

function* eventsOf(xml: string): Generator<XmlEvent> {
  try {
    yield* readXml(xml);
  } catch {
    throw new SyncProblem('answer');
  }
}
