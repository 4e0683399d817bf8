/** How long the browser may take to begin a download before its address goes, in milliseconds. */
const KEPT = 60_000;

const TYPES: Record<string, string> = {
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  jsonld: 'application/ld+json;charset=utf-8',
  zip: 'application/zip',
};

/** Gives the reader a file, through the browser's own download; its type follows its ending. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
