import { describe, expect, it } from 'vitest';
import { readSize, readXml } from '../../../lib/sync/remotes/xml';

describe('XML', () => {
  it('is read from left to right, names without prefix', () => {
    expect([
      ...readXml('<?xml version="1.0"?><D:a x="1"><b>1 &amp; &#233;</b><c/><![CDATA[<d>]]></D:a>'),
    ]).toEqual([
      { kind: 'open', name: 'a' },
      { kind: 'open', name: 'b' },
      { kind: 'text', name: 'b', text: '1 & é' },
      { kind: 'close', name: 'b' },
      { kind: 'open', name: 'c' },
      { kind: 'close', name: 'c' },
      { kind: 'close', name: 'a' },
    ]);
  });

  it('defines no entities, and is not cut', () => {
    expect(() => [...readXml('<!DOCTYPE a><a/>')]).toThrow(SyntaxError);
    expect(() => [...readXml('<a><b')]).toThrow(SyntaxError);
    expect([...readXml('<a>&lol;&#x110000;</a>')][1]).toMatchObject({ text: '&lol;&#x110000;' });
  });

  it('takes a million tags in its stride', () => {
    const started = performance.now();
    expect([...readXml(`<a>${'<b/>'.repeat(200_000)}</a>`)]).toHaveLength(400_002);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('reads whole numbers of bytes', () => {
    expect([readSize('12'), readSize(7), readSize('-1'), readSize('1e9'), readSize(null)]).toEqual([
      ...[12, 7, null, null, null],
    ]);
  });
});
