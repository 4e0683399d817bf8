import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { weigh, weightTable } from '../../scripts/bench/weigh';

const folder = mkdtempSync(path.join(tmpdir(), 'whence-weigh-'));
writeFileSync(path.join(folder, 'a.js'), 'x'.repeat(10_000));
writeFileSync(path.join(folder, 'b.js'), 'y'.repeat(10_000));
afterAll(() => rmSync(folder, { recursive: true }));

it('files are weighed together, after gzip', () => {
  const [both] = weigh(folder, [{ name: 'both', files: ['a.js', 'b.js'], gzip: 200 }]);
  expect(both).toMatchObject({ raw: 20_000, isKept: true });
  expect(both?.weighed).toBeGreaterThan(40);
});

it('a broken budget is named as such', () => {
  const weights = weigh(folder, [{ name: 'one', files: ['a.js'], gzip: 10 }]);
  expect(weights[0]?.isKept).toBe(false);
  expect(weightTable(weights)).toContain('| one | 10.0 |');
  expect(weightTable(weights)).toContain('**broken**');
});

it('a file that is gone from the build is an error, not a zero', () => {
  expect(() => weigh(folder, [{ name: 'gone', files: ['c.js'], gzip: 10 }])).toThrow('c.js');
});
