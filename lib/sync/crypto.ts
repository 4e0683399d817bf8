import { deflate, fromHex, inflate, toHex } from './bytes';
import { type KeyFile, keyName, readKeyName } from './key-file';
import { randomId } from './names';
import { normalisePassphrase } from './passphrase';
import { SyncProblem } from './remote';
import type { Vault } from './sync';

/** Rounds of PBKDF2-SHA-256 (OWASP, 2023); a key file that asks for fewer is refused. */
export const ROUNDS = 600_000;
const MAX_ROUNDS = 10_000_000;
/** Sealed sizes grow in steps, so that a size tells little of a note. */
const STEP = 1024;
const SMALL_STEP = 64;
/** What a file may unfold to. */
const MAX_TEXT = 64_000_000;
const IV = 12;

/** A vault's key as this device keeps it: in IndexedDB only, and never to be read out of there. */
export interface VaultKey {
  /** Encrypts and decrypts files; not extractable. */
  key: CryptoKey;
  /** The file by which other devices join: the same key, wrapped by the passphrase. */
  keyFile: KeyFile;
}

/** A new vault with a random key, wrapped by a passphrase. */
export async function createVault(passphrase: string): Promise<VaultKey> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const keyFile = await wrap(raw, passphrase, keyName({ vault: randomId(), edition: 1 }));
  return { key: await importKey(raw), keyFile };
}

/**
 * The vault of a key file.
 * @throws SyncProblem "passphrase" when it is not the vault's, "vault" when the file is no key file
 */
export async function openVault(keyFile: KeyFile, passphrase: string): Promise<VaultKey> {
  return { key: await importKey(await unwrap(keyFile, passphrase)), keyFile };
}

/**
 * The same vault under another passphrase, as the next edition of its key file.
 * @throws SyncProblem as `openVault` does
 */
export async function changePassphrase(
  keyFile: KeyFile,
  old: string,
  passphrase: string,
): Promise<KeyFile> {
  const raw = await unwrap(keyFile, old);
  const name = readKeyName(keyFile.name);
  if (!name) throw new SyncProblem('vault');
  return wrap(raw, passphrase, keyName({ ...name, edition: name.edition + 1 }));
}

/** Whether a key file was made by somebody who has the key: its passphrase need not be known. */
export async function provesKey(key: CryptoKey, { name, bytes }: KeyFile): Promise<boolean> {
  try {
    const file = readKeyFile(bytes);
    const proof = fromHex(file.proof);
    const bound = parameters(proof.slice(0, IV), boundBy(name, file));
    return (await crypto.subtle.decrypt(bound, key, proof.slice(IV))).byteLength === 0;
  } catch {
    return false;
  }
}

/** Seals and opens files with the key of a vault. */
export function vaultOf({ key, keyFile }: VaultKey): Vault {
  return {
    keyFile,
    proves: (file) => provesKey(key, file),
    async seal(stem, text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV));
      const plain = padded(await deflate(new TextEncoder().encode(text)));
      const sealed = await crypto.subtle.encrypt(parameters(iv, stem), key, plain);
      const bytes = joined(iv, new Uint8Array(sealed));
      return { name: `${stem}-${await hashOf(bytes)}-${bytes.length}.bin`, bytes };
    },
    async open(name, given) {
      const bytes = new Uint8Array(given);
      const [, stem = '', hash = ''] = /^(.+)-([0-9a-f]{32})-\d+\.bin$/.exec(name) ?? [];
      if (bytes.length <= IV || (await hashOf(bytes)) !== hash) return null;
      try {
        const iv = bytes.slice(0, IV);
        const plain = await crypto.subtle.decrypt(parameters(iv, stem), key, bytes.slice(IV));
        const text = await inflate(unpadded(new Uint8Array(plain)), MAX_TEXT);
        return text && new TextDecoder('utf-8', { fatal: true }).decode(text);
      } catch {
        return null;
      }
    },
  };
}

/** Bytes sealed and bound to a name, padded by little: for places where every byte counts. */
export async function sealBytes(
  key: CryptoKey,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const plain = padded(bytes, SMALL_STEP);
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(parameters(iv, name), key, plain)));
}

/** The bytes that were sealed under this name, or null. */
export async function unsealBytes(
  key: CryptoKey,
  name: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (sealed.length <= IV) return null;
  try {
    const by = parameters(sealed.slice(0, IV), name);
    return unpadded(new Uint8Array(await crypto.subtle.decrypt(by, key, sealed.slice(IV))));
  } catch {
    return null;
  }
}

async function wrap(raw: Uint8Array<ArrayBuffer>, passphrase: string, name: string) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const by = await wrappingKey(passphrase, salt, ROUNDS);
  const wrapped = await crypto.subtle.encrypt(parameters(iv, `${name}:${ROUNDS}`), by, raw);
  const file = { rounds: ROUNDS, salt, iv, wrapped: new Uint8Array(wrapped) };
  const proofIv = crypto.getRandomValues(new Uint8Array(IV));
  const bound = parameters(proofIv, boundBy(name, file));
  const proof = await crypto.subtle.encrypt(bound, await importKey(raw), new Uint8Array());
  const json = {
    ...{ version: 1, kdf: 'PBKDF2-SHA-256', rounds: ROUNDS, edition: readKeyName(name)?.edition },
    ...{ salt: toHex(salt), iv: toHex(iv), wrapped: toHex(file.wrapped) },
    proof: toHex(joined(proofIv, new Uint8Array(proof))),
  };
  return { name, bytes: new TextEncoder().encode(JSON.stringify(json)) };
}

/** All of a key file that its proof speaks for. */
function boundBy(
  name: string,
  { rounds, salt, iv, wrapped }: Record<'salt' | 'iv' | 'wrapped', Uint8Array> & { rounds: number },
): string {
  return ['proof', name, rounds, toHex(salt), toHex(iv), toHex(wrapped)].join(':');
}

async function unwrap(
  { name, bytes }: KeyFile,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { rounds, salt, iv, wrapped } = readKeyFile(bytes);
  const by = await wrappingKey(passphrase, salt, rounds);
  try {
    const raw = await crypto.subtle.decrypt(parameters(iv, `${name}:${rounds}`), by, wrapped);
    return new Uint8Array(raw);
  } catch {
    throw new SyncProblem('passphrase');
  }
}

function readKeyFile(bytes: Uint8Array) {
  try {
    const json = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const { version, kdf, rounds } = json;
    const isStrong = typeof rounds === 'number' && rounds >= ROUNDS && rounds <= MAX_ROUNDS;
    if (version !== 1 || kdf !== 'PBKDF2-SHA-256' || !isStrong) throw new SyntaxError('kdf');
    return {
      rounds,
      salt: fromHex(json.salt),
      iv: fromHex(json.iv),
      wrapped: fromHex(json.wrapped),
      proof: json.proof,
    };
  } catch {
    throw new SyncProblem('vault');
  }
}

async function wrappingKey(passphrase: string, salt: BufferSource, rounds: number) {
  const words = new TextEncoder().encode(normalisePassphrase(passphrase));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function parameters(iv: Uint8Array<ArrayBuffer>, bound: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16));
}

/** The length in four bytes, the content, and zeros up to the next step. */
function padded(bytes: Uint8Array, step = STEP): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 4) / step) * step);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, 4);
  return whole;
}

function unpadded(whole: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  if (length + 4 > whole.length) throw new SyntaxError('length');
  return whole.slice(4, 4 + length);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
