import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isBackupDue, noteBackup, readBackup } from '../../lib/browser/backup';

beforeEach(() => fakeBrowser.reset());

const now = Date.parse('2026-11-25T12:00:00Z');
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();
const never = { saved: null, later: null };

describe('the reminder of a copy', () => {
  it.each([
    ['notes that nobody has elsewhere', never, { notes: 40, isSynced: false }, true],
    ['few notes', never, { notes: 19, isSynced: false }, false],
    ['notes that sync', never, { notes: 40, isSynced: true }, false],
    ['a copy of last week', { saved: ago(7), later: null }, { notes: 40, isSynced: false }, false],
    ['an old copy', { saved: ago(31), later: null }, { notes: 40, isSynced: false }, true],
    [
      '"later" of last week',
      { saved: ago(90), later: ago(7) },
      { notes: 40, isSynced: false },
      false,
    ],
  ])('for %s is due or not', (_, backup, notes, due) => {
    expect(isBackupDue(backup, notes, now)).toBe(due);
  });

  it('remembers a copy and a "later", and nothing that is no time', async () => {
    expect(await readBackup()).toEqual(never);
    await noteBackup('saved', new Date(now));
    await noteBackup('later', new Date(now));
    expect(await readBackup()).toEqual({ saved: ago(0), later: ago(0) });
    await fakeBrowser.storage.local.set({ backup: { saved: 7, later: 'soon' } });
    expect(await readBackup()).toEqual(never);
  });
});
