import { beforeAll, describe, expect, it } from 'vitest';
import {
  changePassphrase,
  createVault,
  openVault,
  provesKey,
  type VaultKey,
  vaultOf,
} from '../../lib/sync/crypto';
import { isKeyFile, readKeyName } from '../../lib/sync/key-file';
import { ENTROPY, generatePassphrase, normalisePassphrase } from '../../lib/sync/passphrase';

const STEM = 's-00000000000000aa-1-1-00000000000000bb';

describe('a vault', () => {
  let made: VaultKey;
  beforeAll(async () => {
    made = await createVault('bamo-kilu');
  });

  it('opens what it sealed, under the same name only', async () => {
    const vault = vaultOf(made);
    const { name, bytes } = await vault.seal(STEM, '{"text":"é"}');
    expect(await vault.open(name, bytes)).toBe('{"text":"é"}');
    expect(await vault.open(name.replace('-1-1-', '-1-2-'), bytes)).toBeNull();
    expect(new TextDecoder().decode(bytes)).not.toContain('text');
  });

  it('gives files of sizes in steps', async () => {
    const vault = vaultOf(made);
    const short = await vault.seal(STEM, 'a');
    const longer = await vault.seal(STEM, 'a longer text that says more');
    expect(short.bytes.length).toBe(longer.bytes.length);
  });

  it('refuses every file with one byte flipped, and every shorter one', async () => {
    const vault = vaultOf(made);
    const { name, bytes } = await vault.seal(STEM, 'short');
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(await vault.open(name, flipped)).toBeNull();
      expect(await vault.open(name, bytes.slice(0, at))).toBeNull();
    }
  });

  it('refuses bytes of another vault whose name tells their hash', async () => {
    const other = vaultOf(await createVault('other'));
    const { name, bytes } = await other.seal(STEM, 'foreign');
    expect(await vaultOf(made).open(name, bytes)).toBeNull();
  });

  it('is joined by the passphrase, however it is typed, and by no other', async () => {
    const { name, bytes } = await vaultOf(made).seal(STEM, 'shared');
    const joined = await openVault(made.keyFile, ' BAMO  kilu');
    expect(await vaultOf(joined).open(name, bytes)).toBe('shared');
    await expect(openVault(made.keyFile, 'bamo-kilo')).rejects.toMatchObject({ key: 'passphrase' });
    expect(isKeyFile(made.keyFile.name)).toBe(true);
  });

  it('keeps its key to itself', async () => {
    expect(made.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', made.key)).rejects.toThrow();
  });

  it('takes another passphrase and reads what was there', async () => {
    const { name, bytes } = await vaultOf(made).seal(STEM, 'before');
    const keyFile = await changePassphrase(made.keyFile, 'bamo-kilu', 'new words');
    const joined = await openVault(keyFile, 'new words');
    expect(await vaultOf(joined).open(name, bytes)).toBe('before');
    await expect(openVault(keyFile, 'bamo-kilu')).rejects.toMatchObject({ key: 'passphrase' });
    expect(readKeyName(keyFile.name)).toEqual({ ...readKeyName(made.keyFile.name), edition: 2 });
  });

  it('knows another key file of its own without the passphrase, and no other', async () => {
    const next = await changePassphrase(made.keyFile, 'bamo-kilu', 'new words');
    expect(await provesKey(made.key, next)).toBe(true);
    const { name, bytes } = next;
    expect(await provesKey(made.key, { name: made.keyFile.name, bytes })).toBe(false);
    const foreign = await createVault('bamo-kilu');
    expect(await provesKey(made.key, { name, bytes: foreign.keyFile.bytes })).toBe(false);
    const json = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
    const forged = { ...json, salt: json.salt?.replace(/^../, '00') };
    const changed = new TextEncoder().encode(JSON.stringify(forged));
    expect(await provesKey(made.key, { name, bytes: changed })).toBe(false);
  });

  it('refuses a key file that asks for less work, or is none', async () => {
    const json = JSON.parse(new TextDecoder().decode(made.keyFile.bytes)) as object;
    for (const change of [{ rounds: 1000 }, { rounds: 1e12 }, { kdf: 'none' }, { salt: 'zz' }]) {
      const bytes = new TextEncoder().encode(JSON.stringify({ ...json, ...change }));
      const { name } = made.keyFile;
      await expect(openVault({ name, bytes }, 'bamo-kilu')).rejects.toMatchObject({ key: 'vault' });
    }
  });
});

describe('a generated passphrase', () => {
  it('is six made words of more than 70 bits, another each time', () => {
    expect(generatePassphrase()).toMatch(/^(?:(?:[bdfgklmnprstvz][aeiou]){2}(?:-|$)){6}$/);
    expect(new Set(Array.from({ length: 50 }, generatePassphrase)).size).toBe(50);
    expect(ENTROPY).toBeGreaterThan(70);
  });

  it('is the same in capitals, with spaces and with accents', () => {
    expect(normalisePassphrase('  Bámo_KILU ')).toBe('bamo kilu');
  });
});
