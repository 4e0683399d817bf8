import { readCorrection } from '../text/corrections/correction';
import type { Correction } from '../text/types';

/** Says of a file that it holds corrections of ours. */
const KIND = 'whence-corrections';
const VERSION = 1;

/** The corrections as the text of a file, to be read again by `readCorrectionsFile`. */
export function correctionsFile(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, corrections }, null, 2)}\n`;
}

/**
 * The corrections in the text of a file.
 * @returns null when it is no such file, one of a later version, or one with an entry that is none
 */
export function readCorrectionsFile(text: string): Correction[] | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return null;
    const { kind, version, corrections } = file as Record<string, unknown>;
    if (kind !== KIND || version !== VERSION || !Array.isArray(corrections)) return null;
    const read = corrections.flatMap((one) => readCorrection(one) ?? []);
    return read.length === corrections.length ? read : null;
  } catch {
    return null;
  }
}
