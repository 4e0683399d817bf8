import { type Settings, sanitise } from './settings';

/** Says of a file that it holds settings of ours. */
const KIND = 'whence-settings';
const VERSION = 1;

/** The settings as the text of a file, to be read again by `readSettingsFile`. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;
}

/**
 * The settings in the text of a file, every field that is missing or wrong replaced by its default.
 * @returns null when it is no such file, or one of a later version
 */
export function readSettingsFile(text: string): Settings | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return null;
    const { kind, version, settings } = file as Record<string, unknown>;
    return kind === KIND && version === VERSION ? sanitise(settings) : null;
  } catch {
    return null;
  }
}
