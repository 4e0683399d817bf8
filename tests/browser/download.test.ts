// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { saveFile } from '../../lib/browser/download';

it.each([
  ['a.md', 'text/markdown;charset=utf-8'],
  ['a.jsonld', 'application/ld+json;charset=utf-8'],
  ['a.zip', 'application/zip'],
  ['a.odd', 'application/octet-stream'],
])('%s is saved under its name as %s', (name, type) => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:x';
  });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(this.download);
  });
  saveFile(name, 'words');
  expect(clicked).toEqual([name]);
  expect(blobs[0]?.type).toBe(type);
});
