import type { NoteStore } from '../notes/note-store';
import { openStore } from '../notes/store';
import { markChanges } from '../sync/notes-ledger';
import { syncSoonAfterChanges } from './sync-soon';

/** The reader's notes, each change marked for sync in its own transaction. Every page opens it so. */
export function openSyncedStore(): NoteStore {
  const store = openStore(undefined, { onChange: markChanges });
  syncSoonAfterChanges(store);
  return store;
}
