import { defaults } from '../../lib/browser/settings';
import { readSettingsFile, settingsFile } from '../../lib/browser/settings-file';
import { readSettings, writeSettings } from '../../lib/browser/settings-store';
import type { Strings } from '../../lib/browser/strings';

type Say = (text: (strings: Strings) => string) => void;

/** How long the browser may take to begin a download before its address goes, in milliseconds. */
const KEPT = 60_000;

/** Settings out to a file, in from one, and back to the defaults. */
export function settingsActions(say: Say) {
  const told = (work: Promise<string>) =>
    void work.then(
      (key) => say(({ t }) => t(key)),
      () => say(({ t }) => t('settingsFailed')),
    );
  return {
    onSaveSettings: () => void save().catch(() => say(({ t }) => t('exportFailed'))),
    onReadSettings: (file: File) => told(read(file)),
    onResetSettings: () => told(writeSettings(defaults).then(() => 'settingsDone')),
  };
}

async function read(file: File): Promise<string> {
  const settings = readSettingsFile(await file.text());
  if (!settings) return 'settingsUnreadable';
  await writeSettings(settings);
  return 'settingsDone';
}

async function save(): Promise<void> {
  const text = settingsFile(await readSettings());
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'whence-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
