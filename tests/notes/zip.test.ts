import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 as nodeCrc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32, zipOf } from '../../lib/notes/zip';

const encode = (text: string) => new TextEncoder().encode(text);

it('the checksum is the published one', () => {
  // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
  expect(crc32(encode('123456789'))).toBe(0xcbf43926);
  const long = encode('é👩 '.repeat(10_000));
  if (nodeCrc32) expect(crc32(long)).toBe(nodeCrc32(long));
});

it('an archive holds each file under a name of its own, in an order that can be read back', () => {
  const zip = zipOf([
    { name: 'élise.md', text: '# Élise' },
    { name: 'Élise.md', text: 'autre' },
    { name: 'vide.md', text: '' },
  ]);
  const read = (from: number, length: number) =>
    new TextDecoder().decode(zip.slice(from, from + length));
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  expect(view.getUint16(end + 10, true)).toBe(3);
  let at = view.getUint32(end + 16, true);
  const found: [string, string][] = [];
  for (let n = 0; n < 3; n += 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const size = view.getUint32(local + 22, true);
    const start = local + 30 + view.getUint16(local + 26, true);
    found.push([read(at + 46, nameLength), read(start, size)]);
    at += 46 + nameLength;
  }
  expect(found).toEqual([
    ['élise.md', '# Élise'],
    ['Élise 2.md', 'autre'],
    ['vide.md', ''],
  ]);
  expect(at).toBe(end);
});

it('an archive is read by other programs', (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whence-zip-'));
  try {
    const file = path.join(folder, 'notes.zip');
    writeFileSync(file, zipOf([{ name: 'ned-price.md', text: '# Ned Price\n' }]));
    const script = `import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.read('ned-price.md').decode(), end='')`;
    let text: string;
    try {
      text = execFileSync('python3', ['-c', script, file], { encoding: 'utf8' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return context.skip();
      throw error;
    }
    expect(text).toBe('# Ned Price\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
