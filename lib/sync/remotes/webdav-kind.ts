import { type RemoteKind, webOrigin } from '../remote-kind';
import { WebdavRemote } from './webdav';

export const webdavKind: RemoteKind<'url' | 'user' | 'password'> = {
  fields: [
    { key: 'url', type: 'url', label: 'sync_url', hint: 'sync_urlHint' },
    { key: 'user', type: 'text', label: 'sync_user', optional: true },
    {
      ...{ key: 'password', type: 'password', optional: true },
      ...{ label: 'sync_password', hint: 'sync_passwordHint' },
    },
  ],
  origins: ({ url }) => [webOrigin(url)],
  place: ({ url }) => url,
  open: (values) => new WebdavRemote(values),
};
