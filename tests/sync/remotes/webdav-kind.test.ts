import { expect, it } from 'vitest';
import { webdavKind } from '../../../lib/sync/remotes/webdav-kind';

it('tells the folder as the place, and neither user nor password', () => {
  const values = { url: 'https://cloud.example/dav/', user: 'anna', password: 'secret' };
  expect(webdavKind.place(values)).toBe('https://cloud.example/dav/');
  expect(webdavKind.origins(values)).toEqual(['https://cloud.example/*']);
  expect(webdavKind.open(values).capabilities.quota).toBeNull();
});
