import { toHex } from '../bytes';

/** Who signs, and for which region of which service. */
export interface Signer {
  accessKey: string;
  secretKey: string;
  region: string;
}

export interface Unsigned {
  method: string;
  url: URL;
  body: Uint8Array<ArrayBuffer>;
  /** When it is signed; a server refuses what is more than a quarter of an hour off. */
  at: Date;
}

const SIGNED_HEADERS = 'host;x-amz-content-sha256;x-amz-date';
const utf8 = (text: string) => new TextEncoder().encode(text);

/**
 * The headers that sign a request to S3: AWS Signature Version 4 in the Authorization header, over the
 * body's own hash (docs.aws.amazon.com, "Create a signed AWS API request"). The browser itself sends
 * `host`, which is signed with the rest.
 */
export async function sign(
  { method, url, body, at }: Unsigned,
  { accessKey, secretKey, region }: Signer,
): Promise<Record<string, string>> {
  const date = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = date.slice(0, 8);
  const scope = `${day}/${region}/s3/aws4_request`;
  const hash = await sha256(body);
  const canonical = [
    ...[method, canonicalPath(url), canonicalQuery(url)],
    ...[`host:${url.host}`, `x-amz-content-sha256:${hash}`, `x-amz-date:${date}`, ''],
    ...[SIGNED_HEADERS, hash],
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, scope, await sha256(utf8(canonical))].join('\n');
  let key: Uint8Array<ArrayBuffer> = utf8(`AWS4${secretKey}`);
  for (const part of [day, region, 's3', 'aws4_request']) key = await hmac(key, part);
  const signature = toHex(await hmac(key, toSign));
  const credential = `Credential=${accessKey}/${scope}`;
  return {
    Authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${SIGNED_HEADERS}, Signature=${signature}`,
    'x-amz-content-sha256': hash,
    'x-amz-date': date,
  };
}

/** Each part of the path encoded once; S3 neither shortens nor encodes twice. */
function canonicalPath({ pathname }: URL): string {
  return pathname
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');
}

function canonicalQuery({ searchParams }: URL): string {
  return [...searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort((one, other) => (one < other ? -1 : 1))
    .join('&');
}

/** Percent-encoding as AWS wants it: all but letters, digits and - . _ ~ (RFC 3986). */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8(text)));
}
