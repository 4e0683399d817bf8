/**
 * Bytes as text of which JSON escapes nothing, neither in Chromium (which escapes "<") nor in Firefox:
 * four bytes in five characters, where base64 takes five and a third.
 */
const ALPHABET =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;=?@^_`{|}~.,';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** The text of some bytes; of n left over at the end, n + 1 characters. */
export function toBase85(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let byte = 0; byte < 4; byte += 1) value = value * 256 + (bytes[at + byte] ?? 0);
    let part = '';
    for (let digit = 0; digit < 5; digit += 1) {
      part = ALPHABET.charAt(value % 85) + part;
      value = Math.floor(value / 85);
    }
    text += part.slice(0, Math.min(4, bytes.length - at) + 1);
  }
  return text;
}

/** The bytes of such a text, or null when it is none. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 5 === 1) return null;
  const bytes = new Uint8Array(
    Math.floor(text.length / 5) * 4 + Math.max(0, (text.length % 5) - 1),
  );
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let value = 0;
    for (let digit = 0; digit < 5; digit += 1) {
      // A cut end is filled up with the highest digit, so that what is cut off does not matter.
      const own = at + digit < text.length ? VALUES.get(text.charAt(at + digit)) : 84;
      if (own === undefined) return null;
      value = value * 85 + own;
    }
    if (value > 0xffffffff) return null;
    for (let byte = 0; byte < 4 && to + byte < bytes.length; byte += 1)
      bytes[to + byte] = Math.floor(value / 256 ** (3 - byte)) % 256;
  }
  return bytes;
}
