import type { NoteStore } from '../notes/note-store';
import { browser } from './api';
import { SOON } from './sync-delay';

/** The alarm of the next round; there is none while sync is off or waits for the reader. */
export const SYNC_ALARM = 'sync';

/** Brings the next round forward when a note changes. Any page can: an alarm wakes the background. */
export function syncSoonAfterChanges(store: Pick<NoteStore, 'watch'>): () => void {
  return store.watch(() => void bringForward().catch(() => undefined));
}

async function bringForward(): Promise<void> {
  const alarm = await browser.alarms.get(SYNC_ALARM);
  const soonest = Date.now() + SOON * 60_000;
  if (alarm && alarm.scheduledTime > soonest)
    await browser.alarms.create(SYNC_ALARM, { delayInMinutes: SOON });
}
