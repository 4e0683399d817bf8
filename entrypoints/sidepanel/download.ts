import type { ExportFile } from '../../lib/notes/export';

/** How long the browser may take to begin a download before its address goes, in milliseconds. */
const KEPT = 60_000;

/** Gives the reader a text as a file, through the browser's own download. */
export function saveFile({ name, text }: ExportFile, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
