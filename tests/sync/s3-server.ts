import { createHash, createHmac } from 'node:crypto';
import { type Answer, type Asked, type Loopback, startLoopback } from './loopback';

export const ACCESS_KEY = 'AKIATESTTEST';
export const SECRET_KEY = 'secret/key+of=the test';
export const BUCKET = 'my-notes';

/** As much of S3 as is used; every request's signature is computed anew and compared. */
export interface S3Server extends Loopback {
  objects: Map<string, Buffer>;
  region: string;
  /** Objects in one page of a listing. */
  page: number;
  /** What the server's clock is ahead, in milliseconds. */
  ahead: number;
}

export async function startS3Server(): Promise<S3Server> {
  const loopback = await startLoopback((asked) => answer(server, asked));
  const rest = { objects: new Map<string, Buffer>(), region: 'eu-test-1', page: 1_000, ahead: 0 };
  const server: S3Server = Object.assign(loopback, rest);
  return server;
}

const QUARTER = 15 * 60_000;
const error = (status: number, code: string, more = ''): Answer => [
  status,
  `<?xml version="1.0"?><Error><Code>${code}</Code>${more}</Error>`,
  'application/xml',
];

function answer(server: S3Server, asked: Asked): Answer {
  const { method, url, body } = asked;
  const refused = checkSignature(server, asked);
  if (refused) return refused;
  const [, bucket, ...rest] = url.pathname.split('/');
  if (bucket !== BUCKET) return error(404, 'NoSuchBucket');
  const key = decodeURIComponent(rest.join('/'));
  if (url.searchParams.has('list-type')) return listing(server, url);
  if (method === 'PUT') {
    server.objects.set(key, body);
    return [200];
  }
  if (method === 'DELETE') {
    server.objects.delete(key);
    return [204];
  }
  const object = server.objects.get(key);
  return object ? [200, object, 'application/octet-stream'] : error(404, 'NoSuchKey');
}

function listing({ objects, page }: S3Server, { searchParams }: URL): Answer {
  const keys = [...objects.keys()].sort();
  const prefix = searchParams.get('prefix') ?? '';
  const start = Number(searchParams.get('continuation-token') ?? 0);
  const found = keys.filter((key) => key.startsWith(prefix));
  const shown = found.slice(start, start + page);
  const more = found.length > start + page;
  const contents = shown
    .map((key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length}</Size></Contents>`)
    .join('');
  const next = more ? `<NextContinuationToken>${start + page}</NextContinuationToken>` : '';
  return [
    200,
    `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${contents}${next}</ListBucketResult>`,
    'application/xml',
  ];
}

function checkSignature(server: S3Server, { method, url, headers, body }: Asked): Answer | null {
  const [, scope = '', signed = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const [accessKey, day = '', region = ''] = scope.split('/');
  if (accessKey !== ACCESS_KEY) return error(403, 'InvalidAccessKeyId');
  if (region !== server.region)
    return error(400, 'AuthorizationHeaderMalformed', `<Region>${server.region}</Region>`);
  const date = String(headers['x-amz-date']);
  const at = Date.parse(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Math.abs(at - Date.now() - server.ahead) > QUARTER) {
    const [status, text, type] = error(403, 'RequestTimeTooSkewed');
    return [status, text, type, { date: new Date(Date.now() + server.ahead).toUTCString() }];
  }
  const hash = createHash('sha256').update(body).digest('hex');
  if (headers['x-amz-content-sha256'] !== hash) return error(400, 'XAmzContentSHA256Mismatch');
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const lines = signed.split(';').map((name) => `${name}:${headers[name]}`);
  const canonical = [method, url.pathname, query, ...lines, '', signed, hash].join('\n');
  const sum = createHash('sha256').update(canonical).digest('hex');
  const own = `${day}/${region}/s3/aws4_request`;
  let key: Buffer = Buffer.from(`AWS4${SECRET_KEY}`);
  for (const part of [day, region, 's3', 'aws4_request'])
    key = createHmac('sha256', key).update(part).digest();
  const wanted = createHmac('sha256', key)
    .update(['AWS4-HMAC-SHA256', date, own, sum].join('\n'))
    .digest('hex');
  return signature === wanted ? null : error(403, 'SignatureDoesNotMatch');
}
