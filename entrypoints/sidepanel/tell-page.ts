import { askTab } from '../../lib/browser/ask';
import type { WatchedPage } from '../../lib/browser/page-watch';
import type { NoteStore } from '../../lib/notes/note-store';

/** After every change of the notes, lets the open page find those of its article again. */
export function tellPage(store: NoteStore, watched: () => WatchedPage | null): void {
  store.watch(async () => {
    const { tab, page } = watched() ?? {};
    // The page may have gone away.
    if (tab && page) await askTab(tab.id, 'tab/notes', {}).catch(() => null);
  });
}
