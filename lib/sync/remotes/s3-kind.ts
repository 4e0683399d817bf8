import { type RemoteKind, webOrigin } from '../remote-kind';
import { S3Remote } from './s3';

type Field = 'url' | 'bucket' | 'region' | 'accessKey' | 'secretKey';

export const s3Kind: RemoteKind<Field> = {
  fields: [
    { key: 'url', type: 'url', label: 'sync_s3Url', hint: 'sync_s3UrlHint' },
    { key: 'bucket', type: 'text', label: 'sync_s3Bucket', hint: 'sync_s3BucketHint' },
    { key: 'region', type: 'text', label: 'sync_s3Region', optional: true },
    { key: 'accessKey', type: 'text', label: 'sync_s3AccessKey' },
    { key: 'secretKey', type: 'password', label: 'sync_s3SecretKey' },
  ],
  origins: ({ url }) => [webOrigin(url)],
  place: ({ url, bucket }) => `${url} (${bucket})`,
  // The bucket in the path: every service that speaks S3 takes it there, Amazon's own too.
  open: (values) => new S3Remote({ ...values, style: 'path' }),
};
