import { expect, it } from 'vitest';
import { isKeyFile, keyName, latestKey, readKeyName, vaultsOf } from '../../lib/sync/key-file';

const A = '00000000000000aa';
const B = '00000000000000bb';

it('is named by its vault, and by its edition from the second on', () => {
  for (const edition of [1, 2, 31])
    expect(readKeyName(keyName({ vault: A, edition }))).toEqual({ vault: A, edition });
  expect(keyName({ vault: A, edition: 1 })).toBe(`key-${A}.json`);
  expect(keyName({ vault: A, edition: 2 })).toBe(`key-${A}-2.json`);
});

it.each(['key-1.json', `key-${A}-0.json`, `key-${A}-x.json`, `KEY-${A}.json`, `key-${A}.json.bak`])(
  'is not %s',
  (name) => {
    expect(isKeyFile(name)).toBe(false);
  },
);

it('is found in its latest edition among the files of a place', () => {
  const names = [
    `key-${A}.json`,
    's-x.bin',
    `key-${A}-10.json`,
    `key-${A}-9.json`,
    `key-${B}.json`,
  ];
  expect(latestKey(names, A)).toEqual({ vault: A, edition: 10 });
  expect(latestKey(names, '00000000000000cc')).toBeNull();
  expect(vaultsOf(names)).toEqual([A, B]);
});
