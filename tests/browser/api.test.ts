import { expect, it } from 'vitest';
import { browser } from '../../lib/browser/api';

it('speaks promises in every browser', async () => {
  const asked = browser.storage.local.get('nothing');
  expect(asked).toBeInstanceOf(Promise);
  expect(await asked).toMatchObject({});
});
