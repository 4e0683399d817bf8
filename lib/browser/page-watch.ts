import { askTab, onBroadcast } from './ask';
import { followTab, type OpenTab } from './open-tab';
import type { PageState } from './page-state';

/** A tab and what its reader tells. */
export interface WatchedPage {
  tab: OpenTab | null;
  /** Null while nothing answers in the tab. */
  page: PageState | null;
  /** True until the tab has answered or failed to. */
  pending: boolean;
}

/**
 * Tells what stands in the active tab (or the pinned one), at once after every change. What comes
 * late from a tab that is no longer shown is dropped, so that no tab's story is shown for another.
 * Returns how to stop.
 */
export function watchPage(
  pinned: number | null,
  listener: (watched: WatchedPage) => void,
): () => void {
  let tab: OpenTab | null = null;
  let asked = 0;
  const tell = (page: PageState | null, pending = false) => listener({ tab, page, pending });
  const ask = async (from: OpenTab) => {
    asked += 1;
    const mine = asked;
    const page = await askTab(from.id, 'tab/state', {}).catch(() => null);
    // A question that was asked meanwhile has the newer answer.
    if (tab === from && mine === asked) tell(page);
  };
  const stopFollowing = followTab(pinned, (next) => {
    const same = next !== null && tab?.id === next.id && tab.url === next.url;
    tab = next;
    if (!same) tell(null, next !== null);
    if (next) void ask(next);
  });
  const stopListening = onBroadcast('state/changed', ({ tabId }) => {
    if (tab && tabId === tab.id) void ask(tab);
  });
  return () => {
    tab = null;
    stopFollowing();
    stopListening();
  };
}

/** A page without a story, where nothing answers but the reason is known. */
export function silentPage(status: PageState['status'], url: string): PageState {
  return { status, problem: null, url, article: null, story: null, anchors: {}, banner: null };
}
