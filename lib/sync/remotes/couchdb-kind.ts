import { type RemoteKind, webOrigin } from '../remote-kind';
import { CouchdbRemote } from './couchdb';

export const couchdbKind: RemoteKind<'url' | 'user' | 'password'> = {
  fields: [
    { key: 'url', type: 'url', label: 'sync_couchdbUrl', hint: 'sync_couchdbUrlHint' },
    { key: 'user', type: 'text', label: 'sync_user', optional: true },
    { key: 'password', type: 'password', label: 'sync_password', optional: true },
  ],
  origins: ({ url }) => [webOrigin(url)],
  place: ({ url }) => url,
  open: (values) => new CouchdbRemote(values),
};
