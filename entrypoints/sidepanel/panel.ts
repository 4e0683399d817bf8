import type { PanelProps, PanelTabId } from '../../components/Panel';
import type { ToastMessage } from '../../components/Toast';
import { type Interface, watchInterface } from '../../lib/browser/interface';
import { silentPage, type WatchedPage, watchPage } from '../../lib/browser/page-watch';
import { hostOf, siteMode } from '../../lib/browser/site';
import { openSyncedStore } from '../../lib/browser/synced-store';
import { panelActions } from './actions';
import { PanelMemory } from './memory';
import { NoteWriter } from './note-writer';
import { PanelNotes } from './notes';
import { tellPage } from './tell-page';

/** How long a word on what was done stays, in milliseconds. */
const TOAST_TIME = 10_000;

/** What the panel shows, apart from the notes. */
export interface PanelState {
  ui: Interface | null;
  watched: WatchedPage | null;
  tab: PanelTabId;
  /** Where the reader was before a note was opened. */
  back: PanelTabId | null;
  toast: ToastMessage | null;
}

/** Keeps the panel in step with the tab, the notes and the settings. */
export function startPanel(
  pinned: number | null,
  show: (ui: Interface, props: PanelProps) => void,
): void {
  const state: PanelState = { ui: null, watched: null, tab: 'sources', back: null, toast: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const store = openSyncedStore();
  const put = (change: Partial<PanelState>) => {
    Object.assign(state, change);
    draw();
    if (!change.toast) return;
    clearTimeout(timer);
    timer = setTimeout(() => put({ toast: null }), TOAST_TIME);
  };
  const notes = new PanelNotes(
    store,
    () => draw(),
    (note) => {
      writer.opened(note);
      put({ tab: 'notes' });
    },
  );
  const writer = new NoteWriter(store, notes);
  tellPage(store, () => state.watched);
  const memory = new PanelMemory(store, () => draw());
  const actions = panelActions(state, put, writer);
  const draw = () => {
    const { ui, watched } = state;
    if (!ui || !watched) return;
    const { trouble, onArticle, ...model } = notes.state;
    show(ui, {
      page: watched.page ?? whyNone(ui, watched),
      alone: watched.tab?.url?.startsWith(location.origin) ?? false,
      tab: state.tab,
      notes: { ...model, trouble: trouble && ui.strings.t(trouble) },
      articleNotes: onArticle.length,
      memory: memory.memory,
      toast: state.toast,
      onTab: (tab) => put({ tab, back: null }),
      onNotesView: (view) => void notes.show({ view }),
      onSearch: (query) => void notes.show({ query }),
      onMoreNotes: () => void notes.more(),
      onEdit: actions.onEdit,
      onCloseToast: () => put({ toast: null }),
      actions,
    });
  };
  watchInterface((ui) => put({ ui }));
  watchPage(pinned, (watched) => {
    put({ watched });
    const { page } = watched;
    void notes.setArticle(page?.article ? (page.article.url ?? page.url) : null);
    void memory.setPage(page);
  });
}

function whyNone({ settings }: Interface, { tab, pending }: WatchedPage) {
  const host = hostOf(tab?.url);
  if (host && siteMode(settings, host) === 'off') return silentPage('off', tab?.url ?? '');
  return pending ? silentPage('reading', tab?.url ?? '') : null;
}
