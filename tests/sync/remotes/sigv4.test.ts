import { expect, it } from 'vitest';
import { encode, sign } from '../../../lib/sync/remotes/sigv4';

it('signs as the example of the documentation of S3 ("GET Bucket lifecycle")', async () => {
  const headers = await sign(
    {
      method: 'GET',
      url: new URL('https://examplebucket.s3.amazonaws.com/?lifecycle='),
      body: new Uint8Array(),
      at: new Date('2013-05-24T00:00:00Z'),
    },
    {
      ...{ accessKey: 'AKIAIOSFODNN7EXAMPLE', region: 'us-east-1' },
      secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
  );
  expect(headers['x-amz-date']).toBe('20130524T000000Z');
  expect(headers.Authorization).toMatch(
    /Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543$/,
  );
});

it('encodes as AWS does', () => {
  expect(encode("a b/c(d)'é*")).toBe('a%20b%2Fc%28d%29%27%C3%A9%2A');
});
