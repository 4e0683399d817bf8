import { sealBytes, unsealBytes, type VaultKey } from '../crypto';
import { readKeyName } from '../key-file';
import { fromBase85, toBase85 } from './base85';
import { lengthen, shorten } from './shorten';
import { squeeze, unsqueeze } from './squeeze';

/** How buckets are written as texts, and under which keys they stand. */
export interface BucketCode {
  /** What every key of these buckets begins with; another code has another. */
  readonly prefix: string;
  /** Null when the text is longer than anybody would read. */
  close(key: string, text: string): Promise<string | null>;
  /** The text; "newer" when a later version wrote it, null when it is broken or not ours. */
  open(key: string, stored: string): Promise<{ text: string } | 'newer' | null>;
}

/** The first character of what is stored. */
const FORMAT = '1';
/** A bucket is some 20 KB before it is squeezed; more is no bucket. */
const MAX_TEXT = 100_000;

/** Buckets that are protected by the browser's account alone. */
export const plainCode: BucketCode = coded('notes-', async (_, bytes) => bytes, openPlain);

/** Buckets that are sealed with the key of a vault, each bound to the key under which it stands. */
export function sealedCode({ key, keyFile }: VaultKey): BucketCode {
  return coded(
    `notes-${vaultIdOf(keyFile.name)}-`,
    (name, bytes) => sealBytes(key, name, bytes),
    (name, bytes) => unsealBytes(key, name, bytes),
  );
}

/** The random part of a key file's name. */
export function vaultIdOf(name: string): string {
  return readKeyName(name)?.vault ?? '';
}

type Bytes = Uint8Array<ArrayBuffer>;

async function openPlain(_: string, bytes: Bytes): Promise<Bytes | null> {
  return bytes;
}

function coded(
  prefix: string,
  close: (name: string, bytes: Bytes) => Promise<Bytes>,
  open: (name: string, bytes: Bytes) => Promise<Bytes | null>,
): BucketCode {
  return {
    prefix,
    async close(key, text) {
      const short = new TextEncoder().encode(shorten(text));
      if (short.length > MAX_TEXT) return null;
      const bytes = squeeze(short);
      return FORMAT + toBase85(await close(key, bytes));
    },
    async open(key, stored) {
      if (!stored.startsWith(FORMAT)) return /^[0-9a-z]/.test(stored) ? 'newer' : null;
      const bytes = fromBase85(stored.slice(1));
      const code = bytes && (await open(key, bytes));
      const whole = code && unsqueeze(code, MAX_TEXT);
      return whole && { text: lengthen(new TextDecoder().decode(whole)) };
    },
  };
}
