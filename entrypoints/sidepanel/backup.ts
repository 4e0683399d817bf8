import { browser } from '../../lib/browser/api';
import { ask } from '../../lib/browser/ask';
import { isBackupDue, noteBackup, readBackup } from '../../lib/browser/backup';
import type { NoteStore } from '../../lib/notes/note-store';

/** Tells whether a copy of the notes is due; asked once, when the panel opens. */
export function remindOfBackup(
  store: NoteStore,
  put: (change: { isBackupDue: boolean }) => void,
): void {
  void Promise.all([readBackup(), store.counts(), ask('sync/status', {})]).then(
    ([backup, { notes }, { place }]) =>
      put({ isBackupDue: isBackupDue(backup, { notes, isSynced: place !== null }) }),
    () => undefined,
  );
}

/** Leads to where a copy is saved. */
export function openBackup(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#data') });
}

export const backupLater = () => noteBackup('later');
