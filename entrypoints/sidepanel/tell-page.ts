import { askTab } from '../../lib/browser/ask';
import type { WatchedPage } from '../../lib/browser/page-watch';
import { articleAddress } from '../../lib/browser/same-site';
import type { NoteStore } from '../../lib/notes/note-store';

/** After every change of the notes, lets the open page find those of its article again. */
export function tellPage(store: NoteStore, watched: () => WatchedPage | null): void {
  store.watch(async () => {
    const { tab, page } = watched() ?? {};
    const url = page && articleAddress(page);
    if (!tab || !url) return;
    try {
      const notes = await store.notesOf(url);
      const targets = notes.map(({ id, target }) => ({ id, target }));
      await askTab(tab.id, 'tab/notes', { notes: targets });
    } catch {
      // The page went away, or the store is closed, which the list of notes tells.
    }
  });
}
