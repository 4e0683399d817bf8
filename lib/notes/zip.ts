import type { ExportFile } from './export';

/** Names in UTF-8 (general purpose bit 11 of the format's section 4.4.4). */
const UTF8 = 0x0800;
/** 1 January 1980, the first day that the format knows: the same files make the same archive. */
const DAY = 0x0021;
const VERSION = 20;

/**
 * Files as one ZIP archive, stored without compression (PKWARE APPNOTE 6.3.10; CRC-32 as in ISO 3309).
 * Names that come twice get a number.
 */
export function zipOf(files: readonly ExportFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of distinctNames(files)) {
    const [path, data] = [encoder.encode(name), encoder.encode(text)];
    const shared = [VERSION, UTF8, 0, 0, DAY];
    const sizes = [crc32(data), data.length, data.length];
    const local = record(0x04034b50, shared, sizes, [path.length, 0]);
    parts.push(local, path, data);
    const entry = record(
      0x02014b50,
      [VERSION, ...shared],
      sizes,
      [path.length, 0, 0, 0, 0],
      [0, offset],
    );
    central.push(entry, path);
    offset += local.length + path.length + data.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const count = central.length / 2;
  const end = record(0x06054b50, [0, 0, count, count], [size, offset], [0]);
  return joined([...parts, ...central, end]);
}

/** A signature, then groups of numbers by turns of 16 and 32 bits, little-endian. */
function record(signature: number, ...groups: number[][]): Uint8Array {
  const sizeOf = (at: number) => (at % 2 === 0 ? 2 : 4);
  const length = groups.reduce((sum, group, at) => sum + group.length * sizeOf(at), 4);
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  let offset = 4;
  groups.forEach((group, at) => {
    for (const value of group) {
      if (sizeOf(at) === 2) view.setUint16(offset, value, true);
      else view.setUint32(offset, value, true);
      offset += sizeOf(at);
    }
  });
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function distinctNames(files: readonly ExportFile[]): ExportFile[] {
  const taken = new Set<string>();
  return files.map(({ name, text }) => {
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1)
      free = name.replace(/(\.[^.]*)?$/, ` ${n}$1`);
    taken.add(free.toLowerCase());
    return { name: free, text };
  });
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of ISO 3309, as an unsigned number. */
export function crc32(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
